import { UserError } from '../errors/index.js';

/** @param how  what is no longer a finite number */
export function diverged(how: string): UserError {
  return new UserError(
    `training diverged: ${how}`,
    "Lower training.optimizer's learning_rate, or scale the inputs.",
    'recipe',
  );
}
