import type { SumAttrs } from '@tensorflow/tfjs-core';
import { isFilledFloat } from '../kernels/kernel.js';
import type { WasmGradient } from './gradient.js';
import { spread } from './spread.js';

export const sum: WasmGradient = {
  name: 'Sum',
  compute(tf, dy, [x], attributes) {
    if (!isFilledFloat(x!) || !isFilledFloat(dy)) return undefined;
    const { axis } = attributes as unknown as SumAttrs;
    return { x: () => spread(tf, dy, x!.shape, axis) };
  },
};
