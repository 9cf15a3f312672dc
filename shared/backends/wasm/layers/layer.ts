import type { Tensor } from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../backend.js';

/** What a model hands to a layer beside its input. */
export type Call = Parameters<layers.Layer['call']>[1];

/** A layer of tfjs's that WASM computes in few operations instead of many. */
export interface WasmLayer<Internals extends object> {
  /** Makes one, to find its class by. */
  readonly sample: (tf: Tf) => layers.Layer;
  /** False for settings and inputs that are left to tfjs's own steps. */
  readonly accepts: (tf: Tf, layer: Internals, input: Tensor, call: Call) => boolean;
  readonly compute: (tf: Tf, layer: Internals, input: Tensor) => Tensor;
}

/** Where WASM computes, `compute` takes the place of the layer's own steps; other back ends keep those. */
export function useLayer<Internals extends object>(
  tf: Tf,
  { sample, accepts, compute }: WasmLayer<Internals>,
): void {
  const prototype = Object.getPrototypeOf(sample(tf)) as { call: layers.Layer['call'] };
  const original = prototype.call;
  prototype.call = function (this: layers.Layer & Internals, inputs, call) {
    const input = Array.isArray(inputs) ? inputs[0] : inputs;
    const isOurs = tf.getBackend() === 'wasm' && input && accepts(tf, this, input, call);
    return isOurs ? tf.tidy(() => compute(tf, this, input)) : original.call(this, inputs, call);
  };
}
