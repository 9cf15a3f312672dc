import type { GatherV2Attrs, TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel } from './kernel.js';

interface Inputs {
  readonly x: TensorInfo;
  /** Int32. */
  readonly indices: TensorInfo;
}

/** Rows of a table, as batches and embeddings take them; the back end's own kernel finds each value by divisions. */
export const gather = defineKernel<Inputs, GatherV2Attrs>('GatherV2', (call) => {
  const { tf, backend, inputs, attributes } = call;
  const { x, indices } = inputs;
  const [count = 0, ...row] = x.shape;
  const isOfRows = attributes.axis === 0 && attributes.batchDims === 0 && indices.dtype === 'int32';
  if (!isOfRows || x.dtype === 'string') return call.stock(inputs, attributes);
  // Before the output is there: memory that grows for it would detach this view.
  const isInside = backend.typedArrayFromHeap(indices).every((index) => index >= 0 && index < count);
  if (!isInside) return call.stock(inputs, attributes);

  const output = backend.makeOutput([...indices.shape, ...row], x.dtype);
  const from = backend.typedArrayFromHeap(x);
  const to = backend.typedArrayFromHeap(output);
  const width = tf.util.sizeFromShape(row);
  backend
    .typedArrayFromHeap(indices)
    .forEach((index, at) => to.set(from.subarray(index * width, (index + 1) * width), at * width));
  return output;
});
