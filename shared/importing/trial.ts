import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import { rowsOf, type Dataset } from '../data/index.js';
import { UserError } from '../errors/index.js';
import { evaluate, parsePredictions, type Evaluation } from '../evaluation/index.js';
import { scaleOf } from '../models/index.js';
import type { Recipe } from '../recipe/index.js';
import { answersTo } from '../training/answers.js';
import { goldenOf } from '../training/candidate/golden.js';
import { predictionsCsv } from '../training/candidate/predictions.js';
import { taskOf } from '../training/tasks/index.js';

/** What a model answered to the test rows of a recipe. */
export interface Trial {
  /** predictions.csv */
  readonly predictions: Iterable<Uint8Array>;
  readonly evaluation: Evaluation;
  /** golden.json */
  readonly golden: object;
}

/** Asks a model the test rows. @throws UserError for answers that are not finite */
export async function tryOut(tf: Tf, model: LayersModel, dataset: Dataset, recipe: Recipe): Promise<Trial> {
  const rows = rowsOf(dataset, 'test');
  const answers = await answersTo(tf, model, dataset, rows);
  checkFinite(answers);
  const predictions = predictionsCsv(dataset, taskOf(dataset.target, null), rows, answers);
  const reading = { task: recipe.task, positive: recipe.positive };
  return {
    predictions,
    evaluation: evaluate(parsePredictions(predictions, 'predictions.csv', reading)),
    golden: await goldenOf(tf, model, dataset, scaleOf(dataset)),
  };
}

export function checkFinite(answers: Iterable<number>): void {
  for (const answer of answers)
    if (!Number.isFinite(answer))
      throw new UserError(
        `the model answers ${answer}`,
        'Check that its weights and its layers belong together.',
        'the imported model',
      );
}
