type Numbers =
  Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** The array itself where it holds `length` numbers, else a copy of at least twice its length. */
export function withRoom<T extends Numbers>(array: T, length: number): T {
  if (length <= array.length) return array;
  const Typed = array.constructor as new (length: number) => T;
  const larger = new Typed(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}
