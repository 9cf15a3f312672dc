import type { AvgPoolGradAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel, floats } from './kernel.js';
import { averagePoolGradient } from './pooling.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly input: TensorInfo;
}

/** Gradient of average pooling, on the heap. */
export const avgPoolGrad = defineKernel<Inputs, AvgPoolGradAttrs>('AvgPoolGrad', (call) => {
  const { tf, backend, inputs } = call;
  const { filterSize, strides, pad } = call.attributes;
  const shape = inputs.input.shape as [number, number, number, number];
  const geometry = tf.backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad);
  const dx = backend.makeOutput(shape, 'float32');
  averagePoolGradient(floats(backend, inputs.dy), floats(backend, dx), geometry);
  return dx;
});
