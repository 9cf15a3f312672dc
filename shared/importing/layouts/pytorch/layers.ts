import type { Shape } from '../layout.js';
import { gathered, transposed } from './transpose.js';

/** What PyTorch calls a part of a layer, its shape there, and how its numbers come into our order. */
export interface Counterpart {
  readonly name: string;
  readonly shape: Shape;
  /** @param order  of the layer's input vector, where PyTorch has another one: the place there of each number */
  readonly convert: (values: Float32Array, order: Int32Array | undefined) => Float32Array;
}

type CounterpartOf = (shape: Shape) => Counterpart;

const same =
  (name: string): CounterpartOf =>
  (shape) => ({ name, shape, convert: (values) => values });

/** One number for each of the layer's input. */
const ofInput =
  (name: string): CounterpartOf =>
  (shape) => ({ name, shape, convert: (values, order) => (order ? gathered(values, order) : values) });

/** Filters first there, last here: [filters, channels, ...sides] to [...sides, channels, filters]. */
const filters: CounterpartOf = (shape) => {
  const axes = [...shape.keys()];
  const [last, before, ...sides] = [...axes].reverse() as [number, number, ...number[]];
  const theirs = [last, before, ...sides.reverse()];
  const there = theirs.map((axis) => shape[axis]!);
  return {
    name: 'weight',
    shape: there,
    convert: (values) =>
      transposed(
        values,
        there,
        axes.map((axis) => theirs.indexOf(axis)),
      ),
  };
};

const bias = same('bias');
const norm = { gamma: ofInput('weight'), beta: ofInput('bias') };

/** The tensors of each class of layer, by our names. */
export const COUNTERPARTS: Readonly<Record<string, Readonly<Record<string, CounterpartOf>>>> = {
  Dense: {
    kernel: ([inputs, units]) => ({
      name: 'weight',
      shape: [units!, inputs!],
      convert: (values, order) => {
        const kernel = transposed(values, [units!, inputs!], [1, 0]);
        return order ? gathered(kernel, order, units) : kernel;
      },
    }),
    bias,
  },
  Conv1D: { kernel: filters, bias },
  Conv2D: { kernel: filters, bias },
  // [height, width, filters, channels] here, [channels, filters, height, width] there.
  Conv2DTranspose: { kernel: filters, bias },
  DepthwiseConv2D: {
    depthwise_kernel: ([height, width, channels, multiplier]) => ({
      name: 'weight',
      shape: [channels! * multiplier!, 1, height!, width!],
      convert: (values) => transposed(values, [channels!, multiplier!, height!, width!], [2, 3, 0, 1]),
    }),
    bias,
  },
  BatchNormalization: {
    ...norm,
    moving_mean: ofInput('running_mean'),
    moving_variance: ofInput('running_var'),
  },
  LayerNormalization: norm,
  Embedding: { embeddings: same('weight') },
};
