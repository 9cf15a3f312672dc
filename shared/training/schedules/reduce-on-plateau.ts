import { MERITS, type Monitor } from '../monitor.js';
import type { Schedule } from './schedule.js';

interface Settings {
  readonly monitor: Monitor;
  readonly factor: number;
  /** Epochs in a row without anything better before the rate goes down. */
  readonly patience: number;
  /** Share of the learning rate below which it does not go. */
  readonly floor: number;
}

/** Times `factor` whenever `patience` epochs in a row brought nothing better than the best before them. */
export function reduceOnPlateau({ monitor, factor, patience, floor }: Settings): Schedule {
  const merit = MERITS[monitor];
  return ({ records }) => {
    let best = -Infinity;
    let waited = 0;
    let share = 1;
    for (const record of records) {
      const reached = merit(record);
      if (reached > best) [best, waited] = [reached, 0];
      else if (++waited === patience) [share, waited] = [Math.max(share * factor, floor), 0];
    }
    return share;
  };
}
