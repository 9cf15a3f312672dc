import { argsort } from '../argsort.js';

/**
 * The value that half of the weight lies at or below; where exactly half does, the mean of it and the next one
 * (Hyndman & Fan 1996, definition 2). Equal weights make it the ordinary median.
 *
 * @param values   shape [n], n > 0
 * @param weights  shape [n]; null: 1 each
 */
export function medianOfValues(values: Float64Array, weights: Float64Array | null): number {
  const order = argsort(values);
  const sumTo = new Float64Array(values.length);
  let sum = 0;
  for (let i = 0; i < order.length; i++) sumTo[i] = sum += weights === null ? 1 : weights[order[i]!]!;
  const half = sum / 2;
  let middle = 0;
  while (sumTo[middle]! < half) middle++;
  const value = values[order[middle]!]!;
  // scikit-learn's tolerance, and its plain sums: where two sums meet at one half, both decide alike.
  const isBetween = sumTo[middle]! - half <= Number.EPSILON && middle + 1 < order.length;
  return isBetween ? (value + values[order[middle + 1]!]!) / 2 : value;
}
