import type { GradConfig, NamedAttrMap, Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backend.js';

/** A gradient of ours: what tfjs puts together from many kernels, in few. */
export interface WasmGradient {
  /** Of the kernel whose gradient it is. */
  readonly name: string;
  /**
   * @param saved  the tensors that tfjs's own gradient asks for
   * @returns the gradient of each input, or undefined for shapes or types that tfjs's own is left with
   */
  readonly compute: (tf: Tf, dy: Tensor, saved: Tensor[], attributes: NamedAttrMap) => Gradients | undefined;
}
export type Gradients = ReturnType<GradConfig['gradFunc']>;

/** Where WASM computes, `gradient` takes the place of tfjs's own; other back ends keep that one. */
export function useGradient(tf: Tf, { name, compute }: WasmGradient): void {
  const original = tf.getGradient(name);
  const gradFunc: GradConfig['gradFunc'] = (dy, saved, attributes) => {
    const ours = tf.getBackend() === 'wasm' ? compute(tf, dy as Tensor, saved, attributes) : undefined;
    return ours ?? original.gradFunc(dy, saved, attributes);
  };
  tf.unregisterGradient(name);
  tf.registerGradient({ ...original, gradFunc });
}
