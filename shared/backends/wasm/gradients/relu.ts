import type { Tensor } from '@tensorflow/tfjs-core';
import { isFilledFloat } from '../kernels/kernel.js';
import { reluGradient } from '../kernels/relu-gradient.js';
import type { WasmGradient } from './gradient.js';

export const relu: WasmGradient = {
  name: 'Relu',
  compute(tf, dy, [x]) {
    if (!isFilledFloat(x!) || !isFilledFloat(dy)) return undefined;
    return { x: () => tf.engine().runKernel<Tensor>(reluGradient.name, { dy, x: x! }) };
  },
};
