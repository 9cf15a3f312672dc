import type { CastAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { defineKernel } from './kernel.js';

type Inputs = { readonly x: TensorInfo };

/** A second reference to the same data, not a copy. */
export const identity = defineKernel<Inputs, unknown>('Identity', (call) => {
  const { x } = call.inputs;
  return x.dtype === 'string' ? call.stock(call.inputs, call.attributes) : refer(call.backend, x);
});

/** To the type that a tensor has already, as losses ask for it: no copy either. */
export const cast = defineKernel<Inputs, CastAttrs>('Cast', (call) => {
  const { x } = call.inputs;
  const isSame = x.dtype === call.attributes.dtype && x.dtype !== 'string';
  return isSame ? refer(call.backend, x) : call.stock(call.inputs, call.attributes);
});

/** Safe, because what writes in place copies data that is shared before. */
function refer(backend: BackendWasm, { dataId, shape, dtype }: TensorInfo): TensorInfo {
  backend.incRef(dataId);
  return { dataId, shape, dtype };
}
