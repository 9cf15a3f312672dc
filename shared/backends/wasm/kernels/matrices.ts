import type { TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { isFilledFloat, type KernelContext } from './kernel.js';

export interface Operands {
  readonly a: TensorInfo;
  readonly b: TensorInfo;
  readonly bias?: TensorInfo;
}

/** Which operand is transposed before the product, and what is done to its results. */
export interface Product {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
  /** A number of `enum Activation`. */
  readonly activation: number;
}

/**
 * activation(a · b + bias) for each pair of matrices of a batch.
 *
 * @param operands a [..., rows, depth], b [..., depth, columns], bias [columns]
 * @returns undefined for shapes or types that the module has no product for
 */
export function multiplyMatrices(
  { tf, backend }: KernelContext,
  { a, b, bias }: Operands,
  { transposeA, transposeB, activation }: Product,
): TensorInfo | undefined {
  if (!isFilledFloat(a) || !isFilledFloat(b)) return undefined;
  if (a.shape.length < 2 || b.shape.length < 2) return undefined;
  const [rows, depth] = matrixShape(a, transposeA);
  const [depthOfB, columns] = matrixShape(b, transposeB);
  if (depth !== depthOfB) return undefined;
  if (bias && (!isFilledFloat(bias) || bias.shape.length !== 1 || bias.shape[0] !== columns))
    return undefined;

  const { assertAndGetBroadcastShape } = tf.broadcast_util;
  const outer = assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));
  const batch = tf.util.sizeFromShape(outer);
  const [batchOfA, batchOfB] = [a, b].map(({ shape }) => tf.util.sizeFromShape(shape.slice(0, -2)));
  if (![1, batch].includes(batchOfA!) || ![1, batch].includes(batchOfB!)) return undefined;

  // One b for a whole batch: the matrices of a are one tall matrix.
  const isTall = batchOfB === 1 && batchOfA === batch && !transposeA;
  const result = backend.makeOutput([...outer, rows, columns], 'float32');
  const module = native(backend);
  module.run(
    'multiply_matrices',
    { multiplications: batch * rows * columns * depth },
    module.argumentsOf([
      address(backend, a),
      address(backend, b),
      bias ? address(backend, bias) : 0,
      address(backend, result),
      isTall ? 1 : batch,
      batchOfA === 1 ? 0 : rows * depth,
      batchOfB === 1 ? 0 : depth * columns,
      isTall ? batch * rows : rows,
      columns,
      depth,
      transposeA ? 1 : depth,
      transposeA ? rows : 1,
      transposeB ? 1 : 0,
      activation,
    ]),
  );
  return result;
}

/** [rows, columns] of the last two axes, after the transpose. */
function matrixShape({ shape }: TensorInfo, isTransposed: boolean): [number, number] {
  const [rows, columns] = shape.slice(-2) as [number, number];
  return isTransposed ? [columns, rows] : [rows, columns];
}
