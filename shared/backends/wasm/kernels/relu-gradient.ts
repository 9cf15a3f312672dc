import type { GradConfig, Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backend.js';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat } from './kernel.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly x: TensorInfo;
}

const name = 'ReluGradient';

/** dy where x is above 0, in one pass. tfjs has no kernel for it and takes three. */
export const reluGradient = defineKernel<Inputs, unknown>(name, (call) => {
  const { tf, backend, inputs } = call;
  const { dy, x } = inputs;
  const dx = backend.makeOutput(x.shape, 'float32');
  const count = tf.util.sizeFromShape(x.shape);
  native(backend).relu_gradient(address(backend, dy), address(backend, x), address(backend, dx), count);
  return dx;
});

/** Lets tfjs take {@link reluGradient} where WASM computes. */
export function useReluGradient(tf: Tf): void {
  const original = tf.getGradient('Relu');
  const gradFunc: GradConfig['gradFunc'] = (dy, saved, attributes) => {
    const x = saved[0]!;
    if (tf.getBackend() !== 'wasm' || !isFilledFloat(x) || !isFilledFloat(dy as Tensor))
      return original.gradFunc(dy, saved, attributes);
    return { x: () => tf.engine().runKernel<Tensor>(name, { dy: dy as Tensor, x }) };
  };
  tf.unregisterGradient('Relu');
  tf.registerGradient({ ...original, gradFunc });
}
