/** Fields of a protocol buffer in its wire format (protobuf.dev, "Encoding"). A message is its fields in a row. */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;
const FIXED32 = 5;

/** @param value  a whole number from 0 to 2^53 − 1 */
export function wholeField(field: number, value: number): Buffer {
  return Buffer.concat([tag(field, VARINT), varint(value)]);
}

export function doubleField(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return Buffer.concat([tag(field, FIXED64), bytes]);
}

export function floatField(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([tag(field, FIXED32), bytes]);
}

export function textField(field: number, text: string): Buffer {
  return lengthField(field, Buffer.from(text));
}

/** A message within a message. */
export function messageField(field: number, fields: readonly Buffer[]): Buffer {
  return lengthField(field, Buffer.concat(fields));
}

function lengthField(field: number, bytes: Buffer): Buffer {
  return Buffer.concat([tag(field, LENGTH), varint(bytes.length), bytes]);
}

function tag(field: number, type: number): Buffer {
  return varint(field * 8 + type);
}

/** Seven bits a byte, the least significant first. Above 2^31 shifts would go wrong. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}
