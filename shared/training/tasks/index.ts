import type { Target } from '../../data/index.js';
import type { LabelScale } from '../../models/index.js';
import { classification } from './classification.js';
import { regression } from './regression.js';
import type { TrainingTask } from './task.js';

export type { Judged, TrainingTask } from './task.js';

/** How a target is learnt. @param scale  of a number */
export function taskOf(target: Target, scale: LabelScale | null): TrainingTask {
  return target.task === 'classification' ? classification(target) : regression(target, scale);
}
