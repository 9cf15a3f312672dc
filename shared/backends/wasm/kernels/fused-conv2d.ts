import type { FusedConv2DAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { activationNumber } from './activation.js';
import { convolve, type ConvolutionInputs } from './convolution.js';
import { defineKernel } from './kernel.js';

interface Inputs extends ConvolutionInputs {
  readonly preluActivationWeights?: TensorInfo;
}

/** Convolution, bias and activation in one pass, as prediction asks for it. */
export const fusedConv2d = defineKernel<Inputs, FusedConv2DAttrs>('FusedConv2D', (call) => {
  const { inputs, attributes } = call;
  const activation = activationNumber(attributes.activation);
  const y = activation === undefined ? undefined : convolve(call, inputs, attributes, activation);
  return y ?? call.stock(inputs, attributes);
});
