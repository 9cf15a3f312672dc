import type { Conv2DBackpropInputAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { chunksOfBatch, describeConvolution, rowsOfChunk } from './convolution.js';
import { defineKernel, floats, reshaped, runKernel } from './kernel.js';
import { scatterPatches } from './patches.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly filter: TensorInfo;
}

/** Gradient of a convolution's input: the patches dy · filterᵀ are added onto the pixels that they came from. */
export const conv2dBackpropInput = defineKernel<Inputs, Conv2DBackpropInputAttrs>(
  'Conv2DBackpropInput',
  (call) => {
    const { backend, inputs, attributes } = call;
    const convolution = describeConvolution(call, attributes.inputShape, inputs.filter.shape, attributes);
    const { patchLength, outChannels, imageSize } = convolution;
    const filter = reshaped(inputs.filter, [patchLength, outChannels]);
    const gradient = backend.makeOutput(attributes.inputShape, 'float32');

    for (const chunk of chunksOfBatch(convolution)) {
      const dy = rowsOfChunk(call, inputs.dy, chunk, convolution);
      const transposes = { transposeA: false, transposeB: true };
      const patches = runKernel(call, 'BatchMatMul', { a: dy, b: filter }, transposes);
      const start = chunk.firstImage * imageSize;
      const pixels = floats(backend, gradient).subarray(start, start + chunk.images * imageSize);
      scatterPatches(floats(backend, patches), pixels, chunk.images, convolution);
      for (const { dataId } of [dy, patches]) backend.disposeData(dataId);
    }
    return gradient;
  },
);
