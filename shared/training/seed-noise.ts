import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';

type Layer = LayersModel['layers'][number];

/**
 * Gives every layer that draws random numbers a seed of its own for one step. TensorFlow.js would draw the same dropout
 * mask at every step from a fixed seed, another one in every run without a seed, and noise always without a seed.
 */
export function seedNoise(tf: Tf, model: LayersModel, seed: number, step: number): void {
  for (const [index, layer] of model.layers.entries()) {
    const ofStep =
      (Math.imul(seed, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>>
      0;
    // 0 is taken for no seed where normal numbers are drawn.
    SEEDERS[layer.getClassName()]?.(tf, layer, ofStep || 1);
  }
}

const SEEDERS: Readonly<Record<string, (tf: Tf, layer: Layer, seed: number) => void>> = {
  Dropout: (_tf, layer, seed) => {
    (layer as unknown as { seed: number }).seed = seed;
  },
  GaussianNoise: (tf, layer, seed) => {
    const { stddev } = layer as unknown as { stddev: number };
    layer.call = (inputs, { training }) => {
      const input = Array.isArray(inputs) ? inputs[0]! : inputs;
      return training
        ? tf.add(input, tf.randomNormal(input.shape, 0, stddev, 'float32', seed))
        : tf.clone(input);
    };
  },
};
