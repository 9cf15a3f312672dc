import type { z } from 'zod';
import type { InheritMode } from './inherit-section.js';
import type { trainingSection } from './training-section.js';

type Training = z.output<typeof trainingSection>;
type Optimizer = Training['optimizer'];

/** Keras' defaults. */
const DEFAULTS: Readonly<Record<Optimizer['kind'], number>> = {
  sgd: 0.01,
  momentum: 0.01,
  rmsprop: 0.001,
  adam: 0.001,
  adamw: 0.001,
};

/** Weights that are good already are lost by steps that fresh ones need. */
const SHARE: Readonly<Partial<Record<InheritMode, number>>> = { 'fine-tune': 0.1, interpolate: 0.1 };

type Settled<Kind> = Kind extends { kind: string; value: object }
  ? { kind: Kind['kind']; value: Kind['value'] & { learning_rate: number } }
  : never;

type WithRate<Of> = Of extends Training ? Omit<Of, 'optimizer'> & { optimizer: Settled<Optimizer> } : never;

/** Training with its learning rate filled in. @param mode  undefined: from scratch */
export function withLearningRate(training: Training, mode: InheritMode | undefined): WithRate<Training> {
  const { kind, value } = training.optimizer;
  const learning_rate = value.learning_rate ?? defaultRate(kind, mode);
  return { ...training, optimizer: { kind, value: { ...value, learning_rate } } } as WithRate<Training>;
}

/**
 * Training from scratch for a fair comparison with one that inherits: at the rate of scratch where that of inheriting was
 * taken by default.
 */
export function scratchTraining<Of extends WithRate<Training>>(training: Of, mode: InheritMode): Of {
  const { kind, value } = training.optimizer;
  if (value.learning_rate !== defaultRate(kind, mode)) return training;
  return { ...training, optimizer: { kind, value: { ...value, learning_rate: DEFAULTS[kind] } } };
}

function defaultRate(kind: Optimizer['kind'], mode: InheritMode | undefined): number {
  // Rounded to what a person would write: 0.001 × 0.1 is a digit off 0.0001 in binary.
  const share = mode === undefined ? undefined : SHARE[mode];
  return share === undefined ? DEFAULTS[kind] : Number((DEFAULTS[kind] * share).toPrecision(12));
}
