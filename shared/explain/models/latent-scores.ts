import { normalQuantile } from '../../evaluation/statistics/index.js';
import type { Latent } from './latent.js';

/**
 * Scores of one of two models, a column a class: the probabilities that follow from its noisy view of each row.
 *
 * @param shares  of the rows, by class
 * @param model   0 or 1
 */
export function latentScores(
  labels: Int32Array,
  shares: readonly number[],
  { separation, correlation }: Latent,
  model: 0 | 1,
): Float64Array[] {
  const [common, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const logOdds = shares.map((share, k) => {
    const ofBoth = noiseStream(3 * k);
    const ofModel = noiseStream(3 * k + 1 + model);
    return Float64Array.from(labels, (label, row) => {
      const seen = common * ofBoth(row) + own * ofModel(row) + (label === k ? separation : 0);
      return separation * seen + Math.log(share);
    });
  });
  normalise(logOdds);
  return logOdds;
}

/** Softmax over the columns, in place. */
function normalise(columns: readonly Float64Array[]): void {
  const rows = columns[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const greatest = Math.max(...columns.map((column) => column[row]!));
    let sum = 0;
    for (const column of columns) sum += column[row] = Math.exp(column[row]! - greatest);
    for (const column of columns) column[row]! /= sum;
  }
}

/** Standard normal numbers, spread evenly (Weyl's sequence of an irrational step), the same on every run. */
function noiseStream(stream: number): (row: number) => number {
  const step = Math.sqrt(primeAt(stream)) % 1;
  return (row) => normalQuantile(((row + 1) * step) % 1);
}

const primes: number[] = [2];

function primeAt(position: number): number {
  for (let next = primes.at(-1)! + 1; primes.length <= position; next++) {
    if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  }
  return primes[position]!;
}
