import { suggestByTpe } from '../tpe/suggest.js';
import { random, unseen } from './random.js';
import type { Strategy } from './strategy.js';

/** Trials that are drawn at random before there is enough to learn from. */
export const RANDOM_TRIALS = 8;

/** By what earlier trials came to: a tree-structured Parzen estimator. */
export const bayesian: Strategy = {
  learns: true,
  suggest: (space, earlier, generator) =>
    earlier.length < RANDOM_TRIALS
      ? random.suggest(space, earlier, generator)
      : unseen(space, earlier, () => suggestByTpe(space, earlier, generator)),
};
