import type { Tensor } from '@tensorflow/tfjs-core';
import { isFilledFloat } from '../kernels/kernel.js';
import { canNormalize, normalizeGradient } from '../kernels/normalization.js';
import type { WasmGradient } from './gradient.js';

export const fusedBatchNorm: WasmGradient = {
  name: 'FusedBatchNorm',
  compute(tf, dy, saved, attributes) {
    const [x, mean, variance, scale] = saved as [Tensor, Tensor, Tensor, Tensor?];
    const inputs = { x, mean, variance, ...(scale ? { scale } : {}) };
    if (!isFilledFloat(dy) || !canNormalize(inputs)) return undefined;
    const gradients = tf.engine().runKernel<Tensor[]>(normalizeGradient.name, { dy, ...inputs }, attributes);
    const [dx, dMean, dVariance, dScale, dOffset] = gradients as [Tensor, Tensor, Tensor, Tensor, Tensor];
    return {
      x: () => dx,
      mean: () => dMean,
      variance: () => dVariance,
      scale: () => dScale,
      offset: () => dOffset,
    };
  },
};
