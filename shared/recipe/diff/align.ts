import { canonicalJson } from '../../files/index.js';

/** Places of an entry in the one and in the other list; null where it is missing. */
export type Pair = readonly [number, number] | readonly [number, null] | readonly [null, number];

/**
 * Two lists side by side: equal entries along their longest common subsequence, and in the gaps between them, in order,
 * entries of the same sort.
 */
export function alignedLists(
  before: readonly unknown[],
  after: readonly unknown[],
  isSameSort: (before: unknown, after: unknown) => boolean,
): Pair[] {
  const left = before.map((item) => canonicalJson(item));
  const right = after.map((item) => canonicalJson(item));
  const equal = commonPairs(left.length, right.length, (from, to) => left[from] === right[to]);
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...equal, [left.length, right.length] as const]) {
    const similar = commonPairs(nextFrom - from, nextTo - to, (a, b) =>
      isSameSort(before[from + a], after[to + b]),
    ).map(([a, b]) => [from + a, to + b] as const);
    for (const [a, b] of [...similar, [nextFrom, nextTo] as const]) {
      while (from < a) pairs.push([from++, null]);
      while (to < b) pairs.push([null, to++]);
      if (a < left.length && b < right.length) pairs.push([from++, to++]);
    }
  }
  return pairs;
}

/** A longest common subsequence, as pairs of places (Wagner and Fischer 1974). */
function commonPairs(
  rows: number,
  columns: number,
  matches: (row: number, column: number) => boolean,
): (readonly [number, number])[] {
  const lengths = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row]![column] = matches(row, column)
        ? lengths[row + 1]![column + 1]! + 1
        : Math.max(lengths[row + 1]![column]!, lengths[row]![column + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns;) {
    if (matches(row, column)) pairs.push([row++, column++]);
    else if (lengths[row + 1]![column]! >= lengths[row]![column + 1]!) row++;
    else column++;
  }
  return pairs;
}
