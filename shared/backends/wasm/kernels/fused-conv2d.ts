import type { FusedConv2DAttrs, NamedTensorInfoMap, TensorInfo } from '@tensorflow/tfjs-core';
import { activationNumber } from './activation.js';
import { convolve, type ConvolutionInputs } from './convolution.js';
import { defineKernel, type KernelCall } from './kernel.js';

interface Inputs extends ConvolutionInputs {
  readonly preluActivationWeights?: TensorInfo;
}

const LINEAR = activationNumber('linear')!;

/**
 * Convolution, bias and activation in one pass, as prediction asks for it. The back end's own kernel is wrong where a
 * stride is greater than the filter and the padding "same", so activations that ours doesn't know are taken afterwards.
 */
export const fusedConv2d = defineKernel<Inputs, FusedConv2DAttrs>('FusedConv2D', (call) => {
  const { inputs, attributes } = call;
  const y = convolve(call, inputs, attributes, activationNumber(attributes.activation) ?? LINEAR);
  if (!y) return call.stock(inputs, attributes);
  return activationNumber(attributes.activation) === undefined ? activated(call, y) : y;
});

function activated(call: KernelCall<Inputs, FusedConv2DAttrs>, x: TensorInfo): TensorInfo {
  const { activation, leakyreluAlpha: alpha = 0 } = call.attributes;
  const weights = call.inputs.preluActivationWeights;
  const after: Readonly<Record<string, readonly [kernel: string, inputs: NamedTensorInfoMap]>> = {
    elu: ['Elu', { x }],
    sigmoid: ['Sigmoid', { x }],
    leakyrelu: ['LeakyRelu', { x }],
    prelu: ['Prelu', { x, alpha: weights }],
  };
  const step = after[activation];
  if (!step) throw new Error(`the activation ${activation} is not known`);
  const [kernel, inputs] = step;
  const { kernelFunc } = call.tf.getKernel(kernel, 'wasm');
  const y = kernelFunc({ inputs, backend: call.backend, attrs: { alpha } }) as TensorInfo;
  call.backend.disposeData(x.dataId);
  return y;
}
