import type { TileAttrs } from '@tensorflow/tfjs-core';
import { isFilledFloat } from '../kernels/kernel.js';
import type { WasmGradient } from './gradient.js';

/** The sum over all repetitions in one pass; tfjs slices and adds them one by one. */
export const tile: WasmGradient = {
  name: 'Tile',
  compute(tf, dy, [x], attributes) {
    const { reps } = attributes as unknown as TileAttrs;
    if (!isFilledFloat(x!) || !isFilledFloat(dy) || reps.length !== x!.rank) return undefined;
    // Each axis is its repetitions, then itself. Axes of one element are left out: kernels take few.
    const axes = reps.flatMap((count, axis) => [
      { size: count, isRepetition: true },
      { size: x!.shape[axis]!, isRepetition: false },
    ]);
    const long = axes.filter(({ size }) => size > 1);
    const repetitions = long.flatMap(({ isRepetition }, index) => (isRepetition ? [index] : []));
    const split = () =>
      tf.reshape(
        dy,
        long.map(({ size }) => size),
      );
    const total = () => (repetitions.length === 0 ? dy : tf.sum(split(), repetitions));
    return { x: () => tf.reshape(total(), x!.shape) };
  },
};
