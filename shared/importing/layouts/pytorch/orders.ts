import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import { UserError } from '../../../errors/index.js';
import type { Layer } from '../layout.js';

/**
 * How PyTorch orders the numbers that flow between two layers, beside how they are ordered here: the same; channels
 * first, as behind a convolution; a vector in another order, each of its numbers by its place in PyTorch's; or unknown.
 */
type Order = 'same' | 'channels-first' | 'unknown' | Int32Array;

const KEEPS =
  /^(Dropout|SpatialDropout.*|GaussianNoise|Activation|BatchNormalization|LayerNormalization|Rescaling)$/;
const SPATIAL = /^(Conv|SeparableConv|DepthwiseConv|MaxPooling|AveragePooling|ZeroPadding)/;
const OF_STEPS = /^(SimpleRNN|LSTM|GRU|GRUResetAfter|Bidirectional|Embedding)$/;
const OF_VECTOR = /^(Dense|GlobalMaxPooling|GlobalAveragePooling)/;
const MERGES = /^(Add|Multiply|Average|Maximum|Minimum|Concatenate)$/;

/**
 * The layers whose input is a vector that PyTorch has in another order: behind a flattened picture or convolution,
 * whose channels come first there. By name, with the place in PyTorch's vector of each number of ours.
 */
export function inputOrders(model: LayersModel): ReadonlyMap<string, Int32Array> {
  const behind = new Map<string, Order>();
  const changed = new Map<string, Int32Array>();
  for (const layer of model.layers) {
    const inputs = layer.getClassName() === 'InputLayer' ? [] : [layer.input].flat();
    const orders = inputs.map(({ sourceLayer }) => behind.get(sourceLayer.name)!);
    const [order = 'same'] = orders;
    if (layer.weights.length > 0 && order === 'unknown') throw unknown(layer);
    if (order instanceof Int32Array) changed.set(layer.name, order);
    behind.set(layer.name, orderBehind(layer, orders, inputs[0]));
  }
  return changed;
}

function orderBehind(layer: Layer, orders: readonly Order[], input: SymbolicTensor | undefined): Order {
  const kind = layer.getClassName();
  const [order = 'same'] = orders;
  if (!input) return (layer.output as SymbolicTensor).rank === 4 ? 'channels-first' : 'same';
  if (MERGES.test(kind))
    return orders.every((one) => one === order) && typeof order === 'string' ? order : 'unknown';
  if (KEEPS.test(kind)) return order;
  if (SPATIAL.test(kind)) return order === 'unknown' ? order : 'channels-first';
  if (kind === 'Flatten')
    return order === 'channels-first' ? flattened(input.shape.slice(1) as number[]) : order;
  if (OF_STEPS.test(kind)) return 'same';
  if (OF_VECTOR.test(kind)) return input.rank > 2 && kind === 'Dense' ? order : 'same';
  if (kind === 'Reshape' && isPlain(order, input)) return reshaped(layer);
  return 'unknown';
}

/** Whether the numbers follow each other here as there: of one channel they do. */
function isPlain(order: Order, input: SymbolicTensor): boolean {
  return order === 'same' || (order === 'channels-first' && input.shape.at(-1) === 1);
}

/** Into a picture, of one channel only: of more, PyTorch has each channel's numbers together. */
function reshaped(layer: Layer): Order {
  const { shape } = layer.output as SymbolicTensor;
  if (shape.length !== 4) return 'same';
  return shape.at(-1) === 1 ? 'channels-first' : 'unknown';
}

/** @param shape  [...places, channels], without the batch */
function flattened(shape: readonly number[]): Order {
  const channels = shape.at(-1)!;
  const places = shape.slice(0, -1).reduce((product, side) => product * side, 1);
  if (channels === 1 || places === 1) return 'same';
  return Int32Array.from(
    { length: places * channels },
    (_, at) => (at % channels) * places + Math.floor(at / channels),
  );
}

function unknown(layer: Layer): UserError {
  return new UserError(
    `in which order PyTorch's numbers reach the layer "${layer.name}" can't be told`,
    'Write the weights with the names and axes of Keras, and give "layout keras".',
    'input "layout"',
  );
}
