import type { Conv2DBackpropFilterAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { chunksOfBatch, describeConvolution, rowsOfChunk } from './convolution.js';
import { defineKernel, floats, runKernel } from './kernel.js';
import { gatherPatches } from './patches.js';

interface Inputs {
  readonly x: TensorInfo;
  readonly dy: TensorInfo;
}

/** Gradient of a convolution's filter, patchesᵀ · dy, summed over the chunks of a batch. The back end has none. */
export const conv2dBackpropFilter = defineKernel<Inputs, Conv2DBackpropFilterAttrs>(
  'Conv2DBackpropFilter',
  (call) => {
    const { backend, inputs, attributes } = call;
    const convolution = describeConvolution(call, inputs.x.shape, attributes.filterShape, attributes);
    const { positions, patchLength, imageSize } = convolution;
    const gradient = backend.makeOutput(attributes.filterShape, 'float32');
    floats(backend, gradient).fill(0);

    for (const chunk of chunksOfBatch(convolution)) {
      const patches = backend.makeOutput([chunk.images * positions, patchLength], 'float32');
      const pixels = floats(backend, inputs.x).subarray(chunk.firstImage * imageSize);
      gatherPatches(pixels, floats(backend, patches), chunk.images, convolution);

      const dy = rowsOfChunk(call, inputs.dy, chunk, convolution);
      const transposes = { transposeA: true, transposeB: false };
      const part = runKernel(call, 'BatchMatMul', { a: patches, b: dy }, transposes);
      addTo(floats(backend, gradient), floats(backend, part));
      for (const { dataId } of [patches, dy, part]) backend.disposeData(dataId);
    }
    return gradient;
  },
);

function addTo(sum: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += values[i]!;
}
