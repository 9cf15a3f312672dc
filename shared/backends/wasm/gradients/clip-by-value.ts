import type { Tensor } from '@tensorflow/tfjs-core';
import { clipGradient } from '../kernels/clip-gradient.js';
import { isFilledFloat } from '../kernels/kernel.js';
import type { WasmGradient } from './gradient.js';

export const clipByValue: WasmGradient = {
  name: 'ClipByValue',
  compute(tf, dy, [x], attributes) {
    if (!isFilledFloat(x!) || !isFilledFloat(dy)) return undefined;
    return { x: () => tf.engine().runKernel<Tensor>(clipGradient.name, { dy, x: x! }, attributes) };
  },
};
