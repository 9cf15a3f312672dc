import type { Conv2DBackpropFilterAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat } from './kernel.js';
import { multiplicationsOf, windowsOfConvolution, windowWords } from './windows.js';

interface Inputs {
  readonly x: TensorInfo;
  readonly dy: TensorInfo;
}

/** Gradient of a convolution's filter. The back end has none of its own. */
export const conv2dBackpropFilter = defineKernel<Inputs, Conv2DBackpropFilterAttrs>(
  'Conv2DBackpropFilter',
  (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { x, dy } = inputs;
    const windows = windowsOfConvolution(tf, x.shape, attributes.filterShape, attributes);
    if (!windows || !tf.util.arraysEqual(windows.outShape, dy.shape)) return call.stock(inputs, attributes);
    if (!isFilledFloat(x) || !isFilledFloat(dy)) return call.stock(inputs, attributes);

    const dFilter = backend.makeOutput(attributes.filterShape, 'float32');
    const module = native(backend);
    const words = module.argumentsOf(windowWords(windows));
    module.run(
      'convolve_filter_gradient',
      { multiplications: multiplicationsOf(windows) },
      words,
      address(backend, x),
      address(backend, dy),
      address(backend, dFilter),
    );
    return dFilter;
  },
);
