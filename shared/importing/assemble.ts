import type { LayersModel } from '@tensorflow/tfjs-layers';
import {
  inputFields,
  rowsOf,
  sourceText,
  tensorShape,
  type Dataset,
  type Preprocessing,
} from '../data/index.js';
import { canonicalJson } from '../files/index.js';
import {
  digestOf,
  encodeModel,
  MODEL_FILE,
  PREPROCESSING_FILE,
  tensorsOf,
  WEIGHTS_FILE,
} from '../models/index.js';
import type { ManifestHead, NewFile } from '../package/index.js';
import { effectiveRecipe, type Recipe } from '../recipe/index.js';
import { profileOf } from '../training/candidate/profile.js';
import { importCard } from './card.js';
import type { Task } from './head.js';
import { lineageOf, type LineageOptions } from './lineage.js';
import type { Trial } from './trial.js';

/** All that an import brought together. */
export interface Ingredients extends Omit<LineageOptions, 'recipe' | 'files'> {
  readonly name: string;
  readonly task: Task;
  readonly classes: readonly string[];
  readonly preprocessing: Preprocessing;
  readonly model: LayersModel;
  /** Of the model. */
  readonly files: LineageOptions['files'];
  readonly golden: object;
  /** What was tried on data; null without a recipe. */
  readonly tried: { readonly recipe: Recipe; readonly dataset: Dataset; readonly trial: Trial } | null;
}

/** Gathers everything that the package of an imported model holds. */
export function assembleImport(ingredients: Ingredients): { head: ManifestHead; files: NewFile[] } {
  const { name, task, classes, preprocessing, model, golden, tried } = ingredients;
  const tensors = tensorsOf(model);
  const stored = encodeModel(model, tensors);
  const signature = {
    inputs: inputFields(preprocessing),
    tensor: tensorShape(preprocessing),
    classes: [...classes],
    label: tried?.dataset.labelName ?? 'label',
  };
  const recipe = tried && effectiveRecipe(tried.recipe);
  const lineage = lineageOf({
    ...ingredients,
    recipe,
    files: [...ingredients.files, ...(tried?.dataset.sources ?? [])],
  });
  const card = importCard({
    ...ingredients,
    signature,
    tried: tried && {
      evaluation: tried.trial.evaluation,
      rows: rowsOf(tried.dataset, 'test').length,
      source: sourceText(tried.recipe.data.source),
    },
  });
  const files: NewFile[] = [
    { path: MODEL_FILE, role: 'model', mediaType: 'application/json', content: stored.modelJson },
    { path: WEIGHTS_FILE, role: 'weights', mediaType: 'application/octet-stream', content: stored.weights },
    json(PREPROCESSING_FILE, 'preprocessing', preprocessing),
    json('lineage.json', 'lineage', lineage),
    json('golden.json', 'golden', golden),
    { path: 'README.md', role: 'card', mediaType: 'text/markdown', content: card },
    ...(tried ? trialFiles(tried) : []),
    // A recipe that inherits would say of this package that it comes from another one, which is not so.
    ...(recipe && tried?.recipe.model && !tried.recipe.inherit
      ? [json('recipe.json', 'recipe', recipe)]
      : []),
  ];
  const head: ManifestHead = {
    name,
    createdAt: ingredients.commit?.time ?? null,
    task,
    signature,
    formats: ['tfjs-layers'],
    entry: MODEL_FILE,
    parents: [],
    tensors: tensors.map((tensor) => ({
      name: tensor.name,
      shape: [...tensor.shape],
      dtype: tensor.dtype,
      sha256: digestOf(tensor),
      origin: 'loaded',
    })),
  };
  return { head, files };
}

function trialFiles({ dataset, trial }: NonNullable<Ingredients['tried']>): NewFile[] {
  return [
    json('metrics.json', 'metrics', trial.evaluation),
    json('profile.json', 'profile', profileOf(dataset)),
    { path: 'predictions.csv', role: 'predictions', mediaType: 'text/csv', content: trial.predictions },
  ];
}

function json(path: string, role: NewFile['role'], value: object): NewFile {
  return { path, role, mediaType: 'application/json', content: canonicalJson(value) };
}
