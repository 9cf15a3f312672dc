import { isUtf8 } from 'node:buffer';

/** Checks bytes that arrive in chunks, where a character may be cut in two. */
export class Utf8Check {
  #checked = 0;

  /**
   * Checks what is new among the first `length` bytes.
   *
   * @returns the position of a byte in the first line that is not UTF-8; -1 where all is well
   */
  check(bytes: Uint8Array, length: number, isLast: boolean): number {
    const end = isLast ? length : lastWhole(bytes, length);
    if (end <= this.#checked) return -1;
    if (!isUtf8(bytes.subarray(this.#checked, end))) return firstWrong(bytes, this.#checked, end);
    this.#checked = end;
    return -1;
  }

  /** The first bytes are gone. */
  forget(bytes: number): void {
    this.#checked -= bytes;
  }
}

/** Where the character that the end cuts in two begins; the end itself where it cuts none. */
function lastWhole(bytes: Uint8Array, length: number): number {
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needs > back ? length - back : length;
  }
  return length;
}

/** By halves, which are cut where a character begins. */
function firstWrong(bytes: Uint8Array, from: number, to: number): number {
  let good = from;
  let bad = to;
  while (bad - good > 4) {
    let middle = (good + bad) >> 1;
    while (middle > good && (bytes[middle]! & 0xc0) === 0x80) middle--;
    if (middle === good) break;
    if (isUtf8(bytes.subarray(good, middle))) good = middle;
    else bad = middle;
  }
  return good;
}
