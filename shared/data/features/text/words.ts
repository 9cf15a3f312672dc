import { isIn, type Range } from './code-points.js';

/**
 * Spaces, punctuation and symbols of Unicode, by block or character. The table is part of the format: a JavaScript
 * engine's own classes (`\p{L}`, Intl.Segmenter) change with its version of Unicode, and a model that was trained on one
 * engine would read some words otherwise on the next.
 */
const SEPARATORS: readonly Range[] = [
  [0x0000, 0x002f],
  [0x003a, 0x0040],
  [0x005b, 0x005e],
  [0x0060, 0x0060],
  [0x007b, 0x00a9],
  [0x00ab, 0x00b1],
  [0x00b4, 0x00b4],
  [0x00b6, 0x00b8],
  [0x00bb, 0x00bb],
  [0x00bf, 0x00bf],
  [0x00d7, 0x00d7],
  [0x00f7, 0x00f7],
  [0x02c2, 0x02c5],
  [0x02d2, 0x02df],
  [0x037e, 0x037e],
  [0x0387, 0x0387],
  [0x055a, 0x055f],
  [0x0589, 0x058f],
  [0x05be, 0x05be],
  [0x05c0, 0x05c0],
  [0x05c3, 0x05c3],
  [0x05c6, 0x05c6],
  [0x05f3, 0x05f4],
  [0x0600, 0x060f],
  [0x061b, 0x061f],
  [0x066a, 0x066d],
  [0x06d4, 0x06d4],
  [0x0964, 0x0965],
  [0x0970, 0x0970],
  [0x0e3f, 0x0e3f],
  [0x0e4f, 0x0e4f],
  [0x0e5a, 0x0e5b],
  [0x1360, 0x1368],
  [0x1680, 0x1680],
  [0x17d4, 0x17d6],
  [0x1800, 0x180a],
  [0x2000, 0x200b],
  [0x200e, 0x206f],
  [0x20a0, 0x20cf],
  [0x2190, 0x25ff],
  [0x27c0, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3003],
  [0x3008, 0x3020],
  [0x3030, 0x3030],
  [0x303d, 0x303d],
  [0x30a0, 0x30a0],
  [0x30fb, 0x30fb],
  [0xfe00, 0xfe6f],
  [0xfeff, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xffe0, 0xffff],
  // The colours of skin behind an emoji.
  [0x1f3fb, 0x1f3ff],
];

/** Each of these is a word by itself: pictures, and the characters of scripts that write words without spaces. */
const ALONE: readonly Range[] = [
  [0x2600, 0x27bf],
  [0x2e80, 0x2fff],
  [0x3005, 0x3007],
  [0x3021, 0x302f],
  [0x3031, 0x303c],
  [0x303e, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
  [0x1f000, 0x1f3fa],
  [0x1f400, 0x1faff],
  [0x20000, 0x3ffff],
];

/** Part of a word only between two of its characters: apostrophes, and the joiners of Arabic and Indic scripts. */
const INNER = new Set([0x27, 0x2019, 0x200c, 0x200d]);
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** Scripts whose capitals have had the same small letters since Unicode 11 or longer. */
const CASED: readonly Range[] = [
  [0x0041, 0x1c7f],
  [0x1e00, 0x1fff],
  [0xff21, 0xff3a],
];

/** The words of a text in lower case: runs of letters, digits, marks and "_". The same on every engine. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const points = Array.from(text, (character) => character.codePointAt(0)!);
  let word = '';
  const end = (): void => {
    if (word !== '') words.push(word);
    word = '';
  };
  for (const [at, point] of points.entries()) {
    const inside = INNER.has(point) && isLetter(points[at - 1]) && isLetter(points[at + 1]);
    if (inside || isLetter(point)) word += lowerCase(point);
    else end();
    if (!inside && isIn(ALONE, point)) words.push(String.fromCodePoint(point));
  }
  end();
  return words;
}

function isLetter(point: number | undefined): boolean {
  return point !== undefined && !INNER.has(point) && !isIn(SEPARATORS, point) && !isIn(ALONE, point);
}

function lowerCase(point: number): string {
  if (point === TYPOGRAPHIC_APOSTROPHE) return "'";
  const character = String.fromCodePoint(point);
  return isIn(CASED, point) ? character.toLowerCase() : character;
}
