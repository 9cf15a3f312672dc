import type { Tf } from '../backends/index.js';
import { UserError } from '../errors/index.js';
import {
  buildModel,
  digestOf,
  layersOf,
  loadModel,
  outputsFor,
  splitLabelScale,
  type ScaledModel,
  type TensorValues,
} from '../models/index.js';
import type { Manifest, ManifestTensor, OpenPackage } from '../package/index.js';
import type { Recipe } from '../recipe/index.js';
import { firstDifference } from './layer-difference.js';

/** A verified parent, and how the recipe named it. */
export interface Parent {
  readonly opened: OpenPackage;
  readonly reference: string;
}

/**
 * The parent's model, ready to be trained on.
 * @throws UserError when the recipe's own layers are not the parent's
 */
export async function modelFromParent(tf: Tf, parent: Parent, recipe: Recipe): Promise<ScaledModel> {
  const model = splitLabelScale(tf, await loadModel(tf, parent.opened));
  if (!recipe.model) return model;
  const { signature, task } = parent.opened.manifest;
  // Only its layers are looked at, and none of its weights.
  const own = buildModel(tf, layersOf(recipe.model, signature.tensor), {
    inputShape: signature.tensor,
    outputs: outputsFor(task, signature.classes.length),
    seed: 0,
  });
  const difference = firstDifference(own.layers, model.core.layers);
  own.dispose();
  if (difference) {
    throw new UserError(
      `doesn't fit the parent ${parent.reference}: ${difference}`,
      'Fine-tuning keeps the parent\'s architecture: leave "model" out, or write the parent\'s layers.',
      'recipe',
    );
  }
  return model;
}

/**
 * The manifest's tensors, each with its digest and where it came from.
 * @throws Error (a bug) when a frozen tensor is not the parent's, bit for bit
 */
export function provenTensors(
  tensors: readonly TensorValues[],
  parent: Manifest | null,
  frozenLayers: readonly string[],
): ManifestTensor[] {
  const before = new Map(parent?.tensors.map(({ name, sha256 }) => [name, sha256]));
  return tensors.map((tensor) => {
    const sha256 = digestOf(tensor);
    const isFrozen = frozenLayers.includes(tensor.layer);
    if (isFrozen && before.get(tensor.name) !== sha256)
      throw new Error(`the frozen tensor ${tensor.name} changed in training`);
    return {
      name: tensor.name,
      shape: [...tensor.shape],
      dtype: tensor.dtype,
      sha256,
      origin: isFrozen ? 'frozen' : 'trained',
    };
  });
}
