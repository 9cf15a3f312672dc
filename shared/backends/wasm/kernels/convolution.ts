import type { TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { isFilledFloat, type KernelContext } from './kernel.js';
import {
  multiplicationsOf,
  windowsOfConvolution,
  windowWords,
  type ConvolutionAttributes,
} from './windows.js';

export interface ConvolutionInputs {
  readonly x: TensorInfo;
  readonly filter: TensorInfo;
  readonly bias?: TensorInfo;
}

/**
 * activation(x ∗ filter + bias).
 *
 * @param activation a number of `enum Activation`
 * @returns undefined for shapes or types that the module does not convolve
 */
export function convolve(
  { tf, backend }: KernelContext,
  { x, filter, bias }: ConvolutionInputs,
  attributes: ConvolutionAttributes,
  activation: number,
): TensorInfo | undefined {
  const windows = windowsOfConvolution(tf, x.shape, filter.shape, attributes);
  if (!windows || windows.inChannels !== filter.shape[2] || windows.outShape.includes(0)) return undefined;
  if (!isFilledFloat(x) || !isFilledFloat(filter)) return undefined;
  if (bias && (!isFilledFloat(bias) || bias.shape.length !== 1 || bias.shape[0] !== windows.outChannels))
    return undefined;

  const y = backend.makeOutput(windows.outShape, 'float32');
  const module = native(backend);
  module.run(
    'convolve',
    { multiplications: multiplicationsOf(windows) },
    module.argumentsOf(windowWords(windows)),
    address(backend, x),
    address(backend, filter),
    bias ? address(backend, bias) : 0,
    address(backend, y),
    activation,
  );
  return y;
}
