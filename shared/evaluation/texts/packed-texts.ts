import type { Ranking } from '../argsort.js';
import { withRoom } from '../reading/columns/with-room.js';
import { rankTexts } from './rank-texts.js';

/** Of UTF-8 for a unit of UTF-16. */
const MOST_BYTES_A_UNIT = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What was ranked last: the sides of a comparison mostly list the same ids in the same order. */
let latest: WeakRef<PackedTexts> | undefined;

/**
 * A column of texts as UTF-8: a million ids in one allocation. Their byte order is the code-point order of the texts.
 */
export class PackedTexts implements Iterable<string> {
  #ranking: Ranking | undefined;

  /**
   * @param bytes   all texts, without separators
   * @param ends    shape [n], where each text ends in `bytes`
   * @param starts  shape [n]; null where each starts where the one before ends
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly ends: Uint32Array,
    private readonly starts: Uint32Array | null = null,
  ) {}

  static of(texts: Iterable<string>): PackedTexts {
    let [bytes, ends] = [new Uint8Array(1 << 8), new Uint32Array(1 << 4)];
    let [size, rows] = [0, 0];
    for (const text of texts) {
      bytes = withRoom(bytes, size + MOST_BYTES_A_UNIT * text.length);
      ends = withRoom(ends, rows + 1);
      size += encoder.encodeInto(text, bytes.subarray(size)).written;
      ends[rows++] = size;
    }
    return new PackedTexts(bytes.subarray(0, size), ends.subarray(0, rows));
  }

  get length(): number {
    return this.ends.length;
  }

  startOf(row: number): number {
    if (this.starts !== null) return this.starts[row]!;
    return row === 0 ? 0 : this.ends[row - 1]!;
  }

  at(row: number): string {
    return decoder.decode(this.bytes.subarray(this.startOf(row), this.ends[row]));
  }

  *[Symbol.iterator](): IterableIterator<string> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }

  /** Row numbers in code-point order of their texts, equal texts in row order. */
  order(): Uint32Array {
    return this.ranking().order;
  }

  /** The same, with which of them are equal; ranked once. */
  ranking(): Ranking {
    if (this.#ranking) return this.#ranking;
    const known = latest?.deref();
    this.#ranking = known?.isSame(this) ? known.ranking() : rankTexts(this);
    latest = new WeakRef(this);
    return this.#ranking;
  }

  /** The given rows, in the given order; their bytes stay where they are. */
  take(rows: ArrayLike<number>): PackedTexts {
    const starts = new Uint32Array(rows.length);
    const ends = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      starts[i] = this.startOf(rows[i]!);
      ends[i] = this.ends[rows[i]!]!;
    }
    const taken = new PackedTexts(this.bytes, ends, starts);
    if (rows === this.#ranking?.order) taken.#ranking = inPlace(this.#ranking);
    return taken;
  }

  /** True only where both hold the same texts in the same order; not found out about texts that were taken. */
  isSame(other: PackedTexts): boolean {
    if (this === other) return true;
    if (this.starts !== null || other.starts !== null || this.length !== other.length) return false;
    for (let row = 0; row < this.length; row++) if (this.ends[row] !== other.ends[row]) return false;
    return Buffer.compare(this.bytes, other.bytes) === 0;
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

/** The ranking of what is in the order of another one. */
function inPlace({ ties }: Ranking): Ranking {
  const order = new Uint32Array(ties.length);
  for (let rank = 0; rank < order.length; rank++) order[rank] = rank;
  return { order, ties };
}
