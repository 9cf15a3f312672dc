import type { Target } from '../../data/index.js';
import type { LabelScale } from '../../models/index.js';
import { classification } from './classification.js';
import { distilledClasses, distilledNumbers, type Lesson } from './distilled.js';
import { regression } from './regression.js';
import type { TrainingTask } from './task.js';

export type { Lesson } from './distilled.js';
export type { Judged, TrainingTask } from './task.js';

/** How a target is learnt. @param scale  of a number @param lesson  of a teacher, if there is one */
export function taskOf(target: Target, scale: LabelScale | null, lesson: Lesson | null = null): TrainingTask {
  if (target.task === 'classification') {
    const task = classification(target);
    return lesson ? distilledClasses(task, lesson) : task;
  }
  const task = regression(target, scale);
  const { mean, deviation } = scale ?? { mean: 0, deviation: 1 };
  return lesson ? distilledNumbers(task, lesson, (value) => (value - mean) / deviation) : task;
}
