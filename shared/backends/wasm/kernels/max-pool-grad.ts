import type { MaxPoolGradAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel, floats } from './kernel.js';
import { maxPoolGradient } from './pooling.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly input: TensorInfo;
}

/** Gradient of max pooling, on the heap. */
export const maxPoolGrad = defineKernel<Inputs, MaxPoolGradAttrs>('MaxPoolGrad', (call) => {
  const { tf, backend, inputs } = call;
  const { filterSize, strides, pad, dimRoundingMode } = call.attributes;
  const shape = inputs.input.shape as [number, number, number, number];
  const geometry = tf.backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
  const dx = backend.makeOutput(shape, 'float32');
  maxPoolGradient(floats(backend, inputs.input), floats(backend, inputs.dy), floats(backend, dx), geometry);
  return dx;
});
