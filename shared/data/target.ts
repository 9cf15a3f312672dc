import type { Split } from './splits/index.js';
import type { Sequence } from './storage/sequence.js';

/** What a model learns to answer. */
export type Target = ClassTarget | NumberTarget;

export interface ClassTarget {
  readonly task: 'classification';
  /** Numbers ascending, texts by code point. */
  readonly classes: readonly string[];
  /** Shape [n], indices into `classes`. */
  readonly labels: Int32Array;
}

export interface NumberTarget {
  readonly task: 'regression';
  /** Shape [n], in the label's own unit. */
  readonly values: Float64Array;
  /** The same as the data write them, n texts. */
  readonly texts: Sequence<string>;
}

/** Names of the classes; none of a number. */
export function classesOfTarget(target: Target): readonly string[] {
  return target.task === 'classification' ? target.classes : [];
}

/** How often each class is in each split, by class; of numbers the spread over the training rows. */
export function summariseTarget(target: Target, splits: Sequence<Split>): object {
  if (target.task === 'regression') {
    return { label: spreadOf(target.values.filter((_, row) => splits.at(row) === 'train')) };
  }
  const counts = target.classes.map(() => ({ train: 0, validation: 0, test: 0 }));
  for (const [row, label] of target.labels.entries()) counts[label]![splits.at(row)!]++;
  return { classes: Object.fromEntries(target.classes.map((name, label) => [name, counts[label]])) };
}

export interface Spread {
  readonly mean: number;
  /** Divisor n. */
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
}

/** Of one value or more. */
export function spreadOf(values: ArrayLike<number>): Spread {
  let [sum, min, max] = [0, Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const mean = sum / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / values.length), min, max };
}
