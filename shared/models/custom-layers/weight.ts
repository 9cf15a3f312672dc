import type { Tensor } from '@tensorflow/tfjs-core';

/** A tensor that a layer learns. */
export interface Weight {
  read(): Tensor;
}
