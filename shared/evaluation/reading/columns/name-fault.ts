import { decodeUtf8, type CellFault } from '../cells.js';
import { nameFault } from '../class-names.js';

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const DELETE = 127;

/** Whether `nameFault` has a word on this cell; told from its bytes where they are plain. */
export function isNoName(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte <= RETURN && (byte === RETURN || byte === LINE_FEED || byte === TAB)) return true;
  }
  const first = bytes[start]!;
  if (first > SPACE && first < DELETE) return false;
  return nameFault(decodeUtf8(bytes, start, end)) !== null;
}

export function faultOfName(column: string, text: string): CellFault {
  return {
    what: `column "${column}" ${nameFault(text)} in this row`,
    mend:
      text.trim() === ''
        ? 'Fill it in, or leave the row out.'
        : 'Write a text or a number without tabs and line breaks there.',
  };
}
