import { beforeAll, describe, expect, it } from '@jest/globals';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { openBackend, type Tf } from '../../../shared/backends/index.js';
import { buildModel, decodeModel, encodeModel, predict, tensorsOf } from '../../../shared/models/index.js';
import { LAYERS } from '../../../shared/models/layers/index.js';
import { createOptimizer } from '../../../shared/training/optimizer.js';
import { seedNoise } from '../../../shared/training/seed-noise.js';
import { takeStep } from '../../../shared/training/step.js';
import { taskOf } from '../../../shared/training/tasks/index.js';
import { recipe } from '../../fixtures/recipe.js';
import { openWasm } from '../../fixtures/training.js';

/** Every kind of layer in a small network, with the shape of one input. */
const NETWORKS: Readonly<Record<Exclude<keyof typeof LAYERS, 'output'>, readonly [number[], string]>> = {
  dense: [[4], '{dense: {units: 3, activation: gelu, kernel_initializer: he_normal}}'],
  activation: [[4], '{dense: {units: 3}}, {activation: swish}'],
  conv1d: [[6, 2], '{conv1d: {filters: 3, kernel_size: 3, padding: same, strides: 2}}, flatten'],
  conv2d: [[5, 5, 2], '{conv2d: {filters: 3, kernel_size: [3, 2], padding: same, strides: 2}}, flatten'],
  conv2d_transpose: [[3, 3, 2], '{conv2d_transpose: {filters: 3, kernel_size: 3, strides: 2}}, flatten'],
  depthwise_conv2d: [
    [5, 6, 2],
    '{depthwise_conv2d: {kernel_size: 3, depth_multiplier: 2, padding: same, strides: 2}}, flatten',
  ],
  separable_conv2d: [
    [5, 5, 2],
    '{separable_conv2d: {filters: 3, kernel_size: 3, activation: relu}}, flatten',
  ],
  max_pooling1d: [[6, 2], '{conv1d: {filters: 2, kernel_size: 2}}, max_pooling1d, flatten'],
  max_pooling2d: [[5, 5, 1], '{conv2d: {filters: 2, kernel_size: 2}}, max_pooling2d, flatten'],
  average_pooling1d: [
    [6, 2],
    '{conv1d: {filters: 2, kernel_size: 2}}, {average_pooling1d: {padding: same}}, flatten',
  ],
  average_pooling2d: [
    [5, 5, 1],
    '{conv2d: {filters: 2, kernel_size: 2}}, {average_pooling2d: {padding: same}}, flatten',
  ],
  global_max_pooling1d: [[6, 2], '{conv1d: {filters: 2, kernel_size: 2}}, global_max_pooling1d'],
  global_max_pooling2d: [[5, 5, 1], '{conv2d: {filters: 2, kernel_size: 2}}, global_max_pooling2d'],
  global_average_pooling1d: [[6, 2], '{conv1d: {filters: 2, kernel_size: 2}}, global_average_pooling1d'],
  global_average_pooling2d: [[5, 5, 1], '{conv2d: {filters: 2, kernel_size: 2}}, global_average_pooling2d'],
  flatten: [[3, 2], 'flatten'],
  reshape: [[6], '{dense: {units: 6}}, {reshape: [3, -1]}, {conv1d: {filters: 2, kernel_size: 2}}, flatten'],
  permute: [
    [3, 2],
    '{dense: {units: 4}}, {permute: [2, 1]}, {conv1d: {filters: 2, kernel_size: 2}}, flatten',
  ],
  zero_padding2d: [
    [3, 3, 1],
    '{conv2d: {filters: 2, kernel_size: 2}}, {zero_padding2d: {padding: [0, 2]}}, flatten',
  ],
  rescaling: [[4], '{rescaling: {scale: 0.5, offset: -1}}'],
  dropout: [[4], '{dense: {units: 8}}, {dropout: 0.5}'],
  spatial_dropout1d: [[6, 2], '{conv1d: {filters: 4, kernel_size: 2}}, {spatial_dropout1d: 0.5}, flatten'],
  spatial_dropout2d: [[4, 4, 1], '{conv2d: {filters: 4, kernel_size: 2}}, {spatial_dropout2d: 0.5}, flatten'],
  gaussian_noise: [[4], '{gaussian_noise: 0.1}, {dense: {units: 3}}'],
  batch_normalization: [[4], '{dense: {units: 3}}, batch_normalization'],
  layer_normalization: [[4, 3], '{dense: {units: 3}}, layer_normalization, flatten'],
  embedding: [[3], '{embedding: {input_dim: 5, output_dim: 2}}, flatten'],
  position_embedding: [[4, 3], 'position_embedding, flatten'],
  simple_rnn: [[4, 3], '{simple_rnn: {units: 3, return_sequences: true}}, {simple_rnn: {units: 2}}'],
  gru: [
    [4, 3],
    '{gru: {units: 3, reset_after: true, return_sequences: true}}, {bidirectional: {layer: {gru: {units: 2, reset_after: true}}}}, {dense: {units: 4}}, {reshape: [2, 2]}, {gru: {units: 3}}',
  ],
  lstm: [[4, 3], '{lstm: {units: 3, recurrent_regularizer: {l2: 0.01}}}'],
  bidirectional: [[4, 3], '{bidirectional: {layer: {lstm: {units: 3}}}}'],
  multi_head_attention: [[4, 3], '{multi_head_attention: {num_heads: 2, key_dim: 3}}, flatten'],
  transformer_encoder: [
    [4, 6],
    '{transformer_encoder: {num_heads: 2, feed_forward: 5, dropout: 0.1}}, global_average_pooling1d',
  ],
};
const kinds = Object.entries(NETWORKS).map(([kind, [shape, layers]]) => ({ kind, shape, layers }));

const ROWS = 8;
const STEPS = 5;

/** Whole numbers from 0 to 4, which an embedding can read too. */
function inputsFor(rows: number, shape: readonly number[]): Float32Array {
  const size = shape.reduce((product, side) => product * side, 1);
  return Float32Array.from({ length: rows * size }, (_, at) => (at * at + 3 * at) % 5);
}

/** Weights after training, by kind, as the first back end left them. */
const trained = new Map<string, readonly number[]>();

describe.each(['wasm', 'js'] as const)('on %s, a network with', (name) => {
  let tf: Tf;
  beforeAll(async () => {
    const options = { workspace: '/', toolCache: undefined, wasmDirectory: '', log: () => undefined };
    ({ tf } = name === 'wasm' ? await openWasm() : await openBackend('js', options));
  });

  const build = (layers: string, inputShape: number[], seed = 3): LayersModel =>
    buildModel(tf, recipe({ model: `{layers: [${layers}, output]}` }).model!.layers!, {
      inputShape,
      outputs: { units: 2, activation: 'softmax' },
      seed,
    });
  const bits = (model: LayersModel) => tensorsOf(model).map(({ name, values }) => [name, Array.from(values)]);

  const labels = Int32Array.from({ length: ROWS }, (_, row) => row % 2);
  const task = taskOf({ task: 'classification', classes: ['a', 'b'], labels } as never, null);

  /** Without what is drawn at random while training. */
  async function lossOf(model: LayersModel, shape: readonly number[]): Promise<number> {
    const outputs = await predict(tf, model, inputsFor(ROWS, shape), ROWS);
    const losses = Array.from(labels, (_, row) => task.judge(row, outputs.subarray(2 * row, 2 * row + 2)));
    return losses.reduce((sum, { loss }) => sum + loss, 0);
  }

  /** @returns the loss of each step */
  async function descend(model: LayersModel, shape: readonly number[], steps: number): Promise<number[]> {
    const optimizer = createOptimizer(tf, {
      kind: 'momentum',
      value: { learning_rate: 0.02, momentum: 0.5, nesterov: false },
    });
    const batch = {
      inputs: tf.tensor(inputsFor(ROWS, shape), [ROWS, ...shape]),
      targets: tf.oneHot(tf.tensor1d(labels, 'int32'), 2),
      weights: null,
    };
    const losses: number[] = [];
    for (let step = 0; step < steps; step++) {
      seedNoise(tf, model, 7, step);
      losses.push((await takeStep({ tf, model, task, optimizer }, batch)).loss);
    }
    return losses;
  }

  it.each(kinds)(
    '$kind learns, the same bits again, and nearly those of another back end',
    async ({ kind, shape, layers }) => {
      const [first, second] = [build(layers, shape), build(layers, shape)];
      const before = bits(first);
      expect(bits(second)).toEqual(before);
      const atFirst = await lossOf(first, shape);
      expect(await descend(second, shape, STEPS)).toEqual(await descend(first, shape, STEPS));
      expect(bits(second)).toEqual(bits(first));
      expect(await lossOf(first, shape)).toBeLessThan(atFirst);
      const weights = tensorsOf(first).flatMap(({ values }) => Array.from(values));
      trained.get(kind)?.forEach((value, at) => expect(weights[at]).toBeCloseTo(value, 4));
      trained.set(kind, weights);
      // Every tensor is reached by the gradient, or moves with the batches.
      bits(first).forEach(([tensor, values], at) => {
        if (!DEAF.has(tensor as string)) expect([tensor, values]).not.toEqual(before[at]);
      });
    },
  );

  it.each(kinds)('$kind comes back from its files with the same answers', async ({ shape, layers }) => {
    const model = build(layers, shape);
    await descend(model, shape, 2);
    const files = encodeModel(model, tensorsOf(model));
    const again = await decodeModel(tf, files, 'model.json');
    expect(bits(again)).toEqual(bits(model));
    const inputs = inputsFor(5, shape);
    expect(await predict(tf, again, inputs, 5)).toEqual(await predict(tf, model, inputs, 5));
    expect(encodeModel(again, tensorsOf(again)).modelJson).toBe(files.modelJson);
  });

  it.each(kinds)('$kind begins with other weights for another seed', ({ shape, layers }) => {
    expect(bits(build(layers, shape, 4))).not.toEqual(bits(build(layers, shape, 3)));
  });
});

/** Adding the same to every key moves all similarities of a query alike, which its softmax does not see. */
const DEAF = new Set(['multi_head_attention_1/key_bias', 'transformer_encoder_1_attention/key_bias']);

it('covers every kind of layer', () => {
  expect([...Object.keys(NETWORKS), 'output'].sort()).toEqual(Object.keys(LAYERS).sort());
});
