import { sortTexts } from './sort.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A column of texts as UTF-8, one behind the other: a million ids in one allocation. Their byte order is the
 * code-point order of the texts.
 */
export class PackedTexts implements Iterable<string> {
  #order: Uint32Array | undefined;

  /**
   * @param bytes  all texts, without separators
   * @param ends   shape [n], where each text ends in `bytes`, ascending
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly ends: Uint32Array,
  ) {}

  static of(texts: Iterable<string>): PackedTexts {
    const all = [...texts];
    const ends = new Uint32Array(all.length);
    let length = 0;
    const encoded = all.map((text, row) => {
      const bytes = encoder.encode(text);
      ends[row] = length += bytes.length;
      return bytes;
    });
    const bytes = new Uint8Array(length);
    encoded.forEach((text, row) => bytes.set(text, ends[row]! - text.length));
    return new PackedTexts(bytes, ends);
  }

  get length(): number {
    return this.ends.length;
  }

  startOf(row: number): number {
    return row === 0 ? 0 : this.ends[row - 1]!;
  }

  at(row: number): string {
    return decoder.decode(this.bytes.subarray(this.startOf(row), this.ends[row]));
  }

  *[Symbol.iterator](): IterableIterator<string> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }

  /** Row numbers in code-point order of their texts, equal texts in row order; sorted once. */
  order(): Uint32Array {
    this.#order ??= sortTexts(this);
    return this.#order;
  }

  /** The given rows, in the given order. */
  take(rows: ArrayLike<number>): PackedTexts {
    const ends = new Uint32Array(rows.length);
    let length = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      ends[i] = length += this.ends[row]! - this.startOf(row);
    }
    const bytes = new Uint8Array(length);
    let to = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      for (let from = this.startOf(row); from < this.ends[row]!; from++) bytes[to++] = this.bytes[from]!;
    }
    return new PackedTexts(bytes, ends);
  }

  /** Negative where this column's text comes first in code-point order, 0 where both are equal. */
  compare(row: number, other: PackedTexts, otherRow: number): number {
    const start = this.startOf(row);
    const otherStart = other.startOf(otherRow);
    const length = this.ends[row]! - start;
    const otherLength = other.ends[otherRow]! - otherStart;
    const shared = Math.min(length, otherLength);
    for (let i = 0; i < shared; i++) {
      const difference = this.bytes[start + i]! - other.bytes[otherStart + i]!;
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }
}
