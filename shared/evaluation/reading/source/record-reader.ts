import { createHash } from 'node:crypto';
import { UserError } from '../../../errors/index.js';
import { Utf8Check } from './utf8-check.js';

/** Bytes that come in order. */
export interface ByteSource {
  /** Name for error messages. */
  readonly file: string;
  /** How many bytes it has, as far as that can be told. */
  readonly size: number;
  /** Fills a part of `into`; returns how many bytes it wrote there, 0 at the end. */
  read(into: Uint8Array): number;
}

/** Splits bytes into records, whatever those are. */
export interface RecordScanner {
  /** The line that the next record begins on, from 1. */
  readonly line: number;
  /**
   * Takes the whole records among the first `length` bytes; one byte behind them may be written to.
   *
   * @param isLast  nothing follows
   * @returns how many bytes it took
   */
  take(bytes: Uint8Array, length: number, isLast: boolean): number;
}

/** Large enough that a read costs nothing, small enough for the processor's cache. */
const CHUNK_BYTES = 1 << 20;
/** A longer record is a quotation mark that nobody closed, or no table. */
const MOST_RECORD_BYTES = 1 << 24;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Hands a file to a scanner chunk by chunk; no more than a chunk of it is held.
 *
 * @param chunkBytes  how much to read at once
 * @returns lower-case hex sha256 of the bytes
 * @throws UserError with file:line for bytes that are not UTF-8, or a record that has no end
 */
export function readRecords(source: ByteSource, scanner: RecordScanner, chunkBytes = CHUNK_BYTES): string {
  const hash = createHash('sha256');
  const utf8 = new Utf8Check();
  let buffer = new Uint8Array(Math.min(chunkBytes, source.size + 1) + 1);
  let length = 0;
  let isStart = true;
  for (;;) {
    const read = fill(source, buffer.subarray(length, -1));
    hash.update(buffer.subarray(length, length + read));
    length += read;
    const isLast = length < buffer.length - 1;
    const wrong = utf8.check(buffer, length, isLast);
    if (wrong >= 0) {
      const line = scanner.line + countLines(buffer, wrong);
      throw new UserError('is not UTF-8 text', 'Save it in UTF-8.', { file: source.file, line });
    }
    let taken = 0;
    if (!isStart) taken = scanner.take(buffer, length, isLast);
    else if (isLast || length >= BYTE_ORDER_MARK.length) {
      isStart = false;
      const marked = BYTE_ORDER_MARK.every((byte, at) => at < length && buffer[at] === byte) ? 3 : 0;
      taken = marked + scanner.take(buffer.subarray(marked), length - marked, isLast);
    }
    if (isLast) return hash.digest('hex');
    buffer.copyWithin(0, taken, length);
    length -= taken;
    utf8.forget(taken);
    if (length * 2 >= buffer.length) buffer = grown(buffer, source.file, scanner.line);
  }
}

function fill(source: ByteSource, into: Uint8Array): number {
  let filled = 0;
  while (filled < into.length) {
    const read = source.read(into.subarray(filled));
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

function grown(buffer: Uint8Array<ArrayBuffer>, file: string, line: number): Uint8Array<ArrayBuffer> {
  if (buffer.length > MOST_RECORD_BYTES) {
    throw new UserError(
      `has a row of more than ${MOST_RECORD_BYTES >> 20} MiB, or a quotation mark that is not closed`,
      'Close the quotation marks, or drop the column that holds so much.',
      { file, line },
    );
  }
  const larger = new Uint8Array(buffer.length * 2);
  larger.set(buffer);
  return larger;
}

/** Line breaks before a position: CRLF, LF and CR each are one. */
function countLines(bytes: Uint8Array, end: number): number {
  let lines = 0;
  for (let at = 0; at < end; at++) {
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) lines++;
  }
  return lines;
}
