import type { backend_util, DepthwiseConv2dNativeAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat, type KernelContext } from './kernel.js';
import { windowsOfDepthwise, windowWords, type DepthwiseAttributes } from './windows.js';

/** Than a multiplication of a product, whose values stay in registers. */
const DEARER = 4;

type Shape = readonly number[];
type Kernel = 'depthwise_convolve' | 'depthwise_filter_gradient' | 'depthwise_input_gradient';

/** The back end's own kernel is wrong where a stride is greater than the filter and the padding "same". */
export const depthwiseConv2d = defineKernel<
  { readonly x: TensorInfo; readonly filter: TensorInfo },
  DepthwiseConv2dNativeAttrs
>('DepthwiseConv2dNative', (call) => {
  const { tf, inputs, attributes } = call;
  const { x, filter } = inputs;
  const windows = windowsOfDepthwise(tf, x.shape, filter.shape, attributes);
  const isFilled = isFilledFloat(x) && isFilledFloat(filter) && !windows.outShape.includes(0);
  if (!isFilled || (attributes.dataFormat ?? 'NHWC') !== 'NHWC') return call.stock(inputs, attributes);
  return compute(call, 'depthwise_convolve', windows, [x, filter], windows.outShape);
});

/** The gradient of a depthwise convolution by its filter. The back end has no kernel for it. */
export const depthwiseBackpropFilter = defineKernel<
  { readonly x: TensorInfo; readonly dy: TensorInfo },
  DepthwiseAttributes & { readonly filterShape: Shape }
>('DepthwiseConv2dNativeBackpropFilter', (call) => {
  const { x, dy } = call.inputs;
  const { filterShape } = call.attributes;
  const windows = windowsOfDepthwise(call.tf, x.shape, filterShape, call.attributes);
  return compute(call, 'depthwise_filter_gradient', windows, [x, dy], filterShape);
});

/** The gradient of a depthwise convolution by its input. The back end has no kernel for it. */
export const depthwiseBackpropInput = defineKernel<
  { readonly dy: TensorInfo; readonly filter: TensorInfo },
  DepthwiseAttributes & { readonly inputShape: Shape }
>('DepthwiseConv2dNativeBackpropInput', (call) => {
  const { dy, filter } = call.inputs;
  const { inputShape } = call.attributes;
  const windows = windowsOfDepthwise(call.tf, inputShape, filter.shape, call.attributes);
  return compute(call, 'depthwise_input_gradient', windows, [dy, filter], inputShape);
});

function compute(
  { backend }: KernelContext,
  name: Kernel,
  windows: backend_util.Conv2DInfo,
  operands: readonly [TensorInfo, TensorInfo],
  shape: Shape,
): TensorInfo {
  const output = backend.makeOutput([...shape], 'float32');
  const [first, second] = operands.map((tensor) => address(backend, tensor)) as [number, number];
  const { batchSize, outHeight, outWidth, outChannels, filterHeight, filterWidth } = windows;
  const multiplications = batchSize * outHeight * outWidth * outChannels * filterHeight * filterWidth;
  const module = native(backend);
  const words = module.argumentsOf(windowWords(windows));
  module.run(
    name,
    { multiplications: DEARER * multiplications },
    words,
    first,
    second,
    address(backend, output),
  );
  return output;
}
