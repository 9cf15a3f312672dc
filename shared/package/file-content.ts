import { closeSync, openSync, readSync } from 'node:fs';

const PIECE_BYTES = 1 << 20;

/** What a file holds, piece by piece, for a file on its way into a package that may be larger than the memory. */
export function fileContent(path: string): Iterable<Uint8Array> {
  return {
    *[Symbol.iterator]() {
      const file = openSync(path, 'r');
      try {
        const piece = Buffer.alloc(PIECE_BYTES);
        for (let bytes = readSync(file, piece); bytes > 0; bytes = readSync(file, piece))
          yield piece.subarray(0, bytes);
      } finally {
        closeSync(file);
      }
    },
  };
}
