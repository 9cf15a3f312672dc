import type { TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel } from './kernel.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly x: TensorInfo;
}

/** dy where x is above 0, in one pass. tfjs has no kernel for it and takes three. */
export const reluGradient = defineKernel<Inputs, unknown>('ReluGradient', (call) => {
  const { tf, backend, inputs } = call;
  const { dy, x } = inputs;
  const dx = backend.makeOutput(x.shape, 'float32');
  const count = tf.util.sizeFromShape(x.shape);
  const places = [dy, x, dx].map((tensor) => address(backend, tensor)) as [number, number, number];
  native(backend).run('relu_gradient', { values: count }, ...places, count);
  return dx;
});
