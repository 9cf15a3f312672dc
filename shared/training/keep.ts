import { encodeModel, tensorsOf } from '../models/index.js';
import {
  readStoredModel,
  type InheritanceFile,
  type ManifestTensor,
  type Mixing,
  type StoredModel,
} from '../package/index.js';
import { goldenOf } from './candidate/golden.js';
import type { Beginning } from './inheritance/begin.js';
import { memberWeights } from './inheritance/member-weights.js';
import { provenTensors, tensorTable } from './inheritance/proof.js';
import type { RunOptions } from './one-run.js';

/** A model that was read out of its back end. */
export interface KeptModel {
  readonly stored: StoredModel;
  readonly tensors: readonly ManifestTensor[];
  /** Names of the frozen layers. */
  readonly frozen: readonly string[];
  /** golden.json. */
  readonly golden: object;
  /** All of inheritance.json but its control; null from scratch. */
  readonly inheritance: Omit<InheritanceFile, 'control'> | null;
}

/** How a model came to its weights, beside its training. */
export interface Making {
  readonly mixing: Mixing | null;
  /** Seeds of the runs whose weights were averaged; null for those of one run. */
  readonly averaged: readonly number[] | null;
}

export async function keep(
  { recipe: { inherit }, dataset, backend: { tf }, parents }: RunOptions,
  beginning: Beginning,
  { mixing, averaged }: Making,
): Promise<KeptModel> {
  const { whole, scale } = beginning.model;
  const tensors = tensorsOf(whole);
  const proven = provenTensors(tensors, beginning, inherit?.mode);
  return {
    // The parent's files, byte for byte, where its model is reused.
    stored:
      inherit?.mode === 'reuse'
        ? await readStoredModel(parents.members[0]!.opened.directory)
        : encodeModel(whole, tensors),
    tensors: proven,
    frozen: beginning.frozen,
    golden: await goldenOf(tf, whole, dataset, scale),
    inheritance: inherit
      ? {
          schema: 'heirloom.dev/inheritance/v1',
          mode: inherit.mode,
          tensors: tensorTable(tensors, beginning, inherit.mode),
          alpha: mixing,
          weights: memberWeights(whole, inherit),
          averaged: averaged && [...averaged],
        }
      : null,
  };
}
