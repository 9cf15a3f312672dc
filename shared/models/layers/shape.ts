import { z } from 'zod';
import type { SymbolicTensor } from '@tensorflow/tfjs-layers';
import { strictObject } from '../../yaml/index.js';
import { layerName, positive } from './arguments.js';
import { block, layerKind } from './layer.js';

const UNKNOWN = -1;

/** `reshape: [7, 7, 16]` stands for `reshape: {target_shape: [7, 7, 16]}`; one side may be -1, for what is left. */
export const reshape = layerKind({
  schema: z.preprocess(
    (raw) => (Array.isArray(raw) ? { target_shape: raw } : raw),
    strictObject({
      target_shape: z
        .array(z.union([positive, z.literal(UNKNOWN)]))
        .min(1)
        .refine((sides) => sides.filter((side) => side === UNKNOWN).length <= 1, 'only one side can be -1'),
      name: layerName,
    }),
  ),
  // TensorFlow.js would leave the side open, and the layers behind it want to know it.
  build: (args, { tf, name }) =>
    block((input) => {
      const targetShape = closed(args.target_shape, input.shape.slice(1) as number[]);
      return tf.layers.reshape({ name, targetShape }).apply(input) as SymbolicTensor;
    }),
});

/** @throws Error when what is left does not fill a side */
function closed(target: readonly number[], given: readonly number[]): number[] {
  const size = (sides: readonly number[]) => sides.reduce((product, side) => product * side, 1);
  const left = size(given) / size(target.filter((side) => side !== UNKNOWN));
  if (!Number.isInteger(left))
    throw new Error(
      `the ${size(given)} numbers of [${given.join(', ')}] don't fill the shape [${target.join(', ')}]`,
    );
  return target.map((side) => (side === UNKNOWN ? left : side));
}

/** `permute: [2, 1]` stands for `permute: {dims: [2, 1]}`; axes are counted from 1, without the batch. */
export const permute = layerKind({
  schema: z.preprocess(
    (raw) => (Array.isArray(raw) ? { dims: raw } : raw),
    strictObject({
      dims: z
        .array(positive)
        .min(1)
        .refine(
          (dims) => [...dims].sort((a, b) => a - b).every((axis, at) => axis === at + 1),
          'dims are the axes from 1 on, each once, as in [2, 1]',
        ),
      name: layerName,
    }),
  ),
  build: (args, { tf, name }) => tf.layers.permute({ name, dims: args.dims }),
});

type Sides = [before: number, after: number];

/** A number, [height, width], or [[top, bottom], [left, right]]. */
const borders = z.unknown().transform((raw, context): [Sides, Sides] => {
  const axes = typeof raw === 'number' ? [raw, raw] : raw;
  const sides = Array.isArray(axes)
    ? axes.map((axis: unknown) => (Array.isArray(axis) ? axis : [axis, axis]) as unknown[])
    : [];
  const isRight = sides.length === 2 && sides.every((axis) => axis.length === 2 && axis.every(isCount));
  if (isRight) return sides as [Sides, Sides];
  context.addIssue({
    code: 'custom',
    message: 'a border is a whole number, [height, width], or [[top, bottom], [left, right]]',
  });
  return z.NEVER;
});

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Rows and columns of zeros around a picture. */
export const zeroPadding2d = layerKind({
  schema: strictObject({
    padding: borders.default([
      [1, 1],
      [1, 1],
    ]),
    name: layerName,
  }),
  build: (args, { tf, name }) => tf.layers.zeroPadding2d({ name, padding: args.padding }),
});
