import type { Backend } from '../backends/index.js';
import {
  classesOfTarget,
  inputFields,
  rowsOf,
  sourceText,
  tensorShape,
  type Dataset,
} from '../data/index.js';
import { VERSION } from '../host/version.js';
import { MODEL_FILE } from '../models/index.js';
import type { ManifestHead, NewFile } from '../package/index.js';
import { effectiveRecipe, seedsOf, type Link, type Recipe } from '../recipe/index.js';
import { trainingCurveSvg } from '../report/charts/training-curve.js';
import { modelCard } from './candidate/card.js';
import { candidateFiles } from './candidate/files.js';
import { lineageOf } from './candidate/lineage.js';
import { profileOf } from './candidate/profile.js';
import { runFiles } from './candidate/runs.js';
import type { Commit } from './commit.js';
import { provenTensors, type Parent } from './parent.js';
import type { Trained } from './runs.js';

/** All that training left behind. */
export interface Ingredients {
  readonly recipe: Recipe;
  /** What the recipe was merged from, itself last. */
  readonly links: readonly Link[];
  readonly dataset: Dataset;
  readonly trained: Trained;
  readonly backend: Pick<Backend, 'name' | 'version'>;
  readonly parent: Parent | null;
  readonly commit: Commit | null;
}

export interface Candidate {
  readonly head: ManifestHead;
  readonly files: readonly NewFile[];
}

/** Gathers everything that the package of a trained model holds. */
export function assembleCandidate(ingredients: Ingredients): Candidate {
  const { recipe, links, dataset, trained, backend, parent, commit } = ingredients;
  const { model, runs } = trained;
  const { evaluation, history, predictions } = runs[0];
  const signature = {
    inputs: inputFields(dataset.preprocessing),
    tensor: tensorShape(dataset.preprocessing),
    classes: [...classesOfTarget(dataset.target)],
    label: dataset.labelName,
  };
  const effective = effectiveRecipe(recipe);
  const rows = {
    train: rowsOf(dataset, 'train').length,
    validation: rowsOf(dataset, 'validation').length,
    test: rowsOf(dataset, 'test').length,
  };
  const files = candidateFiles({
    ...model.stored,
    preprocessing: dataset.preprocessing,
    recipe: effective,
    metrics: evaluation,
    history,
    predictions,
    lineage: lineageOf({
      recipe: effective,
      links,
      seeds: seedsOf(recipe.training),
      backend,
      sources: dataset.sources,
      parent,
      commit,
      heirloomVersion: VERSION,
    }),
    profile: profileOf(dataset),
    golden: model.golden,
    card: modelCard({
      name: recipe.name,
      task: recipe.task,
      signature,
      runs,
      rows,
      source: sourceText(recipe.data.source),
      parent: parent && recipe.inherit ? { parent, mode: recipe.inherit.mode, frozen: model.frozen } : null,
    }),
    trainingCurve: trainingCurveSvg(history),
  });
  const head: ManifestHead = {
    name: recipe.name,
    createdAt: commit?.time ?? null,
    task: recipe.task,
    signature,
    formats: ['tfjs-layers'],
    entry: MODEL_FILE,
    parents:
      parent && recipe.inherit
        ? [{ digest: parent.opened.digest, reference: parent.reference, mode: recipe.inherit.mode }]
        : [],
    tensors: provenTensors(model.tensors, parent?.opened.manifest ?? null, model.frozen),
  };
  return { head, files: [...files, ...runFiles(runs)] };
}
