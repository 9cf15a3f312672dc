import picomatch from 'picomatch';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { UserError } from '../errors/index.js';

/**
 * Freezes the layers whose names match a pattern, and no other: no tensor of theirs changes in training, the moving statistics of
 * batch normalization included.
 *
 * @returns names of the frozen layers
 * @throws UserError for a pattern that matches no layer with weights, or when nothing is left to train
 */
export function freezeLayers(model: LayersModel, patterns: readonly string[]): string[] {
  const weighted = model.layers.filter((layer) => layer.weights.length > 0);
  const frozen = new Set<string>();
  for (const pattern of patterns) {
    const matches = picomatch(pattern);
    const named = weighted.filter((layer) => matches(layer.name));
    if (named.length === 0) {
      throw new UserError(
        `inherit.freeze "${pattern}" matches no layer`,
        `The parent's layers with weights: ${weighted.map((layer) => layer.name).join(', ')}.`,
        'recipe',
      );
    }
    for (const layer of named) frozen.add(layer.name);
  }
  if (frozen.size === weighted.length && frozen.size > 0) {
    throw new UserError(
      'inherit.freeze matches every layer, so nothing is left to train',
      'Freeze fewer layers.',
      'recipe',
    );
  }
  for (const layer of weighted) {
    // A parent's own frozen layers come back from its file as not trainable.
    layer.trainable = !frozen.has(layer.name);
    if (!layer.trainable && layer.getClassName() === 'BatchNormalization') runInInferenceMode(layer);
  }
  return [...frozen];
}

/** TensorFlow.js updates the moving statistics of a batch normalization in training even when it is not trainable. */
function runInInferenceMode(layer: LayersModel['layers'][number]): void {
  const call = layer.call.bind(layer);
  layer.call = (inputs, options) => call(inputs, { ...options, training: false });
}
