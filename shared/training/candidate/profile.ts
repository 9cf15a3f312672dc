import { rowsOf, summariseTarget, tensorSize, type Dataset } from '../../data/index.js';

/** profile.json: what the training inputs looked like, for comparing with what production sends. */
export function profileOf(dataset: Dataset): object {
  const rows = rowsOf(dataset, 'train');
  const size = tensorSize(dataset.preprocessing);
  return {
    rows: Object.fromEntries(
      (['train', 'validation', 'test'] as const).map((split) => [split, rowsOf(dataset, split).length]),
    ),
    ...summariseTarget(dataset.target, dataset.splits),
    inputs: Array.from({ length: size }, (_, at) => spreadOf(dataset.inputs, rows, size, at)),
  };
}

/** Of one number of the encoded input, over the training rows. */
function spreadOf(inputs: Float32Array, rows: Int32Array, size: number, at: number): object {
  let [sum, squares, min, max] = [0, 0, Infinity, -Infinity];
  for (const row of rows) {
    const value = inputs[row * size + at]!;
    sum += value;
    squares += value * value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  const mean = sum / rows.length;
  return { mean, deviation: Math.sqrt(Math.max(squares / rows.length - mean * mean, 0)), min, max };
}
