import { binomial, type RandomGenerator } from './random.js';

/**
 * Bootstrap of a statistic of counted rows. Drawing as many rows again with replacement is drawing counts from the
 * multinomial distribution, so its cost depends on the cells, not on the rows.
 *
 * @param counts     shape [cells], whole numbers
 * @param statistic  of resampled counts, in an array that the next resample uses again
 * @returns shape [resamples]
 */
export function multinomialBootstrap(
  counts: Float64Array,
  resamples: number,
  random: RandomGenerator,
  statistic: (counts: Float64Array) => number,
): Float64Array {
  let rows = 0;
  for (let cell = 0; cell < counts.length; cell++) rows += counts[cell]!;
  const drawn = new Float64Array(counts.length);
  const values = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    drawMultinomial(random, counts, rows, drawn);
    values[resample] = statistic(drawn);
  }
  return values;
}

/** Cell by cell: each is binomial, given those before it. */
function drawMultinomial(
  random: RandomGenerator,
  counts: Float64Array,
  rows: number,
  drawn: Float64Array,
): void {
  let rowsLeft = rows;
  let countsLeft = rows;
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell]!;
    const isLast = count === countsLeft;
    drawn[cell] = count === 0 ? 0 : isLast ? rowsLeft : binomial(random, rowsLeft, count / countsLeft);
    rowsLeft -= drawn[cell]!;
    countsLeft -= count;
  }
}
