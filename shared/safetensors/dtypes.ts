/** Bytes of one number of each type that the format names; types of less than a byte are left out. */
export const DTYPE_BYTES: Readonly<Record<string, number>> = {
  BOOL: 1,
  U8: 1,
  I8: 1,
  F8_E4M3: 1,
  F8_E5M2: 1,
  F8_E8M0: 1,
  U16: 2,
  I16: 2,
  F16: 2,
  BF16: 2,
  U32: 4,
  I32: 4,
  F32: 4,
  U64: 8,
  I64: 8,
  F64: 8,
  C64: 8,
};

/** Reads the number at a byte offset, little-endian. */
type ReadNumber = (view: DataView, offset: number) => number;

/** The types that are taken for weights. Every F16 and BF16 is a float32 too; an F64 is rounded to the nearest one. */
export const FLOATS: Readonly<Record<string, ReadNumber>> = {
  F32: (view, offset) => view.getFloat32(offset, true),
  F16: (view, offset) => halfOf(view.getUint16(offset, true)),
  BF16: (view, offset) => bfloatOf(view.getUint16(offset, true)),
  F64: (view, offset) => Math.fround(view.getFloat64(offset, true)),
};

/** IEEE 754 binary16: 1 sign bit, 5 of exponent (bias 15), 10 of fraction. */
function halfOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  // Without the hidden bit below the least exponent.
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (0x400 + fraction) * 2 ** (exponent - 25);
}

const word = new DataView(new ArrayBuffer(4));

/** The upper half of a float32. */
function bfloatOf(bits: number): number {
  word.setUint32(0, bits << 16);
  return word.getFloat32(0);
}
