import type { Schedule } from './schedule.js';

/** Times `factor` after every `every` epochs. */
export function step({ every, factor }: { readonly every: number; readonly factor: number }): Schedule {
  return ({ epochs }) => factor ** Math.floor(epochs / every);
}
