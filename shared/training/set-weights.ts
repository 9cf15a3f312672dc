import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import type { TensorValues } from '../models/index.js';

/** Gives a model the weights that were read out of it, or out of one with the same layers. */
export function setWeights(tf: Tf, model: LayersModel, tensors: readonly TensorValues[]): void {
  const byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  tf.tidy(() => {
    for (const layer of model.layers) {
      layer.setWeights(
        layer.weights.map((weight) => {
          const { values, shape } = byName.get(weight.originalName)!;
          return tf.tensor(values, [...shape]);
        }),
      );
    }
  });
}
