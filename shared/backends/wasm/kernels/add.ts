import type { TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat } from './kernel.js';

interface Inputs {
  readonly a: TensorInfo;
  readonly b: TensorInfo;
}

/** A bias [columns] onto the rows of [..., columns]; the back end's own kernel finds each operand's place by division. */
export const add = defineKernel<Inputs, unknown>('Add', (call) => {
  const { backend, inputs, attributes } = call;
  const { a, b } = inputs;
  const columns = a.shape.at(-1);
  const isBias = b.shape.length === 1 && a.shape.length > 1 && b.shape[0] === columns;
  if (!isBias || !isFilledFloat(a) || !isFilledFloat(b)) return call.stock(inputs, attributes);

  const y = backend.makeOutput(a.shape, 'float32');
  const rows = a.shape.slice(0, -1).reduce((product, size) => product * size, 1);
  native(backend).run(
    'add_to_rows',
    { values: rows * columns! },
    address(backend, a),
    address(backend, b),
    address(backend, y),
    rows,
    b.shape[0]!,
  );
  return y;
});
