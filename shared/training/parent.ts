import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import type { Inherited } from '../data/index.js';
import { UserError } from '../errors/index.js';
import {
  buildModel,
  digestOf,
  loadModel,
  readPreprocessing,
  tensorsOf,
  type TensorValues,
} from '../models/index.js';
import type { Manifest, ManifestTensor, OpenPackage } from '../package/index.js';
import type { Recipe } from '../recipe/index.js';

/** A verified parent, and how the recipe named it. */
export interface Parent {
  readonly opened: OpenPackage;
  readonly reference: string;
}

/** What a child takes over before its data are read. @throws UserError when the recipe wants other inputs */
export async function inheritedFrom({ opened, reference }: Parent, recipe: Recipe): Promise<Inherited> {
  const preprocessing = await readPreprocessing(opened.directory);
  if (recipe.features && preprocessing.kind === 'columns') {
    const wanted = recipe.features.flatMap(({ kind, value }) => value.map((column) => `${column} (${kind})`));
    const had = preprocessing.columns.map(({ step, column }) => `${column} (${step})`);
    const stranger = wanted.find((entry) => !entry.includes('*') && !had.includes(entry));
    if (stranger) {
      throw new UserError(
        `the recipe's feature ${stranger} is not an input of the parent ${reference}`,
        `Its inputs: ${had.join(', ').slice(0, 200)}. Fine-tuning keeps them; leave "features" out.`,
        'recipe',
      );
    }
  }
  const shape = recipe.data.image?.shape;
  if (shape && preprocessing.kind === 'image' && shape.join() !== preprocessing.shape.join()) {
    throw new UserError(
      `data.image.shape [${shape.join(', ')}] is not the parent's [${preprocessing.shape.join(', ')}]`,
      'Fine-tuning keeps the parent\'s input; take its shape, or train without "inherit".',
      'recipe',
    );
  }
  return { preprocessing, classes: opened.manifest.signature.classes };
}

/**
 * The parent's model, ready to be trained on.
 * @throws UserError when the recipe's own layers are not the parent's
 */
export async function modelFromParent(tf: Tf, parent: Parent, recipe: Recipe): Promise<LayersModel> {
  const model = await loadModel(tf, parent.opened);
  if (!recipe.model) return model;
  const { signature } = parent.opened.manifest;
  const own = buildModel(tf, recipe.model.layers, {
    inputShape: signature.tensor,
    classes: signature.classes.length,
    seed: recipe.training.seed,
  });
  const difference = firstDifference(tensorsOf(own), tensorsOf(model));
  own.dispose();
  if (difference) {
    throw new UserError(
      `the parent ${parent.reference} doesn't fit the recipe's layers: ${difference}`,
      'Fine-tuning keeps the parent\'s architecture: leave "model" out, or name a parent that fits.',
      'recipe',
    );
  }
  return model;
}

function firstDifference(own: readonly TensorValues[], parents: readonly TensorValues[]): string | null {
  const shapes = new Map(parents.map(({ name, shape }) => [name, shape.join('×')]));
  for (const { name, shape } of own) {
    const parent = shapes.get(name);
    if (parent === undefined) return `it has no tensor "${name}"`;
    if (parent !== shape.join('×')) return `its "${name}" is ${parent}, the recipe's is ${shape.join('×')}`;
    shapes.delete(name);
  }
  const [left] = shapes.keys();
  return left === undefined ? null : `it also has the tensor "${left}"`;
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
