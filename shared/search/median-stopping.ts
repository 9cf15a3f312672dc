/** Trials whose running means a median is taken of, at least. */
const LEAST_TRIALS = 3;

/**
 * The median stopping rule (Golovin et al. 2017, "Google Vizier: A Service for Black-Box Optimization", section 3.2.1):
 * after each epoch, the median over the earlier trials of their mean merit up to that epoch.
 *
 * @param earlier  merits by epoch of each earlier trial, greater being better; of a stopped one as far as it came
 * @param warmUp   epochs after which no trial is stopped yet
 * @returns by epoch, from the first; null where no trial is stopped. Beyond its end none is either.
 */
export function mediansOf(earlier: readonly (readonly number[])[], warmUp: number): (number | null)[] {
  const longest = Math.max(0, ...earlier.map(({ length }) => length));
  const means = earlier.map(runningMeans);
  return Array.from({ length: longest }, (_, epoch) => {
    const reached = means.filter(({ length }) => length > epoch).map((own) => own[epoch]!);
    return epoch < warmUp || reached.length < LEAST_TRIALS ? null : medianOf(reached);
  });
}

/** Whether the best of a trial's merits so far is below the median at its last epoch. @param merits  by epoch */
export function isBelowMedian(merits: readonly number[], medians: readonly (number | null)[]): boolean {
  const median = medians[merits.length - 1] ?? null;
  return median !== null && Math.max(...merits) < median;
}

function runningMeans(merits: readonly number[]): number[] {
  let sum = 0;
  return merits.map((merit, at) => (sum += merit) / (at + 1));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
