import type { TensorInfo } from '@tensorflow/tfjs-core';
import { address, native, type Native } from '../native/index.js';
import { defineKernel } from './kernel.js';

export interface LstmAttributes {
  /** Whether the gates take Keras' hard sigmoid instead of the logistic function. */
  readonly isHard: boolean;
}

/** Float32; everything but the weights [batch, steps, …]. */
interface Inputs {
  /** [4 · units]: input · kernel + bias. */
  readonly projected: TensorInfo;
  /** [units, 4 · units] */
  readonly recurrent: TensorInfo;
}

interface GradientInputs {
  readonly recurrent: TensorInfo;
  readonly gates: TensorInfo;
  readonly cells: TensorInfo;
  readonly dOutputs: TensorInfo;
}

/** What an LSTM puts out at each step [units], and for its gradient the cells [units] and the gates [4 · units]. */
export const lstm = defineKernel<Inputs, LstmAttributes>('Lstm', ({ backend, inputs, attributes }) => {
  const { projected, recurrent } = inputs;
  const [batch, steps] = projected.shape as [number, number];
  const units = recurrent.shape[0]!;
  const [outputs, cells, gates] = [units, units, 4 * units].map((width) =>
    backend.makeOutput([batch, steps, width], 'float32'),
  ) as [TensorInfo, TensorInfo, TensorInfo];
  const module = native(backend);
  const places = [projected, recurrent, gates, cells, outputs].map((tensor) => address(backend, tensor));
  const words = wordsOf(module, [...places, 0, 0], [batch, steps, units], attributes);
  module.run('lstm', { multiplications: batch * steps * 4 * units * units }, words);
  return [outputs, cells, gates];
});

/** The gradient for `projected`. */
export const lstmGradient = defineKernel<GradientInputs, LstmAttributes>(
  'LstmGradient',
  ({ backend, inputs, attributes }) => {
    const { recurrent, gates, cells, dOutputs } = inputs;
    const [batch, steps, units] = cells.shape as [number, number, number];
    const dProjected = backend.makeOutput(gates.shape, 'float32');
    const module = native(backend);
    const [ofRecurrent, ofGates, ofCells, ofOutputs, ofProjected] = [
      recurrent,
      gates,
      cells,
      dOutputs,
      dProjected,
    ].map((tensor) => address(backend, tensor));
    const places = [0, ofRecurrent!, ofGates!, ofCells!, 0, ofOutputs!, ofProjected!];
    const words = wordsOf(module, places, [batch, steps, units], attributes);
    module.run('lstm_gradient', { multiplications: batch * steps * 4 * units * units }, words);
    return dProjected;
  },
);

function wordsOf(
  module: Native,
  places: readonly number[],
  sizes: readonly number[],
  { isHard }: LstmAttributes,
): number {
  return module.argumentsOf([...places, ...sizes, isHard ? 1 : 0]);
}
