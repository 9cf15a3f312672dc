import type { MaxPoolAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat } from './kernel.js';
import { windowsOfPooling, windowWords } from './windows.js';

/** The largest pixel of each window; padding is never the largest. */
export const maxPool = defineKernel<{ x: TensorInfo }, MaxPoolAttrs>('MaxPool', (call) => {
  const { tf, backend, inputs, attributes } = call;
  const windows = windowsOfPooling(tf, inputs.x, attributes);
  if (!isFilledFloat(inputs.x) || windows.outShape.includes(0)) return call.stock(inputs, attributes);

  const y = backend.makeOutput(windows.outShape, 'float32');
  const module = native(backend);
  const words = module.argumentsOf(windowWords(windows));
  const values = tf.util.sizeFromShape(inputs.x.shape);
  module.run('max_pool', { values }, words, address(backend, inputs.x), address(backend, y));
  return y;
});
