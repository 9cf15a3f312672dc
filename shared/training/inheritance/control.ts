import { scratchTraining } from '../../recipe/index.js';
import { answerRun, fitRun, withBeginning, type RunOptions, type TrainedRun } from '../one-run.js';
import type { Place } from '../progress.js';
import { fromFreshWeights } from './scratch.js';

/** Trains the recipe's network without its parents, from fresh weights, with the same data, budget and seeds. */
export async function scratchRuns(options: RunOptions, places: readonly Place[]): Promise<TrainedRun[]> {
  const { recipe, backend } = options;
  const training = scratchTraining(recipe.training, recipe.inherit!.mode);
  const fresh = { ...options, recipe: { ...recipe, training } };
  const runs: TrainedRun[] = [];
  for (const { seed, number, of } of places) {
    const place: Place = { seed, number, of, control: true };
    runs.push(
      await withBeginning(options, seed, async (inherited) => {
        const beginning = fromFreshWeights(backend.tf, inherited, seed);
        try {
          const { history } = await fitRun(fresh, beginning, place);
          const answers = await answerRun(fresh, beginning.model, place);
          return { seed, history, epochs: history.epochs.length, ...answers };
        } finally {
          beginning.model.whole.dispose();
        }
      }),
    );
  }
  return runs;
}
