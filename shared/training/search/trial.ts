import { UserError } from '../../errors/index.js';
import { tensorsOf } from '../../models/index.js';
import type { EpochRecord } from '../../package/history.js';
import type { Recipe } from '../../recipe/index.js';
import { isBelowMedian } from '../../search/index.js';
import type { Backend } from '../../backends/index.js';
import { fitRecipe } from '../fit-recipe.js';
import { MERITS, type Monitor } from '../monitor.js';
import { lessonOf } from '../inheritance/lesson.js';
import type { Parents } from '../inheritance/parent.js';
import { settleModel } from '../network/settle.js';
import { mixRun, withBeginning } from '../one-run.js';
import { taskOf } from '../tasks/index.js';
import { validate } from '../validate.js';
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
      /** Of the model that training ended with; of a stopped trial its best epoch. */
      readonly merit: number;
      readonly merits: readonly number[];
    }
  | { readonly state: 'failed'; readonly reason: string; readonly merits: readonly number[] };

export interface TrialDeps {
  readonly backend: Backend;
  readonly parents: Parents;
  /** Absolute. */
  readonly recipePath: string;
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
    return { state: 'completed', merit: await train(job, deps, merits), merits };
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

/** @returns the merit of the model that training ends with */
async function train(job: TrialJob, deps: TrialDeps, merits: number[]): Promise<number> {
  const { seed, metric, medians } = job;
  const { backend, parents, recipePath, datasets, onStep } = deps;
  const dataset = await datasets.of(job.recipe);
  const { recipe } = await settleModel(job.recipe, recipePath, dataset, () => undefined);
  const lesson = parents.teacher && (await lessonOf(backend.tf, parents.teacher, recipe, dataset));
  const log = (): void => undefined;
  const options = { recipe, dataset, backend, parents, host: { info: log } };
  const onEpoch = (record: EpochRecord): void => {
    merits.push(MERITS[metric](record));
    if (record.epoch < recipe.training.epochs && isBelowMedian(merits, medians)) throw new Stopped();
  };
  return withBeginning(options, seed, async (beginning) => {
    const { core, scale } = beginning.model;
    const before = tensorsOf(core);
    await fitRecipe({ ...options, beginning, lesson, log, seed, onStep, onEpoch });
    await mixRun(options, beginning, { before, tuned: tensorsOf(core) }, seed);
    const task = taskOf(dataset.target, scale);
    const judged = await validate({ tf: backend.tf, model: core, dataset, task, seed });
    return MERITS[metric]({ epoch: 0, ...task.record({ loss: 0, figure: 0 }, judged) });
  });
}
