import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LayersModel, Sequential, layers } from '@tensorflow/tfjs-layers';
import type { Optimizer, Scalar, Tensor, Tensor4D, Variable } from '@tensorflow/tfjs-core';
import { createAdam, type Tf } from '../../../../shared/backends/index.js';
import { numbers, relativeDifference, use } from '../fixtures.js';

const images = 6;
const classes = 3;
const inputShape = [9, 9, 2];

let tf: Tf;
beforeAll(async () => {
  tf = await use('js');
  await use('wasm');
});
beforeEach(() => tf.setBackend('wasm'));

type Layers = layers.Layer[];

/** Small networks that together hold every layer of a recipe. */
const networks: Record<string, () => Layers> = {
  'dense layers': () => [
    tf.layers.flatten({ inputShape }),
    tf.layers.dense({ units: 8, activation: 'relu' }),
  ],
  'one convolution and max pooling': () => [
    tf.layers.conv2d({ inputShape, filters: 4, kernelSize: 3, activation: 'relu' }),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    tf.layers.flatten(),
  ],
  'stacked convolutions, padded and with a stride': () => [
    tf.layers.conv2d({ inputShape, filters: 4, kernelSize: 3, padding: 'same', activation: 'tanh' }),
    tf.layers.conv2d({ filters: 5, kernelSize: 3, padding: 'same', strides: 2, activation: 'tanh' }),
    tf.layers.flatten(),
  ],
  'overlapping average pooling': () => [
    tf.layers.conv2d({ inputShape, filters: 4, kernelSize: 2, activation: 'tanh' }),
    tf.layers.averagePooling2d({ poolSize: 3, strides: 2, padding: 'same' }),
    tf.layers.flatten(),
  ],
  'overlapping max pooling, padded': () => [
    tf.layers.conv2d({ inputShape, filters: 4, kernelSize: 3, activation: 'tanh' }),
    tf.layers.maxPooling2d({ poolSize: 3, strides: 2, padding: 'same' }),
    tf.layers.flatten(),
  ],
  'batch normalization': () => [
    tf.layers.conv2d({ inputShape, filters: 4, kernelSize: 3, useBias: false }),
    tf.layers.batchNormalization(),
    tf.layers.activation({ activation: 'relu' }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 8, useBias: false }),
    tf.layers.batchNormalization(),
  ],
  'layer normalization': () => [
    tf.layers.reshape({ inputShape, targetShape: [9, 18] }),
    tf.layers.dense({ units: 7, activation: 'tanh' }),
    tf.layers.layerNormalization(),
    tf.layers.flatten(),
  ],
};

/** These learn more slowly than the others. */
const recurrentNetworks: Record<string, () => Layers> = {
  'recurrent cells': () => [
    tf.layers.reshape({ inputShape, targetShape: [9, 18] }),
    tf.layers.lstm({ units: 6, recurrentInitializer: 'glorotUniform', returnSequences: true }),
    tf.layers.gru({ units: 5, recurrentInitializer: 'glorotUniform' }),
  ],
};

const allNetworks = { ...networks, ...recurrentNetworks };

function build(layers: () => Layers, optimizer: Optimizer = tf.train.sgd(0.1)): Sequential {
  const model = tf.sequential({
    layers: [...layers(), tf.layers.dense({ units: classes, activation: 'softmax' })],
  });
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  const weights = model.getWeights().map(({ shape, size }, index) => {
    const values = numbers(size, index + 1).map((value) => 0.4 * value);
    // A moving variance is a weight too, and has to be positive.
    return tf.tensor(shape.length === 1 ? values.map(Math.abs) : values, shape);
  });
  model.setWeights(weights);
  tf.dispose(weights);
  return model;
}

function adam(weightDecay = 0): Optimizer {
  return createAdam(tf, { learningRate: 0.01, beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay });
}

function batch(): { x: Tensor; y: Tensor } {
  const x = tf.tensor(numbers(images * 9 * 9 * 2, 77), [images, ...inputShape]);
  const y = tf.tensor2d([1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1], [images, classes]);
  return { x, y };
}

/** Loss and gradient of each trainable weight, on the current back end. */
function gradients(layers: () => Layers): Float32Array[] {
  const model = build(layers);
  const { x, y } = batch();
  const loss = () => {
    const prediction = model.apply(x, { training: true }) as Tensor;
    return tf.mean<Scalar>(tf.metrics.categoricalCrossentropy(y, prediction));
  };
  const variables = model.trainableWeights.map((weight) => weight.read() as Variable);
  const { value, grads } = tf.variableGrads(loss, variables);
  return [value, ...variables.map(({ name }) => grads[name]!)].map((tensor) => tensor.dataSync<'float32'>());
}

async function trainSteps(model: LayersModel, steps: number): Promise<number[]> {
  const { x, y } = batch();
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) losses.push((await model.trainOnBatch(x, y)) as number);
  tf.dispose([x, y]);
  return losses;
}

describe('training on WASM', () => {
  it.each(Object.keys(allNetworks))('%s: gradients are those of plain JavaScript', async (name) => {
    const onWasm = gradients(allNetworks[name]!);
    await tf.setBackend('cpu');
    const onCpu = gradients(allNetworks[name]!);
    expect(onWasm).toHaveLength(onCpu.length);
    onCpu.forEach((expected, index) =>
      expect(relativeDifference(onWasm[index]!, expected)).toBeLessThan(1e-4),
    );
  });

  const optimizers: Record<string, () => Optimizer> = {
    sgd: () => tf.train.sgd(0.1),
    momentum: () => tf.train.momentum(0.05, 0.9),
    adam: () => adam(),
    'adam with weight decay': () => adam(0.01),
  };
  it.each(Object.keys(optimizers))('%s lowers the loss of every network without recurrence', async (name) => {
    for (const layers of Object.values(networks)) {
      const losses = await trainSteps(build(layers, optimizers[name]!()), 40);
      expect(losses.at(-1)).toBeLessThan(0.7 * losses[0]!);
    }
  });

  it('trains through dropout', async () => {
    const model = build(() => [...networks['dense layers']!(), tf.layers.dropout({ rate: 0.5, seed: 3 })]);
    const losses = await trainSteps(model, 30);
    expect(losses.at(-1)).toBeLessThan(0.7 * losses[0]!);
  });

  it('gives the same bits at every run', async () => {
    const weightsAfterTraining = async (): Promise<string[]> => {
      const model = build(networks['stacked convolutions, padded and with a stride']!, adam());
      await trainSteps(model, 5);
      return model
        .getWeights()
        .map((weight) => Buffer.from(weight.dataSync().slice().buffer).toString('hex'));
    };
    expect(await weightsAfterTraining()).toEqual(await weightsAfterTraining());
  });

  it.each(Object.keys(allNetworks))('%s: keeps no tensor from one step to the next', async (name) => {
    const model = build(allNetworks[name]!, adam());
    await trainSteps(model, 2);
    const { numTensors, numDataBuffers } = tf.memory();
    await trainSteps(model, 3);
    expect(tf.memory().numTensors).toBe(numTensors);
    expect(tf.memory().numDataBuffers).toBe(numDataBuffers);
  });

  it('survives growth of the WASM memory in the middle of a step', () => {
    const memorySize = () => (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8.length;
    const x = numbers(8 * 64 * 64 * 4);
    const filterGradient = () => {
      const gradient = tf.tidy(() => {
        const image = tf.tensor4d(x, [8, 64, 64, 4]);
        const convolve = (filter: Tensor) => tf.conv2d(image, filter as Tensor4D, 1, 'same');
        return tf.grad(convolve)(tf.tensor4d(numbers(3 * 3 * 4 * 128), [3, 3, 4, 128]));
      });
      const values = gradient.dataSync();
      gradient.dispose();
      return Array.from(values);
    };
    const before = memorySize();
    const whileGrowing = filterGradient();
    const grown = memorySize();
    expect(grown).toBeGreaterThan(before);
    expect(whileGrowing).toEqual(filterGradient());
    expect(memorySize()).toBe(grown);
  });
});
