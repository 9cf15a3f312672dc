import type { backend_util, TensorInfo } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backend.js';
import { defineKernel } from './kernel.js';

type ImageShape = [number, number, number, number];
type Convolution = backend_util.Conv2DInfo;

interface Attributes {
  readonly strides: [number, number] | number;
  readonly dilations: [number, number] | number;
  readonly pad: 'valid' | 'same' | number;
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

/** The gradient of a depthwise convolution by its filter. The back end has no kernel for it. */
export const depthwiseBackpropFilter = defineKernel<
  { readonly x: TensorInfo; readonly dy: TensorInfo },
  Attributes & { readonly filterShape: ImageShape }
>('DepthwiseConv2dNativeBackpropFilter', ({ tf, backend, inputs, attributes }) => {
  const convolution = convolutionOf(tf, inputs.x.shape, attributes.filterShape, attributes);
  const output = backend.makeOutput(attributes.filterShape, 'float32');
  const filter = backend.typedArrayFromHeap(output).fill(0);
  const x = backend.typedArrayFromHeap(inputs.x);
  const dy = backend.typedArrayFromHeap(inputs.dy);
  visit(convolution, (xAt, filterAt, dyAt) => {
    filter[filterAt]! += x[xAt]! * dy[dyAt]!;
  });
  return output;
});

/** The gradient of a depthwise convolution by its input. The back end has no kernel for it. */
export const depthwiseBackpropInput = defineKernel<
  { readonly dy: TensorInfo; readonly filter: TensorInfo },
  Attributes & { readonly inputShape: ImageShape }
>('DepthwiseConv2dNativeBackpropInput', ({ tf, backend, inputs, attributes }) => {
  const convolution = convolutionOf(tf, attributes.inputShape, inputs.filter.shape, attributes);
  const output = backend.makeOutput(attributes.inputShape, 'float32');
  const x = backend.typedArrayFromHeap(output).fill(0);
  const filter = backend.typedArrayFromHeap(inputs.filter);
  const dy = backend.typedArrayFromHeap(inputs.dy);
  visit(convolution, (xAt, filterAt, dyAt) => {
    x[xAt]! += filter[filterAt]! * dy[dyAt]!;
  });
  return output;
});

function convolutionOf(
  tf: Tf,
  xShape: readonly number[],
  filterShape: readonly number[],
  { strides, dilations, pad, dimRoundingMode }: Attributes,
): Convolution {
  return tf.backend_util.computeConv2DInfo(
    xShape as ImageShape,
    filterShape as ImageShape,
    strides,
    dilations,
    pad,
    dimRoundingMode,
    true,
  );
}

/** Calls `multiply` with the places of each product that the convolution is a sum of. */
function visit(c: Convolution, multiply: (x: number, filter: number, dy: number) => void): void {
  const perChannel = c.outChannels / c.inChannels;
  for (let image = 0; image < c.batchSize; image++)
    for (let outRow = 0; outRow < c.outHeight; outRow++)
      for (let outColumn = 0; outColumn < c.outWidth; outColumn++)
        for (let filterRow = 0; filterRow < c.filterHeight; filterRow++) {
          const row = outRow * c.strideHeight - c.padInfo.top + filterRow * c.dilationHeight;
          if (row < 0 || row >= c.inHeight) continue;
          for (let filterColumn = 0; filterColumn < c.filterWidth; filterColumn++) {
            const column = outColumn * c.strideWidth - c.padInfo.left + filterColumn * c.dilationWidth;
            if (column < 0 || column >= c.inWidth) continue;
            const pixel = ((image * c.inHeight + row) * c.inWidth + column) * c.inChannels;
            const weight = (filterRow * c.filterWidth + filterColumn) * c.outChannels;
            const answer = ((image * c.outHeight + outRow) * c.outWidth + outColumn) * c.outChannels;
            for (let out = 0; out < c.outChannels; out++)
              multiply(pixel + Math.floor(out / perChannel), weight + out, answer + out);
          }
        }
}
