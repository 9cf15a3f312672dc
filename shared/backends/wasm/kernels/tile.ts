import type { TensorInfo, TileAttrs } from '@tensorflow/tfjs-core';
import { defineKernel, isFilledFloat } from './kernel.js';

/**
 * Repeats whole tensors or single values, which is what spreading a mean, a sum or a scale comes to; the back end's own
 * kernel finds the place of each value by divisions.
 */
export const tile = defineKernel<{ x: TensorInfo }, TileAttrs>('Tile', (call) => {
  const { tf, backend, inputs, attributes } = call;
  const { x } = inputs;
  const { reps } = attributes;
  if (!isFilledFloat(x) || reps.length !== x.shape.length || reps.includes(0))
    return call.stock(inputs, attributes);
  const spread = spreadOf(x.shape, reps);
  if (!spread) return call.stock(inputs, attributes);

  const shape = x.shape.map((size, axis) => size * reps[axis]!);
  const y = backend.makeOutput(shape, 'float32');
  const from = backend.typedArrayFromHeap(x) as Float32Array;
  const to = backend.typedArrayFromHeap(y) as Float32Array;
  const block = tf.util.sizeFromShape(x.shape) * spread.copiesOfValue;
  if (spread.copiesOfValue === 1) to.set(from);
  else from.forEach((value, i) => to.fill(value, i * spread.copiesOfValue, (i + 1) * spread.copiesOfValue));
  for (let filled = block; filled < to.length; filled *= 2) to.copyWithin(filled, 0, to.length - filled);
  return y;
});

interface Spread {
  /** Of each value, side by side. */
  readonly copiesOfValue: number;
}

/** @returns undefined where an axis is repeated that has both sizes before and behind it */
function spreadOf(shape: readonly number[], reps: readonly number[]): Spread | undefined {
  // Axes of size 1 at the end: their repetitions are copies of single values.
  let tail = shape.length;
  while (tail > 0 && shape[tail - 1] === 1) tail--;
  const copiesOfValue = reps.slice(tail).reduce((product, count) => product * count, 1);
  // An axis is repeated as a whole where all before it have one element.
  const first = shape.findIndex((size) => size > 1);
  const repeatsInside = reps.slice(first + 1, tail).some((count) => count > 1);
  return first >= 0 && repeatsInside ? undefined : { copiesOfValue };
}
