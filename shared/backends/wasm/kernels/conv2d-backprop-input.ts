import type { Conv2DBackpropInputAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat } from './kernel.js';
import { multiplicationsOf, windowsOfConvolution, windowWords } from './windows.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly filter: TensorInfo;
}

/** Gradient of a convolution's input, and so the transposed convolution. */
export const conv2dBackpropInput = defineKernel<Inputs, Conv2DBackpropInputAttrs>(
  'Conv2DBackpropInput',
  (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { dy, filter } = inputs;
    const windows = windowsOfConvolution(tf, attributes.inputShape, filter.shape, attributes);
    if (!windows || !tf.util.arraysEqual(windows.outShape, dy.shape)) return call.stock(inputs, attributes);
    if (!isFilledFloat(dy) || !isFilledFloat(filter)) return call.stock(inputs, attributes);

    const dx = backend.makeOutput(attributes.inputShape, 'float32');
    const module = native(backend);
    const words = module.argumentsOf(windowWords(windows));
    module.run(
      'convolve_input_gradient',
      { multiplications: multiplicationsOf(windows) },
      words,
      address(backend, dy),
      address(backend, filter),
      address(backend, dx),
    );
    return dx;
  },
);
