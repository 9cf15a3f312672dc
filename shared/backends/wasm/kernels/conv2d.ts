import type { Conv2DAttrs } from '@tensorflow/tfjs-core';
import { convolve, type ConvolutionInputs } from './convolution.js';
import { defineKernel } from './kernel.js';

/** Convolution of images, straight from the image: no patches are written. */
export const conv2d = defineKernel<ConvolutionInputs, Conv2DAttrs>('Conv2D', (call) => {
  const { inputs, attributes } = call;
  return convolve(call, inputs, attributes, 0) ?? call.stock(inputs, attributes);
});
