import type { Optimizer, SGDOptimizer } from '@tensorflow/tfjs-core';
import type { Recipe } from '../recipe/index.js';

/** Whether the rate is another in another epoch. */
export function changesLearningRate({ schedule, warm_up }: Recipe['training']): boolean {
  return warm_up !== undefined || (schedule !== undefined && schedule.kind !== 'constant');
}

/** The rate that an optimizer had in its last step. */
export function learningRateOf(optimizer: Optimizer): number {
  return (optimizer as unknown as { learningRate: number }).learningRate;
}

/** Changes the rate of an optimizer of TensorFlow.js, which lets only some kinds be told. */
export function setLearningRate(optimizer: Optimizer, rate: number): void {
  const settable = optimizer as Partial<SGDOptimizer>;
  if (settable.setLearningRate) settable.setLearningRate.call(optimizer as SGDOptimizer, rate);
  (optimizer as unknown as { learningRate: number }).learningRate = rate;
}
