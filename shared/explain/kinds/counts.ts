/** The greatest count for which a condition holds that holds below it too; null where it never does. */
export function greatestCount(most: number, holds: (count: number) => boolean): number | null {
  if (!holds(0)) return null;
  let [low, high] = [0, most + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The least count for which a condition holds that holds above it too; null where it never does. */
export function leastCount(most: number, holds: (count: number) => boolean): number | null {
  const below = greatestCount(most, (count) => !holds(count));
  if (below === null) return 0;
  return below === most ? null : below + 1;
}
