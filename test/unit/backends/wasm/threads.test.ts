import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Tensor } from '@tensorflow/tfjs-core';
import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { createAdam, openBackend, type Tf } from '../../../../shared/backends/index.js';
import { dependencies, numbers } from '../fixtures.js';

const images = 32;
const classes = 10;

const open = async (threads: number): Promise<Tf> =>
  (await openBackend('wasm', dependencies({ threads }))).tf;

afterAll(() => open(1));

/** Large enough that every kernel is cut into parts. */
const networks: Record<string, (tf: Tf) => layers.Layer[]> = {
  'convolutions with batch normalization': (tf) => [
    tf.layers.conv2d({
      inputShape: [20, 20, 3],
      filters: 24,
      kernelSize: 3,
      padding: 'same',
      useBias: false,
    }),
    tf.layers.batchNormalization(),
    tf.layers.reLU(),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    tf.layers.conv2d({ filters: 20, kernelSize: 3, strides: 2, activation: 'relu' }),
    tf.layers.averagePooling2d({ poolSize: 2, strides: 1, padding: 'same' }),
    tf.layers.flatten(),
  ],
  'depthwise and separable convolutions': (tf) => [
    tf.layers.depthwiseConv2d({
      inputShape: [20, 20, 3],
      kernelSize: 3,
      depthMultiplier: 8,
      padding: 'same',
    }),
    tf.layers.depthwiseConv2d({ kernelSize: 3, activation: 'relu' }),
    tf.layers.separableConv2d({ filters: 18, kernelSize: 3, padding: 'same', activation: 'relu' }),
    tf.layers.flatten(),
  ],
  'dense layers and ReLU 6': (tf) => [
    tf.layers.flatten({ inputShape: [20, 20, 3] }),
    tf.layers.dense({ units: 203, activation: 'relu6' }),
    tf.layers.dense({ units: 101, activation: 'relu' }),
  ],
  'an LSTM and layer normalization': (tf) => [
    tf.layers.reshape({ inputShape: [20, 20, 3], targetShape: [20, 60] }),
    tf.layers.lstm({ units: 70, recurrentInitializer: 'glorotUniform', returnSequences: true }),
    tf.layers.layerNormalization(),
    tf.layers.globalAveragePooling1d({}),
  ],
};

/** The weights after some steps, in hexadecimal. */
async function train(tf: Tf, build: (tf: Tf) => layers.Layer[]): Promise<string[]> {
  const optimizer = createAdam(tf, {
    learningRate: 0.01,
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-7,
    weightDecay: 0,
  });
  const model: LayersModel = tf.sequential({
    layers: [...build(tf), tf.layers.dense({ units: classes, activation: 'softmax' })],
  });
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  model.setWeights(
    model.getWeights().map(({ shape, size }, index) => {
      const values = numbers(size, index + 1).map((value) => 0.1 * value);
      return tf.tensor(shape.length === 1 ? values.map(Math.abs) : values, shape);
    }),
  );
  const x = tf.tensor(numbers(images * 20 * 20 * 3, 7), [images, 20, 20, 3]);
  const y = tf.oneHot(
    tf.tensor1d(
      Array.from({ length: images }, (_, row) => row % classes),
      'int32',
    ),
    classes,
  );
  for (let step = 0; step < 3; step++) await model.trainOnBatch(x, y);
  const weights = model.getWeights().map((weight) => Buffer.from(weight.dataSync().slice().buffer));
  model.dispose();
  return weights.map((bytes) => bytes.toString('hex'));
}

describe('threads on WASM', () => {
  it.each(Object.keys(networks))('%s: give the bits of one thread', async (name) => {
    const alone = await train(await open(1), networks[name]!);
    for (const threads of [2, 3]) expect(await train(await open(threads), networks[name]!)).toEqual(alone);
  });

  it('keep kernels apart that follow one another at once', async () => {
    const tf = await open(3);
    const sides = [40, 256, 90, 170, 60, 300];
    const matrices = sides.map((side, index) => tf.tensor2d(numbers(side * side, index + 1), [side, side]));
    const sumOf = (x: Tensor) => tf.tidy(() => tf.sum(tf.square(x)).dataSync()[0]);
    const round = () =>
      matrices.map((matrix) => tf.tidy(() => sumOf(tf.matMul(tf.add(matrix, matrix), tf.relu(matrix)))));
    await open(1);
    const expected = round();
    await open(3);
    for (let repetition = 0; repetition < 100; repetition++) expect(round()).toEqual(expected);
    tf.dispose(matrices);
  });

  it('are named in what the log says', async () => {
    const lines: string[] = [];
    await openBackend('wasm', dependencies({ threads: 2, log: (line) => lines.push(line) }));
    expect(lines).toEqual([expect.stringMatching(/^backend wasm \S+ on 2 threads: asked for by name$/)]);
  });

  it('sleep when there is nothing to compute', async () => {
    const tf = await open(3);
    tf.tidy(() => tf.matMul(tf.ones([512, 512]), tf.ones([512, 512])).dataSync());
    // The test's own process compiles and collects now and then; threads that don't sleep leave no moment quiet.
    const moments: number[] = [];
    while (moments.length < 20 && Math.min(...moments) > 5) {
      const before = process.cpuUsage();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { user, system } = process.cpuUsage(before);
      moments.push((user + system) / 1000);
    }
    expect(Math.min(...moments)).toBeLessThan(5);
  });

  it('let a process end that still has them', async () => {
    const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
    const program = fileURLToPath(new URL('multiply-on-threads.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [tsx, program], { timeout: 60_000 });
    expect(stdout).toBe('512\n');
  });
});
