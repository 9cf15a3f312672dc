import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backend.js';

/** Repeats what a reduction gave along the axes that it took away: the gradient of a sum. */
export function spread(tf: Tf, dy: Tensor, shape: readonly number[], axis: number | number[]): Tensor {
  const axes = tf.util.parseAxisParam(axis, [...shape]);
  const kept = shape.map((size, index) => (axes.includes(index) ? 1 : size));
  const repeats = shape.map((size, index) => (axes.includes(index) ? size : 1));
  return shape.length === 0 ? tf.clone(dy) : tf.tile(tf.reshape(dy, kept), repeats);
}
