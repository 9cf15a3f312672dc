import type { SumAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel } from './kernel.js';
import { sumLeadingAxes } from './leading-axes.js';

/** Sums over the leading axes, the gradient of every bias. */
export const sum = defineKernel<{ x: TensorInfo }, SumAttrs>('Sum', (call) => {
  const { inputs, attributes } = call;
  return sumLeadingAxes(call, inputs.x, attributes, () => 1) ?? call.stock(inputs, attributes);
});
