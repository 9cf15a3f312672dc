import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { AsyncBuffer } from 'hyparquet';

const HASH_CHUNK_BYTES = 1 << 20;

/** A file as hyparquet reads it; never beyond its end, whatever its own tables claim. */
export function parquetFile(descriptor: number, byteLength: number): AsyncBuffer {
  return {
    byteLength,
    slice(start, end = byteLength) {
      if (!(start >= 0 && start <= end && end <= byteLength)) {
        throw new RangeError(`its tables point to bytes ${start} to ${end} of ${byteLength}`);
      }
      const bytes = new Uint8Array(end - start);
      readAt(descriptor, bytes, start);
      return bytes.buffer;
    },
  };
}

/** Lower-case hex sha256 of the file. */
export function fileDigest(descriptor: number, byteLength: number): string {
  const hash = createHash('sha256');
  const chunk = new Uint8Array(HASH_CHUNK_BYTES);
  for (let at = 0; at < byteLength; at += HASH_CHUNK_BYTES) {
    const part = chunk.subarray(0, Math.min(HASH_CHUNK_BYTES, byteLength - at));
    readAt(descriptor, part, at);
    hash.update(part);
  }
  return hash.digest('hex');
}

function readAt(descriptor: number, bytes: Uint8Array, from: number): void {
  for (let done = 0; done < bytes.length;) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, from + done);
    if (read === 0) throw new RangeError('it became shorter while it was read');
    done += read;
  }
}
