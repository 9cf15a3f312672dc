import type { LayersModel } from '@tensorflow/tfjs-layers';
import { sha256 } from '../files/index.js';

/** A model's tensor, read out of its back end. */
export interface TensorValues {
  /** "<layer>/<tensor>", for example "conv2d_1/kernel". */
  readonly name: string;
  readonly layer: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32';
  readonly values: Float32Array;
}

/** Reads every weight of a model, in the order of its layers. */
export function tensorsOf(model: LayersModel): TensorValues[] {
  return model.layers.flatMap((layer) =>
    layer.weights.map((weight) => {
      const tensor = weight.read();
      if (tensor.dtype !== 'float32')
        throw new Error(`tensor ${weight.originalName} is ${tensor.dtype}, not float32`);
      return {
        name: weight.originalName,
        layer: layer.name,
        shape: tensor.shape,
        dtype: 'float32' as const,
        values: Float32Array.from(tensor.dataSync<'float32'>()),
      };
    }),
  );
}

/** The tensor's little-endian bytes: what a digest is taken of and what a weights file holds. */
export function bytesOf(tensor: TensorValues): Uint8Array {
  return new Uint8Array(tensor.values.buffer, tensor.values.byteOffset, tensor.values.byteLength);
}

export function digestOf(tensor: TensorValues): string {
  return sha256(bytesOf(tensor));
}
