import type { Schedule } from './schedule.js';

/** Times `factor` an epoch, a little at each step. */
export function exponential({ factor }: { readonly factor: number }): Schedule {
  return ({ epochs }) => factor ** epochs;
}
