import type { SumAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { isFilledFloat, type KernelContext } from './kernel.js';

/**
 * Sums over the leading axes in one pass over the rows, where the back end's own kernel transposes the whole tensor
 * first.
 *
 * @param factorOf  what the sums are multiplied with, from the number of rows in a sum
 * @returns undefined where other axes are summed over
 */
export function sumLeadingAxes(
  { tf, backend }: KernelContext,
  x: TensorInfo,
  { axis, keepDims }: SumAttrs,
  factorOf: (rows: number) => number,
): TensorInfo | undefined {
  const axes = tf.util.parseAxisParam(axis, x.shape).sort((first, second) => first - second);
  const areLeading = axes.every((each, index) => each === index) && axes.length < x.shape.length;
  if (!isFilledFloat(x) || axes.length === 0 || !areLeading) return undefined;

  const kept = x.shape.slice(axes.length);
  const columns = tf.util.sizeFromShape(kept);
  const rows = tf.util.sizeFromShape(x.shape) / columns;
  const sums = backend.makeOutput(keepDims ? [...axes.map(() => 1), ...kept] : kept, 'float32');
  const [from, to] = [address(backend, x), address(backend, sums)];
  native(backend).run('sum_rows', { values: rows * columns }, from, to, rows, columns, factorOf(rows));
  return sums;
}
