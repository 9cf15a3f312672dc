import type { Optimizer, Variable } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backends/index.js';

/** A tensor by name, on its way to or from a file. */
export interface NamedValues {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** What an optimizer remembers of the steps that it took. */
export interface OptimizerState {
  readonly steps: number;
  readonly tensors: readonly NamedValues[];
}

/** Where the optimizers of TensorFlow.js keep their moments: a list, one a variable. */
const MOMENTS = [
  'accumulations',
  'accumulatedMeanSquares',
  'accumulatedMoments',
  'accumulatedFirstMoment',
  'accumulatedSecondMoment',
] as const;

/** Powers of Adam's betas. Its own way to store them takes them anew from the number of steps, with other last digits. */
const POWERS = ['accBeta1', 'accBeta2'] as const;

type Internals = Partial<Record<(typeof MOMENTS)[number], Moment[]>> &
  Partial<Record<(typeof POWERS)[number], Variable>> & { iterations_?: number };

interface Moment {
  readonly originalName: string;
  readonly variable: Variable;
}

/** Bit for bit, which the optimizers' own `getWeights` is not. */
export function stateOf(optimizer: Optimizer): OptimizerState {
  const internals = optimizer as unknown as Internals;
  const moments = MOMENTS.flatMap((list) =>
    // By key: a variable that no gradient reached leaves a hole.
    Object.entries(internals[list] ?? []).map(([at, { variable }]) => read(`${list}/${at}`, variable)),
  );
  const powers = POWERS.flatMap((name) => {
    const variable = internals[name];
    return variable ? [read(name, variable)] : [];
  });
  return { steps: internals.iterations_ ?? 0, tensors: [...moments, ...powers] };
}

function read(name: string, variable: Variable): NamedValues {
  return {
    name,
    shape: variable.shape,
    values: Float32Array.from(variable.dataSync<'float32'>()),
  };
}

/** Lets a fresh optimizer of the same kind go on where another one stopped. */
export function restoreState(tf: Tf, optimizer: Optimizer, { steps, tensors }: OptimizerState): void {
  const internals = optimizer as unknown as Internals;
  internals.iterations_ = steps;
  for (const { name, shape, values } of tensors) {
    const [list, at] = name.split('/') as [string, string | undefined];
    tf.tidy(() => {
      const tensor = tf.tensor(values, [...shape], 'float32');
      if (at === undefined) internals[list as (typeof POWERS)[number]]!.assign(tensor);
      else
        internals[list as (typeof MOMENTS)[number]]![Number(at)] = {
          originalName: name,
          variable: tf.variable(tensor, false),
        };
    });
  }
}
