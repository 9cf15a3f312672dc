import { UserError } from '../../../errors/index.js';
import type { Shape } from '../layout.js';
import { transposed } from './transpose.js';

type Parts = ReadonlyMap<string, Float32Array>;

/** A recurrent layer of one direction. PyTorch stacks the gates of a matrix in the order of its rows. */
export interface Recurrence {
  readonly className: string;
  /** "" or "_reverse". */
  readonly suffix: string;
  readonly tensors: ReadonlyMap<string, Shape>;
}

/** Which of PyTorch's gates each of Keras' is: reset, update, new there; update, reset, new here. */
const GRU_GATES = [1, 0, 2];

export function expectedRecurrence({ className, suffix, tensors }: Recurrence): [string, Shape][] {
  if (className === 'GRU')
    throw new UserError(
      "PyTorch's GRU resets behind the recurrent product, and the recipe's resets before it",
      'Write "reset_after: true" in its arguments.',
      'recipe model.layers',
    );
  const [width, rows] = tensors.get('kernel')! as [number, number];
  const [units] = tensors.get('recurrent_kernel')! as [number];
  const biases = tensors.has('bias') ? ['bias_ih', 'bias_hh'] : [];
  return [
    [`weight_ih_l0${suffix}`, [rows, width]],
    [`weight_hh_l0${suffix}`, [rows, units]],
    ...biases.map((name): [string, Shape] => [`${name}_l0${suffix}`, [rows]]),
  ];
}

export function convertedRecurrence(
  { className, suffix, tensors }: Recurrence,
  parts: Parts,
): [string, Float32Array][] {
  const [width, rows] = tensors.get('kernel')! as [number, number];
  const [units] = tensors.get('recurrent_kernel')! as [number];
  const gates = className === 'GRUResetAfter' ? GRU_GATES : null;
  /** @param columns  of a row */
  const inOrder = (part: string, columns: number): Float32Array => {
    const values = parts.get(`${part}_l0${suffix}`)!;
    const block = units * columns;
    const blocks = gates?.map((gate) => values.subarray(gate * block, (gate + 1) * block)) ?? [values];
    return Float32Array.from(blocks.flatMap((one) => Array.from(one)));
  };
  const kernels: [string, Float32Array][] = [
    ['kernel', transposed(inOrder('weight_ih', width), [rows, width], [1, 0])],
    ['recurrent_kernel', transposed(inOrder('weight_hh', units), [rows, units], [1, 0])],
  ];
  if (!tensors.has('bias')) return kernels;
  const [ofInput, ofState] = [inOrder('bias_ih', 1), inOrder('bias_hh', 1)];
  // One bias here stands for the two there, except where the reset gate comes between them.
  const bias = gates
    ? Float32Array.from([...ofInput, ...ofState])
    : ofInput.map((value, at) => value + ofState[at]!);
  return [...kernels, ['bias', bias]];
}
