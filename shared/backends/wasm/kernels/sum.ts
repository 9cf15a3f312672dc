import type { SumAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel, floats } from './kernel.js';

/**
 * Sums over the leading axes, the gradient of every bias: one pass over the rows, where the back end's own kernel
 * transposes the whole tensor first.
 */
export const sum = defineKernel<{ x: TensorInfo }, SumAttrs>('Sum', (call) => {
  const { tf, backend, inputs, attributes } = call;
  const { shape, dtype } = inputs.x;
  const axes = tf.util.parseAxisParam(attributes.axis, shape).sort((first, second) => first - second);
  const areLeading = axes.every((axis, index) => axis === index) && axes.length < shape.length;
  if (dtype !== 'float32' || axes.length === 0 || !areLeading) return call.stock(inputs, attributes);

  const kept = shape.slice(axes.length);
  const columns = new Float64Array(tf.util.sizeFromShape(kept));
  addRows(floats(backend, inputs.x), columns);
  const total = backend.makeOutput(attributes.keepDims ? [...axes.map(() => 1), ...kept] : kept, 'float32');
  floats(backend, total).set(columns);
  return total;
});

/** Adds the rows of `values` [rows, columns] onto `columns`, in double precision. */
function addRows(values: Float32Array, columns: Float64Array): void {
  const width = columns.length;
  for (let start = 0; start < values.length; start += width)
    for (let column = 0; column < width; column++) columns[column]! += values[start + column]!;
}
