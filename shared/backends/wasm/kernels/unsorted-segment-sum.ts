import type { TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel } from './kernel.js';

interface Inputs {
  /** Float32, [rows, ...row]. */
  readonly x: TensorInfo;
  /** Int32, [rows]: the segment of each row. A negative one is in none. */
  readonly segmentIds: TensorInfo;
}

/** Adds up the rows of each segment: the gradient of an embedding. The back end has no kernel for it. */
export const unsortedSegmentSum = defineKernel<Inputs, { readonly numSegments: number }>(
  'UnsortedSegmentSum',
  ({ tf, backend, inputs, attributes }) => {
    const { x, segmentIds } = inputs;
    const row = x.shape.slice(1);
    const width = tf.util.sizeFromShape(row);
    const output = backend.makeOutput([attributes.numSegments, ...row], 'float32');
    const sums = backend.typedArrayFromHeap(output).fill(0);
    const values = backend.typedArrayFromHeap(x);
    for (const [at, segment] of backend.typedArrayFromHeap(segmentIds).entries()) {
      if (segment < 0 || segment >= attributes.numSegments) continue;
      for (let column = 0; column < width; column++)
        sums[segment * width + column]! += values[at * width + column]!;
    }
    return output;
  },
);
