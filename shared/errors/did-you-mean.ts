import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean "x"?`, or an empty string when nothing in `known` is near enough to be a slip of the keyboard. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const best = closest(word, [...known]);
  const slips = distance(word, best);
  // Two slips in a word of three letters leave nothing of it.
  const near =
    slips <= Math.max(2, Math.floor(best.length / 3)) && 2 * slips <= Math.min(word.length, best.length);
  return near ? ` Did you mean "${best}"?` : '';
}

/** The second half of an "unknown …" error: a near match, or the list of what is known. */
export function suggest(word: string, known: readonly string[]): string {
  return didYouMean(word, known).trim() || `Known here: ${known.join(', ')}.`;
}
