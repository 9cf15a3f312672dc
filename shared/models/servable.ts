import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import { tensorSize, type Preprocessing } from '../data/preprocessing.js';
import { argmax } from '../evaluation/argmax.js';
import { UserError } from '../errors/index.js';
import {
  checkTensors,
  MODEL_FILE,
  readStoredModel,
  requireLayers,
  type OpenPackage,
} from '../package/index.js';
import type { Answer, RawInstance, ServableModel } from '../serving/model.js';
import { fitFault } from './fit-fault.js';
import { decodeModel } from './format.js';
import { encodeInstance } from './instances.js';
import { predict } from './predict.js';
import { readPreprocessing } from './preprocessing-file.js';

interface Loaded {
  readonly model: LayersModel;
  readonly preprocessing: Preprocessing;
}

/** Loads the model of a verified package. @throws UserError when it doesn't fit the package's manifest */
export async function loadModel(tf: Tf, opened: OpenPackage): Promise<LayersModel> {
  return (await load(tf, opened)).model;
}

async function load(tf: Tf, opened: OpenPackage): Promise<Loaded> {
  const { directory, manifest } = opened;
  requireLayers(opened, directory, 'opened');
  const where = join(directory, MODEL_FILE);
  const [files, preprocessing] = await Promise.all([
    readStoredModel(directory),
    readPreprocessing(directory),
  ]);
  checkTensors(files, manifest, where);
  const model = await decodeModel(tf, files, where);
  const fault = fitFault(model, preprocessing, manifest);
  if (fault === null) return { model, preprocessing };
  model.dispose();
  throw new UserError(`doesn't fit its manifest: ${fault}`, 'Make the package again.', where);
}

/** Loads a verified package so that it can answer raw rows as it was trained to. */
export async function openServable(tf: Tf, opened: OpenPackage): Promise<ServableModel> {
  const { manifest, digest } = opened;
  const { model, preprocessing } = await load(tf, opened);
  return {
    manifest,
    digest,
    classify: (instances) => classify(tf, model, preprocessing, manifest.signature.classes, instances),
    predict: (values, rows) => predict(tf, model, values, rows),
    dispose: () => model.dispose(),
  };
}

/** Answers raw rows. @param classes  none of a regression   @throws UserError naming the instance and the field that don't fit */
export async function classify(
  tf: Tf,
  model: LayersModel,
  preprocessing: Preprocessing,
  classes: readonly string[],
  instances: readonly RawInstance[],
): Promise<Answer[]> {
  const size = tensorSize(preprocessing);
  const inputs = new Float32Array(instances.length * size);
  instances.forEach((instance, row) => encodeInstance(preprocessing, instance, row, inputs, row * size));
  const outputs = await predict(tf, model, inputs, instances.length);
  const width = Math.max(1, classes.length);
  return instances.map((_, row) => answerOf(classes, outputs.subarray(row * width, (row + 1) * width)));
}

/** The answer of one row: its scores in class order, or without classes its number. */
function answerOf(classes: readonly string[], scores: Float32Array): Answer {
  if (classes.length === 0) return { prediction: shortest(scores[0]!), scores: {} };
  return {
    prediction: classes[argmax(scores)]!,
    scores: Object.fromEntries(classes.map((name, index) => [name, shortest(scores[index]!)])),
  };
}

/** The fewest digits that give the same float32 again. */
export function shortest(value: number): number {
  return Number(value.toPrecision(9));
}
