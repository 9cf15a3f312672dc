import { hash } from 'node:crypto';
import { computed, type Sequence } from '../storage/sequence.js';

/** Of a digest, as a row's key shows them. */
export const KEY_BYTES = 8;

/** sha256 as a text of 32 characters, one a byte: a tenth of what an object of bytes costs for each of many rows. */
export function digestText(content: string | Uint8Array): string {
  return hash('sha256', content, 'binary');
}

/** The first bytes of each row's sha256: equal for rows of the same content, and for no others. */
export class RowDigests {
  static readonly BYTES = 16;
  readonly #bytes: Uint8Array;

  constructor(readonly length: number) {
    this.#bytes = new Uint8Array(length * RowDigests.BYTES);
  }

  put(row: number, content: string | Uint8Array): void {
    const text = digestText(content);
    const start = row * RowDigests.BYTES;
    for (let at = 0; at < RowDigests.BYTES; at++) this.#bytes[start + at] = text.charCodeAt(at);
  }

  /** The first bytes of each, in hex; the others are not kept for it. */
  keys(): Sequence<string> {
    const keys = Buffer.alloc(this.length * KEY_BYTES);
    for (let row = 0; row < this.length; row++) {
      const start = row * RowDigests.BYTES;
      keys.set(this.#bytes.subarray(start, start + KEY_BYTES), row * KEY_BYTES);
    }
    return computed(this.length, (row) => keys.toString('hex', row * KEY_BYTES, (row + 1) * KEY_BYTES));
  }

  /**
   * For each row the first one with the same digest, itself where it is the first.
   * @param bytes  of the digest that count
   */
  firstRows(bytes = RowDigests.BYTES): Int32Array {
    const words = new Uint32Array(this.#bytes.buffer);
    const [stride, count] = [RowDigests.BYTES / 4, bytes / 4];
    const mask = slotsFor(this.length) - 1;
    const slots = new Int32Array(mask + 1).fill(-1);
    const isSame = (a: number, b: number): boolean => {
      for (let at = 0; at < count; at++) if (words[a * stride + at] !== words[b * stride + at]) return false;
      return true;
    };
    return new Int32Array(this.length).map((_, row) => {
      let slot = words[row * stride]! & mask;
      while (slots[slot]! >= 0 && !isSame(slots[slot]!, row)) slot = (slot + 1) & mask;
      if (slots[slot]! < 0) slots[slot] = row;
      return slots[slot]!;
    });
  }
}

/** A power of two, at least a third more than there are rows, so that a search ends soon. */
function slotsFor(rows: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, rows) * 1.33));
}
