import type { Recipe } from '../../recipe/index.js';
import { cosine } from './cosine.js';
import { exponential } from './exponential.js';
import { reduceOnPlateau } from './reduce-on-plateau.js';
import type { Schedule } from './schedule.js';
import { step } from './step.js';
import { warmUp } from './warm-up.js';

export type { Progress, Schedule } from './schedule.js';

/** The schedule of a recipe: constant unless it names one. */
export function scheduleOf({ schedule, warm_up }: Recipe['training']): Schedule {
  const written = schedule ? named(schedule) : () => 1;
  return warm_up === undefined ? written : warmUp(written, warm_up);
}

function named(schedule: NonNullable<Recipe['training']['schedule']>): Schedule {
  switch (schedule.kind) {
    case 'constant':
      return () => 1;
    case 'step':
      return step(schedule.value);
    case 'exponential':
      return exponential(schedule.value);
    case 'cosine':
      return cosine(schedule.value);
    case 'reduce_on_plateau':
      return reduceOnPlateau(schedule.value);
  }
}
