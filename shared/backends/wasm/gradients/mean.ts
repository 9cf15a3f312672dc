import type { MeanAttrs } from '@tensorflow/tfjs-core';
import { isFilledFloat } from '../kernels/kernel.js';
import type { WasmGradient } from './gradient.js';
import { spread } from './spread.js';

export const mean: WasmGradient = {
  name: 'Mean',
  compute(tf, dy, [x], attributes) {
    if (!isFilledFloat(x!) || !isFilledFloat(dy)) return undefined;
    const { axis } = attributes as unknown as MeanAttrs;
    const valuesOfMean = x!.size / dy.size;
    return { x: () => spread(tf, tf.div(dy, valuesOfMean), x!.shape, axis) };
  },
};
