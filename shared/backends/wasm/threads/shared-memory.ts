/** Bits of a memory's limits in a module: it has a most, and threads share it. */
const HAS_MOST = 1;
const IS_SHARED = 2;
const HEADER_BYTES = 8;
const MEMORY_SECTION = 5;

/**
 * The same WebAssembly module with a memory that threads share. Its instructions stay as they are, so it computes the
 * same; only the flags of the memory that it defines change.
 *
 * @throws Error when the bytes are no module that defines one memory with a most
 */
export function withSharedMemory(module: Uint8Array): Uint8Array {
  for (let at = HEADER_BYTES; at < module.length;) {
    const section = module[at]!;
    const size = readLength(module, at + 1);
    if (section !== MEMORY_SECTION) {
      at = size.end + size.value;
      continue;
    }
    const count = readLength(module, size.end);
    if (count.value !== 1 || module[count.end] !== HAS_MOST) break;
    const shared = Uint8Array.from(module);
    shared[count.end] = HAS_MOST | IS_SHARED;
    return shared;
  }
  throw new Error('it is no module with one memory of limited size');
}

/** LEB128: seven bits a byte, the lowest first; the last has no bit 7. */
function readLength(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  let at = start;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]!;
    value |= (byte & 127) << shift;
    if ((byte & 128) === 0) return { value: value >>> 0, end: at };
  }
}
