import type { BatchMatMulAttrs } from '@tensorflow/tfjs-core';
import { defineKernel } from './kernel.js';
import { multiplyMatrices, type Operands } from './matrices.js';

/** Products of matrices, either of them transposed, one by one or in a batch. */
export const batchMatMul = defineKernel<Operands, BatchMatMulAttrs>('BatchMatMul', (call) => {
  const { inputs, attributes } = call;
  return multiplyMatrices(call, inputs, { ...attributes, activation: 0 }) ?? call.stock(inputs, attributes);
});
