import { inputBlocks, rowsOf, summariseTarget, type Dataset, type Inputs } from '../../data/index.js';

/** profile.json: what the training inputs looked like, for comparing with what production sends. */
export function profileOf(dataset: Dataset): object {
  const rows = rowsOf(dataset, 'train');
  return {
    rows: Object.fromEntries(
      (['train', 'validation', 'test'] as const).map((split) => [split, rowsOf(dataset, split).length]),
    ),
    ...summariseTarget(dataset.target, dataset.splits),
    inputs: spreadsOf(dataset.inputs, rows),
  };
}

/** Of each number of the encoded input, over the training rows. */
function spreadsOf(inputs: Inputs, rows: Int32Array): object[] {
  const { size } = inputs;
  const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
  const [least, most] = [new Float64Array(size).fill(Infinity), new Float64Array(size).fill(-Infinity)];
  for (const { values } of inputBlocks(inputs, rows)) {
    for (let start = 0; start < values.length; start += size) {
      for (let at = 0; at < size; at++) {
        const value = values[start + at]!;
        sums[at]! += value;
        squares[at]! += value * value;
        if (value < least[at]!) least[at] = value;
        if (value > most[at]!) most[at] = value;
      }
    }
  }
  return Array.from({ length: size }, (_, at) => {
    const mean = sums[at]! / rows.length;
    const variance = squares[at]! / rows.length - mean * mean;
    return { mean, deviation: Math.sqrt(Math.max(variance, 0)), min: least[at], max: most[at] };
  });
}
