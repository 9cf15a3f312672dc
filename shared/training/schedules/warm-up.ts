import type { Schedule } from './schedule.js';

/** Rises in a line from 0 to the schedule's own rate over the first epochs (Goyal et al. 2017, section 2.2). */
export function warmUp(schedule: Schedule, epochs: number): Schedule {
  return (progress) => Math.min(1, progress.epochs / epochs) * schedule(progress);
}
