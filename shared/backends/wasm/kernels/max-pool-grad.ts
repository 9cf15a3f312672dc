import type { MaxPoolGradAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat } from './kernel.js';
import { windowsOfPooling, windowWords } from './windows.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly input: TensorInfo;
}

/** Each value of dy goes to the first largest pixel of its window. */
export const maxPoolGrad = defineKernel<Inputs, MaxPoolGradAttrs>('MaxPoolGrad', (call) => {
  const { tf, backend, inputs, attributes } = call;
  const { dy, input } = inputs;
  const windows = windowsOfPooling(tf, input, attributes);
  if (!isFilledFloat(dy) || !isFilledFloat(input)) return call.stock(inputs, attributes);
  if (!tf.util.arraysEqual(windows.outShape, dy.shape)) return call.stock(inputs, attributes);

  const dx = backend.makeOutput(input.shape, 'float32');
  const module = native(backend);
  const words = module.argumentsOf(windowWords(windows));
  const places = [input, dy, dx].map((tensor) => address(backend, tensor)) as [number, number, number];
  module.run('max_pool_gradient', { values: 2 * tf.util.sizeFromShape(input.shape) }, words, ...places);
  return dx;
});
