/**
 * Sum of `term(0) … term(count - 1)` with the rounding error carried along (Neumaier 1974, "Rundungsfehleranalyse
 * einiger Verfahren zur Summation endlicher Summen"): a million terms stay within an ulp or two.
 */
export function sumOf(count: number, term: (index: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < count; i++) {
    const value = term(i);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Sum of the numbers, likewise. */
export function compensatedSum(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Mean of `term(0) … term(count - 1)`; NaN without terms. */
export function meanOf(count: number, term: (index: number) => number): number {
  return sumOf(count, term) / count;
}

/** Unbiased sample variance (divisor count - 1); NaN below two terms. */
export function varianceOf(count: number, term: (index: number) => number): number {
  const mean = meanOf(count, term);
  return sumOf(count, (i) => (term(i) - mean) ** 2) / (count - 1);
}
