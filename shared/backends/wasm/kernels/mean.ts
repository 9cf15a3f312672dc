import type { MeanAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel } from './kernel.js';
import { sumLeadingAxes } from './leading-axes.js';

/** Means over the leading axes, as batch normalization takes them. */
export const mean = defineKernel<{ x: TensorInfo }, MeanAttrs>('Mean', (call) => {
  const { inputs, attributes } = call;
  return sumLeadingAxes(call, inputs.x, attributes, (rows) => 1 / rows) ?? call.stock(inputs, attributes);
});
