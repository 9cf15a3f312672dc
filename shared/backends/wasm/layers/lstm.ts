import type { GradSaveFunc, NamedTensorMap, Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backend.js';
import { isFilledFloat } from '../kernels/kernel.js';
import { lstm as kernel, lstmGradient, type LstmAttributes } from '../kernels/lstm.js';
import type { WasmLayer } from './layer.js';

/** What tfjs's layer keeps to itself. */
interface Lstm {
  readonly stateful: boolean;
  readonly returnState: boolean;
  readonly returnSequences: boolean;
  readonly goBackwards: boolean;
  readonly cell: {
    readonly units: number;
    readonly dropout: number;
    readonly recurrentDropout: number;
    readonly activation: Activation;
    readonly recurrentActivation: Activation;
    readonly kernel: Weight;
    readonly recurrentKernel: Weight;
    readonly bias: Weight | null;
  };
}
interface Activation {
  getClassName(): string;
}
interface Weight {
  read(): Tensor;
}

const HARD = 'hardSigmoid';
const GATES: readonly string[] = ['sigmoid', HARD];

/** A whole sequence in three operations: one product for the inputs of all steps, the steps, the output. */
export const lstm: WasmLayer<Lstm> = {
  sample: (tf) => tf.layers.lstm({ units: 1 }),
  accepts(_tf, { cell, stateful, returnState }, input, call) {
    const isPlain = !stateful && !returnState && cell.dropout === 0 && cell.recurrentDropout === 0;
    const isStandard =
      cell.activation.getClassName() === 'tanh' && GATES.includes(cell.recurrentActivation.getClassName());
    const startsFresh = !call?.['mask'] && !call?.['initialState'];
    return isPlain && isStandard && startsFresh && isFilledFloat(input);
  },
  compute(tf, { cell, goBackwards, returnSequences }, input) {
    const [batch, steps, width] = input.shape as [number, number, number];
    const { units } = cell;
    const sequence = goBackwards ? tf.reverse(input, 1) : input;
    const product = tf.matMul(tf.reshape(sequence, [batch * steps, width]), cell.kernel.read());
    const projected = cell.bias ? tf.add(product, cell.bias.read()) : product;
    const isHard = cell.recurrentActivation.getClassName() === HARD;
    const gates = tf.reshape(projected, [batch, steps, 4 * units]);
    const outputs = takeSteps(tf, gates, cell.recurrentKernel.read(), { isHard });
    if (returnSequences) return outputs;
    return tf.reshape(tf.slice(outputs, [0, steps - 1, 0], [batch, 1, units]), [batch, units]);
  },
};

/** @param projected [batch, steps, 4 · units] @returns [batch, steps, units] */
function takeSteps(tf: Tf, projected: Tensor, recurrent: Tensor, attributes: LstmAttributes): Tensor {
  const run = <T>(name: string, inputs: NamedTensorMap) =>
    tf.engine().runKernel(name, inputs, { ...attributes }) as T;
  const compute = tf.customGrad((...inputs) => {
    const [ofInputs, weights, save] = inputs as unknown as [Tensor, Tensor, GradSaveFunc];
    const [outputs, cells, gates] = run<[Tensor, Tensor, Tensor]>(kernel.name, {
      projected: ofInputs,
      recurrent: weights,
    });
    save([weights, outputs, cells, gates]);
    const gradFunc = (dOutputs: Tensor, saved: Tensor[]) => {
      const [savedWeights, savedOutputs, savedCells, savedGates] = saved as [Tensor, Tensor, Tensor, Tensor];
      const dProjected = run<Tensor>(lstmGradient.name, {
        recurrent: savedWeights,
        gates: savedGates,
        cells: savedCells,
        dOutputs,
      });
      return [dProjected, recurrentGradient(tf, savedOutputs, dProjected)];
    };
    return { value: outputs, gradFunc };
  });
  return compute(projected, recurrent);
}

/** Σ over the steps of outputsᵀ · dProjected of the step behind. */
function recurrentGradient(tf: Tf, outputs: Tensor, dProjected: Tensor): Tensor {
  const [batch, steps, units] = outputs.shape as [number, number, number];
  const before = tf.concat(
    [tf.zeros([batch, 1, units]), tf.slice(outputs, [0, 0, 0], [batch, steps - 1, units])],
    1,
  );
  const rows = batch * steps;
  return tf.matMul(tf.reshape(before, [rows, units]), tf.reshape(dProjected, [rows, 4 * units]), true, false);
}
