import { maskedCrc32c } from './crc32c.js';

/**
 * A TFRecord, little-endian: length (8 bytes), masked CRC-32C of those, the data, masked CRC-32C of the data. A reader
 * stops before a record that a killed writer left unfinished.
 */
export function record(data: Uint8Array): Buffer {
  const framed = Buffer.alloc(8 + 4 + data.length + 4);
  framed.writeBigUInt64LE(BigInt(data.length), 0);
  framed.writeUInt32LE(maskedCrc32c(framed.subarray(0, 8)), 8);
  framed.set(data, 12);
  framed.writeUInt32LE(maskedCrc32c(data), 12 + data.length);
  return framed;
}
