import { UserError } from '../../errors/index.js';
import type { EpochRecord } from '../../package/history.js';
import type { Recipe } from '../../recipe/index.js';
import { isBelowMedian } from '../../search/index.js';
import type { Backend } from '../../backends/index.js';
import { fitRecipe } from '../fit-recipe.js';
import { MERITS, type Monitor } from '../monitor.js';
import type { Parent } from '../parent.js';
import { prepareModel } from '../prepare.js';
import type { Datasets } from './datasets.js';

/** One training of a search, as it travels to the thread that runs it. */
export interface TrialJob {
  /** With the trial's values. */
  readonly recipe: Recipe;
  /** One training a trial, however many the recipe is trained with in the end. */
  readonly seed: number;
  readonly metric: Monitor;
  /** By epoch, as the median stopping rule has them; empty where no trial is stopped. */
  readonly medians: readonly (number | null)[];
}

/** What came of a trial. `merits` are the metric by epoch, turned so that greater is better. */
export type TrialEnd =
  | {
      readonly state: 'completed' | 'stopped';
      /** Of the epoch whose weights training kept; of a stopped trial its best. */
      readonly merit: number;
      readonly merits: readonly number[];
    }
  | { readonly state: 'failed'; readonly reason: string; readonly merits: readonly number[] };

export interface TrialDeps {
  readonly backend: Backend;
  readonly parent: Parent | null;
  readonly datasets: Pick<Datasets, 'of'>;
  /** @param fraction  of the trial, 0..1 */
  readonly onStep: (fraction: number) => void;
}

/**
 * Trains a trial and looks at its validation rows only. What the user could mend in a recipe is a failed trial here: a
 * learning rate at which training diverges is a finding of the search.
 */
export async function runTrial(job: TrialJob, deps: TrialDeps): Promise<TrialEnd> {
  const merits: number[] = [];
  try {
    const chosenEpoch = await train(job, deps, merits);
    return { state: 'completed', merit: merits[(chosenEpoch ?? merits.length) - 1]!, merits };
  } catch (error) {
    if (error instanceof Stopped) return { state: 'stopped', merit: Math.max(...merits), merits };
    if (error instanceof UserError) return { state: 'failed', reason: reasonOf(error), merits };
    throw error;
  }
}

class Stopped extends Error {}

/** Which recipe it is about goes without saying. */
function reasonOf({ message, where }: UserError): string {
  return where === 'recipe' ? message.slice(where.length + 1) : message;
}

/** @returns the epoch whose weights were kept; null: the last one's */
async function train(job: TrialJob, deps: TrialDeps, merits: number[]): Promise<number | null> {
  const { recipe, seed, metric, medians } = job;
  const { backend, parent, datasets, onStep } = deps;
  const dataset = await datasets.of(recipe);
  const log = () => undefined;
  const { model } = await prepareModel({ tf: backend.tf, recipe, dataset, parent, seed, log });
  const onEpoch = (record: EpochRecord): void => {
    merits.push(MERITS[metric](record));
    if (record.epoch < recipe.training.epochs && isBelowMedian(merits, medians)) throw new Stopped();
  };
  try {
    const { chosenEpoch } = await fitRecipe({ recipe, dataset, backend, model, seed, onStep, onEpoch });
    return chosenEpoch;
  } finally {
    model.whole.dispose();
  }
}
