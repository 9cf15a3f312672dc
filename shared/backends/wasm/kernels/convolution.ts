import type { backend_util, Conv2DBackpropFilterAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { runKernel, type KernelContext } from './kernel.js';

/** Patches of one chunk stay below 64 MiB, so that large images don't exhaust the 32-bit heap. */
const maxPatchValues = 1 << 24;

/** A stretch of the batch whose patches fit into memory together. */
export interface Chunk {
  readonly firstImage: number;
  readonly images: number;
}

/** The convolution of a gradient: tfjs has none for a dilation other than 1. */
export interface Convolution extends backend_util.Conv2DInfo {
  /** Output positions of one image, the rows of its patch matrix. */
  readonly positions: number;
  /** Values that one output position sees, the columns of the patch matrix. */
  readonly patchLength: number;
  /** Values of one input image. */
  readonly imageSize: number;
}

/** @param xShape [images, height, width, channels]   @param filterShape [height, width, in channels, out channels] */
export function describeConvolution(
  { tf }: KernelContext,
  xShape: number[],
  filterShape: number[],
  { strides, pad, dimRoundingMode, dataFormat }: Omit<Conv2DBackpropFilterAttrs, 'filterShape'>,
): Convolution {
  if (dataFormat !== 'NHWC')
    throw new Error(`the WASM back end convolves NHWC images, these are ${dataFormat}`);
  const info = tf.backend_util.computeConv2DInfo(
    xShape as [number, number, number, number],
    filterShape as [number, number, number, number],
    strides,
    1,
    pad,
    dimRoundingMode,
  );
  return {
    ...info,
    positions: info.outHeight * info.outWidth,
    patchLength: info.filterHeight * info.filterWidth * info.inChannels,
    imageSize: info.inHeight * info.inWidth * info.inChannels,
  };
}

export function chunksOfBatch({ batchSize, positions, patchLength }: Convolution): Chunk[] {
  const most = Math.max(1, Math.floor(maxPatchValues / Math.max(1, positions * patchLength)));
  const chunks: Chunk[] = [];
  for (let firstImage = 0; firstImage < batchSize; firstImage += most)
    chunks.push({ firstImage, images: Math.min(most, batchSize - firstImage) });
  return chunks;
}

/** The output positions of a chunk as rows [images · positions, outChannels]; the caller owns the result. */
export function rowsOfChunk(
  context: KernelContext,
  dy: TensorInfo,
  { firstImage, images }: Chunk,
  { positions, outChannels }: Convolution,
): TensorInfo {
  const begin = [firstImage, 0, 0, 0];
  const slice = runKernel(context, 'Slice', { x: dy }, { begin, size: [images, ...dy.shape.slice(1)] });
  return { ...slice, shape: [images * positions, outChannels] };
}
