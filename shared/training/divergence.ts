import { UserError } from '../errors/index.js';

/**
 * @param how   what is no longer a finite number
 * @param seed  of the run
 */
export function diverged(how: string, seed: number): UserError {
  return new UserError(
    `training with seed ${seed} diverged: ${how}`,
    "Lower training.optimizer's learning_rate, or scale the inputs.",
    'recipe',
  );
}
