import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backend.js';
import { address, native } from '../native/index.js';
import { defineKernel, type KernelContext } from './kernel.js';

export interface LayerNormalizationAttributes {
  readonly epsilon: number;
}

/** Float32. */
interface Inputs {
  /** [..., columns] */
  readonly x: TensorInfo;
  /** [columns] */
  readonly scale?: TensorInfo;
  readonly offset?: TensorInfo;
}

interface GradientInputs {
  readonly dy: TensorInfo;
  readonly x: TensorInfo;
  readonly scale?: TensorInfo;
  /** [rows] */
  readonly means: TensorInfo;
  /** [rows]: 1 ÷ √(variance + ε). */
  readonly inverses: TensorInfo;
}

/** Each row of x, normalized by itself; and for the gradient the rows' means and inverse deviations. */
export const normalizeRows = defineKernel<Inputs, LayerNormalizationAttributes>('NormalizeRows', (call) => {
  const { tf, backend, inputs, attributes } = call;
  const { rows } = sizesOf(tf, inputs.x);
  const y = backend.makeOutput(inputs.x.shape, 'float32');
  const [means, inverses] = [1, 2].map(() => backend.makeOutput([rows], 'float32')) as [
    TensorInfo,
    TensorInfo,
  ];
  const words = wordsOf(call, { ...inputs, means, inverses }, attributes.epsilon);
  native(backend).run(
    'normalize_rows',
    { values: 3 * tf.util.sizeFromShape(y.shape) },
    words,
    address(backend, y),
  );
  return [y, means, inverses];
});

/** Gradients for x, scale and offset. */
export const normalizeRowsGradient = defineKernel<GradientInputs, unknown>(
  'NormalizeRowsGradient',
  (call) => {
    const { tf, backend, inputs } = call;
    const { x, dy } = inputs;
    const { columns } = sizesOf(tf, x);
    const dx = backend.makeOutput(x.shape, 'float32');
    const [dScale, dOffset] = [1, 2].map(() => backend.makeOutput([columns], 'float32')) as [
      TensorInfo,
      TensorInfo,
    ];
    const values = tf.util.sizeFromShape(x.shape);
    const module = native(backend);
    const words = wordsOf(call, inputs, 0);
    const [from, to] = [address(backend, dy), address(backend, dx)];
    module.run('normalize_rows_gradient', { values: 3 * values }, words, from, to);
    const sums = [dScale, dOffset].map((sum) => address(backend, sum)) as [number, number];
    module.run('normalize_rows_parameters', { values: 2 * values }, words, from, ...sums);
    return [dx, dScale, dOffset];
  },
);

function sizesOf(tf: Tf, x: TensorInfo): { rows: number; columns: number } {
  const columns = x.shape.at(-1)!;
  return { rows: tf.util.sizeFromShape(x.shape) / columns, columns };
}

/** The words of `Rows` in ../native/layer-normalization.c. */
function wordsOf(
  { tf, backend }: KernelContext,
  { x, scale, offset, means, inverses }: Inputs & Pick<GradientInputs, 'means' | 'inverses'>,
  epsilon: number,
): number {
  const { rows, columns } = sizesOf(tf, x);
  const places = [x, scale, offset, means, inverses].map((tensor) => (tensor ? address(backend, tensor) : 0));
  return native(backend).argumentsOf([...places, rows, columns], [epsilon]);
}
