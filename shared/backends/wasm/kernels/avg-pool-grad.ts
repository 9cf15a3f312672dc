import type { AvgPoolGradAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat } from './kernel.js';
import { windowsOfPooling, windowWords } from './windows.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly input: TensorInfo;
}

/** Each value of dy, divided by the size of the full window, goes to every pixel of its window inside the image. */
export const avgPoolGrad = defineKernel<Inputs, AvgPoolGradAttrs>('AvgPoolGrad', (call) => {
  const { tf, backend, inputs, attributes } = call;
  const { dy, input } = inputs;
  const windows = windowsOfPooling(tf, input, attributes);
  if (!isFilledFloat(dy) || !tf.util.arraysEqual(windows.outShape, dy.shape))
    return call.stock(inputs, attributes);

  const dx = backend.makeOutput(input.shape, 'float32');
  const module = native(backend);
  module.run(
    'average_pool_gradient',
    { values: tf.util.sizeFromShape(input.shape) },
    module.argumentsOf(windowWords(windows)),
    address(backend, dy),
    address(backend, dx),
  );
  return dx;
});
