import type { _FusedMatMulAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { activationNumber } from './activation.js';
import { defineKernel } from './kernel.js';
import { multiplyMatrices, type Operands } from './matrices.js';

interface Inputs extends Operands {
  readonly preluActivationWeights?: TensorInfo;
}

/** A dense layer's product, bias and activation in one pass, as prediction asks for it. */
export const fusedMatMul = defineKernel<Inputs, _FusedMatMulAttrs>('_FusedMatMul', (call) => {
  const { inputs, attributes } = call;
  const activation = activationNumber(attributes.activation);
  const product =
    activation === undefined ? undefined : multiplyMatrices(call, inputs, { ...attributes, activation });
  return product ?? call.stock(inputs, attributes);
});
