import { classesOfTarget } from '../data/index.js';
import type { Purpose } from './architecture.js';
import { checkClassNames } from './classes.js';
import type { TrialData } from './data.js';
import { taskOfHead, type Task } from './head.js';
import { preprocessingWithoutData, type InputWords } from './signature.js';
import type { Source } from './sources/index.js';
import { UserError } from '../errors/index.js';

/** What a user says of a model that is not tried on data. */
export interface PurposeWords extends InputWords {
  readonly task: 'auto' | Task;
  readonly classes: readonly string[];
}

export function purposeOfData({ recipe, dataset }: TrialData): Purpose {
  return {
    task: recipe.task,
    preprocessing: dataset.preprocessing,
    classes: classesOfTarget(dataset.target),
  };
}

/** @throws UserError where the layers and the user's words don't tell */
export function purposeWithoutData({ architecture }: Source, words: PurposeWords, where: string): Purpose {
  if (!architecture)
    throw new UserError(
      'holds weights without layers',
      'Give a recipe with a "model", or as "model" what Keras\' model.to_json() gives.',
      where,
    );
  checkClassNames(words.classes);
  const task = words.task !== 'auto' ? words.task : taskOfHead(architecture);
  if (task === 'regression' && words.classes.length > 0)
    throw new UserError(
      'classes are named, and the model gives a number',
      'Leave them out, or say "classification" with "task".',
      'input "classes"',
    );
  return {
    task,
    preprocessing: preprocessingWithoutData(architecture, words, where),
    classes: words.classes,
  };
}
