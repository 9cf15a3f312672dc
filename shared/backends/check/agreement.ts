import type { BackendName } from '../backend.js';
import type { TrainingStep } from './training-step.js';

/** Largest differences between two steps, each as a part of the largest expected value of its tensor. */
export interface Agreement {
  readonly loss: number;
  readonly lossAfter: number;
  /** Of the weight whose gradient differs most. */
  readonly gradient: number;
  readonly weight: string;
}

const TOLERANCE = 1e-4;
/** TF32, which TensorFlow computes with on NVIDIA GPUs since Ampere, has 10 bits of fraction: 1e-3 a factor. */
const TF32_TOLERANCE = 1e-2;

/** Up to where a back end agrees with plain JavaScript. */
export function toleranceOf(name: BackendName): number {
  return name === 'cuda' ? TF32_TOLERANCE : TOLERANCE;
}

export function agreementOf(actual: TrainingStep, expected: TrainingStep): Agreement {
  const differences = Object.entries(expected.gradients).map(
    ([weight, values]) => [weight, relativeDifference(actual.gradients[weight] ?? [], values)] as const,
  );
  const [weight, gradient] = differences.reduce((worst, one) =>
    Number.isNaN(worst[1]) || one[1] <= worst[1] ? worst : one,
  );
  return {
    loss: relativeDifference([actual.loss], [expected.loss]),
    lossAfter: relativeDifference([actual.lossAfter], [expected.lossAfter]),
    gradient,
    weight,
  };
}

/** False also where a number is NaN. */
export function agrees({ loss, lossAfter, gradient }: Agreement, tolerance: number): boolean {
  return [loss, lossAfter, gradient].every((difference) => difference <= tolerance);
}

/** Infinity where the lengths differ, NaN where a value is no number: JSON writes NaN as null. */
function relativeDifference(actual: readonly (number | null)[], expected: readonly number[]): number {
  if (actual.length !== expected.length) return Infinity;
  const largest = Math.max(...expected.map(Math.abs));
  const difference = Math.max(...expected.map((value, i) => Math.abs((actual[i] ?? NaN) - value)));
  return difference === 0 ? 0 : difference / largest;
}
