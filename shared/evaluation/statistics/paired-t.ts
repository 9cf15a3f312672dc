import { sumOfValues } from './sums.js';
import { tQuantile } from './distributions.js';
import type { Interval } from './interval.js';

export interface MeanDifference {
  readonly mean: number;
  readonly standardError: number;
  /** Of Student's t. */
  readonly degreesOfFreedom: number;
  /** Bounds of the mean. */
  readonly interval: Interval;
}

/**
 * Mean of paired differences with Student's interval (Student 1908), n - 1 degrees of freedom.
 * @param differences  shape [n], n ≥ 2
 * @param confidence   one-sided, of each bound
 */
export function pairedT(differences: Float64Array, confidence: number): MeanDifference {
  const rows = differences.length;
  const mean = sumOfValues(differences) / rows;
  return studentInterval(mean, spreadAround(mean, differences), rows - 1, confidence);
}

/** Standard error of the mean of `values`, shape [n], n ≥ 2. */
export function standardErrorOfMean(values: Float64Array): number {
  return spreadAround(sumOfValues(values) / values.length, values);
}

function spreadAround(mean: number, values: Float64Array): number {
  let squares = 0;
  for (let row = 0; row < values.length; row++) squares += (values[row]! - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

/**
 * The same for a weighted mean. Its standard error is linearised, Σ w² (d - mean)² / (Σ w)², so that weights may go with
 * the differences' spread, and has as many degrees of freedom as the effective rows, (Σ w)² / Σ w² (Kish 1965), less 1.
 * With equal weights it is `pairedT`.
 *
 * @param weights  shape [n], > 0
 */
export function weightedMean(
  differences: Float64Array,
  weights: Float64Array,
  confidence: number,
): MeanDifference {
  let weight = 0;
  let weightSquares = 0;
  let sum = 0;
  for (let row = 0; row < weights.length; row++) {
    weight += weights[row]!;
    weightSquares += weights[row]! ** 2;
    sum += weights[row]! * differences[row]!;
  }
  const mean = sum / weight;
  let squares = 0;
  for (let row = 0; row < weights.length; row++) {
    squares += (weights[row]! * (differences[row]! - mean)) ** 2;
  }
  const effectiveRows = weight ** 2 / weightSquares;
  const variance = (squares / weight ** 2) * (effectiveRows / (effectiveRows - 1));
  return studentInterval(mean, Math.sqrt(variance), effectiveRows - 1, confidence);
}

function studentInterval(
  mean: number,
  standardError: number,
  degreesOfFreedom: number,
  confidence: number,
): MeanDifference {
  const reach = tQuantile(confidence, degreesOfFreedom) * standardError;
  return { mean, standardError, degreesOfFreedom, interval: [mean - reach, mean + reach] };
}
