/** First and last code point of a range, both included. */
export type Range = readonly [first: number, last: number];

/** Whether a code point lies in one of the ranges, which ascend and do not overlap. */
export function isIn(ranges: readonly Range[], codePoint: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle]!;
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}
