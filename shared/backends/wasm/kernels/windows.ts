import type { backend_util, Conv2DAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backend.js';

type ImageShape = [number, number, number, number];
export type ConvolutionAttributes = Omit<Conv2DAttrs, 'dilations'> & Partial<Pick<Conv2DAttrs, 'dilations'>>;

export interface PoolAttributes {
  readonly filterSize: [number, number] | number;
  readonly strides: [number, number] | number;
  readonly pad: Parameters<typeof backend_util.computePool2DInfo>[4];
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/**
 * @param xShape       [images, height, width, channels]
 * @param filterShape  [height, width, in channels, out channels]
 * @returns undefined for images whose channels come first
 */
export function windowsOfConvolution(
  tf: Tf,
  xShape: readonly number[],
  filterShape: readonly number[],
  { strides, pad, dataFormat, dilations = 1, dimRoundingMode }: ConvolutionAttributes,
): backend_util.Conv2DInfo | undefined {
  if (dataFormat !== 'NHWC') return undefined;
  return tf.backend_util.computeConv2DInfo(
    xShape as ImageShape,
    filterShape as ImageShape,
    strides,
    dilations,
    pad,
    dimRoundingMode,
  );
}

export interface DepthwiseAttributes {
  readonly strides: [number, number] | number;
  readonly dilations: [number, number] | number | null;
  readonly pad: Conv2DAttrs['pad'];
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/** @param filterShape  [height, width, channels, filters of a channel] */
export function windowsOfDepthwise(
  tf: Tf,
  xShape: readonly number[],
  filterShape: readonly number[],
  { strides, dilations, pad, dimRoundingMode }: DepthwiseAttributes,
): backend_util.Conv2DInfo {
  const [x, filter] = [xShape as ImageShape, filterShape as ImageShape];
  return tf.backend_util.computeConv2DInfo(x, filter, strides, dilations ?? 1, pad, dimRoundingMode, true);
}

export function windowsOfPooling(
  tf: Tf,
  { shape }: TensorInfo,
  { filterSize, strides, pad, dimRoundingMode }: PoolAttributes,
): backend_util.Conv2DInfo {
  return tf.backend_util.computePool2DInfo(shape as ImageShape, filterSize, strides, 1, pad, dimRoundingMode);
}

/** Of a convolution, and of each of its gradients. */
export function multiplicationsOf(w: backend_util.Conv2DInfo): number {
  return (
    w.batchSize * w.outHeight * w.outWidth * w.outChannels * w.filterHeight * w.filterWidth * w.inChannels
  );
}

/** The words of `Windows` in ../native/images.h. */
export function windowWords(w: backend_util.Conv2DInfo): number[] {
  return [
    w.batchSize,
    w.inHeight,
    w.inWidth,
    w.inChannels,
    w.outHeight,
    w.outWidth,
    w.outChannels,
    w.filterHeight,
    w.filterWidth,
    w.strideHeight,
    w.strideWidth,
    w.dilationHeight,
    w.dilationWidth,
    w.padInfo.top,
    w.padInfo.left,
  ];
}
