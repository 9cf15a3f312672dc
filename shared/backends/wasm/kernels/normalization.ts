import type { FusedBatchNormAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native, type Native } from '../native/index.js';
import { defineKernel, isFilledFloat, type KernelContext } from './kernel.js';

interface Inputs {
  readonly x: TensorInfo;
  readonly mean: TensorInfo;
  readonly variance: TensorInfo;
  readonly scale?: TensorInfo;
  readonly offset?: TensorInfo;
}

/** Whether a mean is given for each column of x or for each of its values, and all else like it. */
export function canNormalize({ x, mean, variance, scale, offset }: Inputs): boolean {
  const isLikeMean = (tensor: TensorInfo) =>
    tensor.shape.join() === mean.shape.join() && isFilledFloat(tensor);
  const isOfColumns = mean.shape.length === 1 && mean.shape[0] === x.shape.at(-1);
  const isOfValues = mean.shape.join() === x.shape.join();
  const others = [mean, variance, scale, offset].filter((tensor) => tensor !== undefined);
  return isFilledFloat(x) && (isOfColumns || isOfValues) && others.every(isLikeMean);
}

/** (x − mean) · scale ÷ √(variance + ε) + offset: batch normalization by column, layer normalization by value. */
export const normalize = defineKernel<Inputs, FusedBatchNormAttrs>('FusedBatchNorm', (call) => {
  const { backend, inputs, attributes } = call;
  if (!canNormalize(present(inputs))) return call.stock(inputs, attributes);
  const y = backend.makeOutput(inputs.x.shape, 'float32');
  const module = native(backend);
  const values = call.tf.util.sizeFromShape(y.shape);
  const words = argumentsOf(call, module, present(inputs), attributes);
  module.run('normalize', { values }, words, address(backend, y));
  return y;
});

/** Gradients of {@link normalize} for x, mean, variance, scale and offset, in one pass. */
export const normalizeGradient = defineKernel<Inputs & { readonly dy: TensorInfo }, FusedBatchNormAttrs>(
  'FusedBatchNormGradient',
  (call) => {
    const { tf, backend, attributes } = call;
    const { dy, ...inputs } = call.inputs;
    const { x, mean } = inputs;
    const gradients = [x, mean, mean, mean, mean].map(({ shape }) => backend.makeOutput(shape, 'float32'));
    const places = gradients.map((gradient) => address(backend, gradient));
    const [dx, dMean, dVariance, dScale, dOffset] = places as [number, number, number, number, number];
    const module = native(backend);
    const words = argumentsOf(call, module, inputs, attributes);
    module.run(
      'normalize_gradient',
      { values: 2 * tf.util.sizeFromShape(x.shape) },
      words,
      address(backend, dy),
      ...[dx, dMean, dVariance, dScale, dOffset],
    );
    return gradients;
  },
);

/** tfjs gives null for a scale or offset that is missing. */
function present({ x, mean, variance, scale, offset }: Inputs): Inputs {
  return { x, mean, variance, scale: scale ?? undefined, offset: offset ?? undefined };
}

function argumentsOf(
  { tf, backend }: KernelContext,
  module: Native,
  { x, mean, variance, scale, offset }: Inputs,
  { varianceEpsilon }: FusedBatchNormAttrs,
): number {
  const columns = tf.util.sizeFromShape(mean.shape);
  return module.argumentsOf(
    [
      address(backend, x),
      address(backend, mean),
      address(backend, variance),
      scale ? address(backend, scale) : 0,
      offset ? address(backend, offset) : 0,
      tf.util.sizeFromShape(x.shape) / columns,
      columns,
    ],
    [varianceEpsilon],
  );
}
