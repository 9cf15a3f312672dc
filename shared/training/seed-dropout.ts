import type { LayersModel } from '@tensorflow/tfjs-layers';

/**
 * Gives every dropout layer a seed of its own for one step. TensorFlow.js would draw the same mask at every step from a
 * fixed seed, and another one in every run without a seed.
 */
export function seedDropout(model: LayersModel, seed: number, step: number): void {
  for (const [index, layer] of model.layers.entries()) {
    if (layer.getClassName() !== 'Dropout') continue;
    (layer as unknown as { seed: number }).seed =
      (Math.imul(seed, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>>
      0;
  }
}
