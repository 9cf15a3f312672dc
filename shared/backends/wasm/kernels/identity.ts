import type { TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel } from './kernel.js';

/** A second reference to the same data, not a copy: safe, because what writes in place copies data that is shared before. */
export const identity = defineKernel<{ x: TensorInfo }, unknown>('Identity', (call) => {
  const { x } = call.inputs;
  if (x.dtype === 'string') return call.stock(call.inputs, call.attributes);
  call.backend.incRef(x.dataId);
  return { dataId: x.dataId, shape: x.shape, dtype: x.dtype };
});
