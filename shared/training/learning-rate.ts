import type { Optimizer, SGDOptimizer } from '@tensorflow/tfjs-core';

/** Changes the rate of an optimizer of TensorFlow.js, which lets only some kinds be told. */
export function setLearningRate(optimizer: Optimizer, rate: number): void {
  const settable = optimizer as Partial<SGDOptimizer>;
  if (settable.setLearningRate) settable.setLearningRate.call(optimizer as SGDOptimizer, rate);
  (optimizer as unknown as { learningRate: number }).learningRate = rate;
}
