import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Backend } from '../backends/index.js';
import { inputFields, rowsOf, tensorShape, type Dataset } from '../data/index.js';
import { evaluate, parsePredictions, type Evaluation } from '../evaluation/index.js';
import { VERSION } from '../host/version.js';
import { classify, encodeModel, MODEL_FILE, predict, tensorsOf } from '../models/index.js';
import type { TrainingHistory } from '../package/history.js';
import type { ManifestHead, NewFile } from '../package/index.js';
import { effectiveRecipe, type Recipe } from '../recipe/index.js';
import { trainingCurveSvg } from '../report/charts/training-curve.js';
import { inputsOf } from './batches.js';
import { modelCard } from './candidate/card.js';
import { candidateFiles } from './candidate/files.js';
import { goldenRows } from './candidate/golden.js';
import { lineageOf } from './candidate/lineage.js';
import { predictionsCsv } from './candidate/predictions.js';
import { profileOf } from './candidate/profile.js';
import type { Commit } from './commit.js';
import { diverged } from './divergence.js';
import { provenTensors, type Parent } from './parent.js';

/** Largest difference of a score that a server on another back end may show. */
const GOLDEN_TOLERANCE = 1e-3;

/** All that training left behind. */
export interface Trained {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly model: LayersModel;
  readonly history: TrainingHistory;
  readonly backend: Backend;
  readonly parent: Parent | null;
  readonly frozen: readonly string[];
  readonly commit: Commit | null;
}

export interface Candidate {
  readonly head: ManifestHead;
  readonly files: readonly NewFile[];
  readonly evaluation: Evaluation;
}

/** Judges the trained model on the test split and gathers everything that its package holds. */
export async function assembleCandidate(trained: Trained): Promise<Candidate> {
  const { recipe, dataset, model, history, backend, parent, frozen, commit } = trained;
  const testRows = rowsOf(dataset, 'test');
  const scores = await predict(backend.tf, model, inputsOf(dataset, testRows), testRows.length);
  if (!scores.every(Number.isFinite)) throw diverged('the scores of the test rows are not finite');
  const predictions = predictionsCsv(dataset, testRows, scores);
  const evaluation = evaluate(
    parsePredictions(predictions, 'predictions.csv', { task: 'classification', positive: recipe.positive }),
  );
  const tensors = tensorsOf(model);
  const signature = {
    inputs: inputFields(dataset.preprocessing),
    tensor: tensorShape(dataset.preprocessing),
    classes: [...dataset.classes],
    label: dataset.labelName,
  };
  const effective = effectiveRecipe(recipe);
  const rows = {
    train: rowsOf(dataset, 'train').length,
    validation: rowsOf(dataset, 'validation').length,
    test: testRows.length,
  };
  const files = candidateFiles({
    ...encodeModel(model, tensors),
    preprocessing: dataset.preprocessing,
    recipe: effective,
    metrics: evaluation,
    history,
    predictions,
    lineage: lineageOf({
      recipe: effective,
      seed: recipe.training.seed,
      backend,
      sources: dataset.sources,
      parent,
      commit,
      heirloomVersion: VERSION,
    }),
    profile: profileOf(dataset),
    golden: await goldenOf(trained, testRows),
    card: modelCard({
      name: recipe.name,
      signature,
      evaluation,
      rows,
      source: recipe.data.source,
      parent: parent && recipe.inherit ? { parent, mode: recipe.inherit.mode, frozen } : null,
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
    tensors: provenTensors(tensors, parent?.opened.manifest ?? null, frozen),
  };
  return { head, files, evaluation };
}

/** Asked the way a caller asks, through the stored preprocessing, so that a difference to training would show. */
async function goldenOf({ dataset, model, backend }: Trained, testRows: Int32Array): Promise<object> {
  const instances = goldenRows(dataset, testRows).map((row) => dataset.instanceOf(row));
  const answers = await classify(backend.tf, model, dataset.preprocessing, dataset.classes, instances);
  return {
    tolerance: GOLDEN_TOLERANCE,
    requests: instances.map((instance, at) => ({ instance, answer: answers[at]! })),
  };
}
