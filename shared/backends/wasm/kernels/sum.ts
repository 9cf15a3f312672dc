import type { SumAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat } from './kernel.js';

/**
 * Sums over the leading axes, the gradient of every bias: one pass over the rows, where the back end's own kernel
 * transposes the whole tensor first.
 */
export const sum = defineKernel<{ x: TensorInfo }, SumAttrs>('Sum', (call) => {
  const { tf, backend, inputs, attributes } = call;
  const { x } = inputs;
  const axes = tf.util.parseAxisParam(attributes.axis, x.shape).sort((first, second) => first - second);
  const areLeading = axes.every((axis, index) => axis === index) && axes.length < x.shape.length;
  if (!isFilledFloat(x) || axes.length === 0 || !areLeading) return call.stock(inputs, attributes);

  const kept = x.shape.slice(axes.length);
  const columns = tf.util.sizeFromShape(kept);
  const rows = tf.util.sizeFromShape(x.shape) / columns;
  const sums = backend.makeOutput(attributes.keepDims ? [...axes.map(() => 1), ...kept] : kept, 'float32');
  native(backend).sum_rows(address(backend, x), address(backend, sums), rows, columns);
  return sums;
});
