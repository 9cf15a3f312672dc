import type { AdamOptimizer, Optimizer, Tensor, Variable } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from '../backend.js';
import { isFilledFloat } from './kernels/kernel.js';
import { address, native } from './native/index.js';
import { integerPower } from './power.js';
import { ownData, renewId, valuesOf } from './variables.js';

export interface AdamSettings {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Part of each weight that is taken off in a step, times the learning rate: AdamW. 0 is Adam. */
  readonly weightDecay: number;
}

/** What tfjs's optimizer keeps to itself. */
interface Internals {
  learningRate: number;
  accumulatedFirstMoment: Moment[];
  accumulatedSecondMoment: Moment[];
  accBeta1: Variable;
  accBeta2: Variable;
  incrementIterations(): void;
}
type Adam = Omit<AdamOptimizer, keyof Internals> & Internals;
interface Moment {
  readonly originalName: string;
  readonly variable: Variable;
}

type Gradients = Parameters<AdamOptimizer['applyGradients']>[0];

/** A variable of the model with its gradient and the place of its moments. */
interface Update {
  readonly index: number;
  readonly variable: Variable;
  readonly gradient: Tensor;
}

/**
 * Adam, or with a weight decay AdamW (Loshchilov and Hutter 2019, algorithm 2). On WASM a step is one pass over each
 * weight and its moments, in place; elsewhere tfjs's own Adam computes.
 */
export function createAdam(tf: Tf, settings: AdamSettings): Optimizer {
  const { learningRate, beta1, beta2, epsilon, weightDecay } = settings;
  const optimizer = tf.train.adam(learningRate, beta1, beta2, epsilon);
  const adam = optimizer as unknown as Adam;
  const stock = optimizer.applyGradients.bind(optimizer);
  optimizer.applyGradients = (gradients: Gradients) => {
    const updates = updatesOf(tf, gradients);
    if (tf.getBackend() === 'wasm' && updates.every(isInPlace)) {
      stepInPlace(tf, adam, updates, settings);
    } else {
      if (weightDecay > 0) decay(tf, updates, keptPart(adam, weightDecay));
      stock(gradients);
    }
  };
  return optimizer;
}

function updatesOf(tf: Tf, gradients: Gradients): Update[] {
  const named = Array.isArray(gradients)
    ? gradients
    : Object.entries(gradients).map(([name, tensor]) => ({ name, tensor: tensor }));
  return named.flatMap(({ name, tensor: gradient }, index) => {
    const variable = tf.engine().registeredVariables[name]!;
    // A variable that the loss does not depend on has none.
    return gradient ? [{ index, variable, gradient }] : [];
  });
}

function isInPlace({ variable, gradient }: Update): boolean {
  return isFilledFloat(variable) && isFilledFloat(gradient) && variable.size === gradient.size;
}

function keptPart({ learningRate }: Adam, weightDecay: number): number {
  return 1 - learningRate * weightDecay;
}

function decay(tf: Tf, updates: readonly Update[], kept: number): void {
  for (const { variable } of updates) tf.tidy(() => variable.assign(tf.mul(variable, kept)));
}

function stepInPlace(tf: Tf, adam: Adam, updates: readonly Update[], settings: AdamSettings): void {
  const { beta1, beta2, epsilon, weightDecay } = settings;
  const backend = tf.backend() as BackendWasm;
  const module = native(backend);
  const step = adam.iterations + 1;
  const firstCorrection = 1 / (1 - integerPower(beta1, step));
  const secondCorrection = 1 / (1 - integerPower(beta2, step));
  const numbers = [
    adam.learningRate * firstCorrection,
    secondCorrection,
    beta1,
    beta2,
    1 - beta1,
    1 - beta2,
    epsilon,
    keptPart(adam, weightDecay),
  ];
  for (const { index, variable, gradient } of updates) {
    const first = momentOf(tf, adam.accumulatedFirstMoment, index, variable, 'm');
    const second = momentOf(tf, adam.accumulatedSecondMoment, index, variable, 'v');
    const places = [
      ownData(tf, backend, variable),
      address(backend, gradient),
      ownData(tf, backend, first),
      ownData(tf, backend, second),
    ];
    const words = module.argumentsOf([...places, variable.size], numbers);
    module.run('step_adam', { values: 4 * variable.size }, words);
    renewId(backend, variable);
  }
  // tfjs's own step goes on from these.
  for (const [power, beta] of [
    [adam.accBeta1, beta1],
    [adam.accBeta2, beta2],
  ] as const) {
    ownData(tf, backend, power);
    valuesOf(backend, power)[0] = integerPower(beta, step + 1);
  }
  adam.incrementIterations();
}

/** The variable that holds a moment, by the name and place that tfjs gives it: saved weights of the optimizer fit both. */
function momentOf(tf: Tf, moments: Moment[], index: number, variable: Variable, suffix: string): Variable {
  moments[index] ??= {
    originalName: `${variable.name}/${suffix}`,
    variable: tf.tidy(() => tf.variable(tf.zerosLike(variable), false)),
  };
  return moments[index].variable;
}
