import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Tf } from '../../../shared/backends/index.js';
import { buildModel, predict, tensorsOf } from '../../../shared/models/index.js';
import { recipe } from '../../fixtures/recipe.js';
import { openWasm } from '../../fixtures/training.js';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

type Matrix = readonly (readonly number[])[];
type Weights = (name: string) => Matrix;

const matrix = (values: ArrayLike<number>, width: number): number[][] =>
  Array.from({ length: values.length / width }, (_, row) =>
    Array.from({ length: width }, (_, column) => values[row * width + column]!),
  );
const times = (left: Matrix, right: Matrix): number[][] =>
  left.map((row) =>
    right[0]!.map((_, column) => row.reduce((sum, value, at) => sum + value * right[at]![column]!, 0)),
  );
const plus = (left: Matrix, right: Matrix): number[][] =>
  left.map((row, at) => row.map((value, column) => value + (right[at] ?? right[0]!)[column]!));
const mapped = (of: Matrix, change: (value: number) => number): number[][] =>
  of.map((row) => row.map(change));
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
const columns = (of: Matrix, from: number, count: number): number[][] =>
  of.map((row) => row.slice(from, from + count));
const softmax = (row: readonly number[]): number[] => {
  const powers = row.map(Math.exp);
  const sum = powers.reduce((total, value) => total + value);
  return powers.map((value) => value / sum);
};

/** What a layer makes of one input by itself, its weights drawn at random: the layer's answers and the formula's. */
async function both(
  layer: string,
  shape: readonly number[],
  formula: (input: Matrix, weights: Weights) => Matrix,
): Promise<{ answers: number[]; expected: number[] }> {
  const whole = buildModel(tf, recipe({ model: `{layers: [${layer}, output]}` }).model!.layers!, {
    inputShape: shape,
    outputs: { units: 1, activation: 'linear' },
    seed: 5,
  });
  const model = tf.model({
    inputs: whole.inputs,
    outputs: whole.layers.at(-2)!.output,
  });
  for (const inner of model.layers)
    inner.setWeights(
      inner.weights.map(({ shape: sides }, at) =>
        tf.randomUniform(sides as number[], 0.1, 1, 'float32', 9 + at),
      ),
    );
  const size = shape.reduce((product, side) => product * side, 1);
  const input = Float32Array.from({ length: size }, (_, at) => ((at * 7) % 5) / 3 - 0.6);
  const tensors = new Map(
    tensorsOf(model).map((tensor) => [tensor.name.split('/').slice(1).join('/'), tensor]),
  );
  const weights: Weights = (name) => {
    const { values, shape: sides } = tensors.get(name)!;
    return matrix(values, sides.at(-1)!);
  };
  const answers = Array.from(await predict(tf, model, input, 1));
  return { answers, expected: formula(matrix(input, shape.at(-1)!), weights).flat() };
}

const CASES: readonly (readonly [string, number[], string, (input: Matrix, weights: Weights) => Matrix])[] = [
  [
    'a convolution over a series',
    [5, 2],
    '{conv1d: {filters: 3, kernel_size: 2, strides: 2}}, flatten',
    (x, w) =>
      [0, 2].map((start) => plus(times([[...x[start]!, ...x[start + 1]!]], w('kernel')), w('bias'))[0]!),
  ],
  [
    'a simple recurrent layer',
    [4, 3],
    '{simple_rnn: {units: 2}}',
    (x, w) =>
      x.reduce<Matrix>(
        (h, step) =>
          mapped(
            plus(plus(times([step], w('kernel')), times(h, w('recurrent_kernel'))), w('bias')),
            Math.tanh,
          ),
        [[0, 0]],
      ),
  ],
  [
    'an LSTM (Hochreiter and Schmidhuber 1997, with a forget gate)',
    [4, 3],
    '{lstm: {units: 2}}',
    (x, w) => {
      let [h, c]: [Matrix, Matrix] = [[[0, 0]], [[0, 0]]];
      for (const step of x) {
        const z = plus(plus(times([step], w('kernel')), times(h, w('recurrent_kernel'))), w('bias'));
        const [i, f, o] = [0, 2, 6].map((at) => mapped(columns(z, at, 2), sigmoid));
        const g = mapped(columns(z, 4, 2), Math.tanh);
        c = [c[0]!.map((value, at) => f![0]![at]! * value + i![0]![at]! * g[0]![at]!)];
        h = [c[0]!.map((value, at) => o![0]![at]! * Math.tanh(value))];
      }
      return h;
    },
  ],
  [
    'a GRU (Cho et al. 2014)',
    [4, 3],
    '{gru: {units: 2}}',
    (x, w) => {
      let h: Matrix = [[0, 0]];
      for (const step of x) {
        const fed = plus(times([step], w('kernel')), w('bias'));
        const recurrent = w('recurrent_kernel');
        const gates = mapped(plus(columns(fed, 0, 4), times(h, columns(recurrent, 0, 4))), sigmoid);
        const [update, reset] = [columns(gates, 0, 2), columns(gates, 2, 2)];
        const kept = [h[0]!.map((value, at) => value * reset[0]![at]!)];
        const proposed = mapped(plus(columns(fed, 4, 2), times(kept, columns(recurrent, 4, 2))), Math.tanh);
        h = [h[0]!.map((value, at) => update[0]![at]! * value + (1 - update[0]![at]!) * proposed[0]![at]!)];
      }
      return h;
    },
  ],
  [
    'a GRU that resets behind the recurrent product',
    [4, 3],
    '{gru: {units: 2, reset_after: true}}',
    (x, w) => {
      let h: Matrix = [[0, 0]];
      for (const step of x) {
        const fed = plus(times([step], w('kernel')), [w('bias')[0]!]);
        const kept = plus(times(h, w('recurrent_kernel')), [w('bias')[1]!]);
        const [update, reset] = [0, 2].map((at) =>
          mapped(plus(columns(fed, at, 2), columns(kept, at, 2)), sigmoid),
        );
        const proposed = columns(fed, 4, 2)[0]!.map((value, at) =>
          Math.tanh(value + reset![0]![at]! * columns(kept, 4, 2)[0]![at]!),
        );
        h = [h[0]!.map((value, at) => update![0]![at]! * value + (1 - update![0]![at]!) * proposed[at]!)];
      }
      return h;
    },
  ],
  [
    'a normalised layer',
    [3, 4],
    'layer_normalization, flatten',
    (x, w) =>
      x.map((row) => {
        const mean = row.reduce((sum, value) => sum + value) / row.length;
        const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length;
        return row.map(
          (value, at) =>
            ((value - mean) / Math.sqrt(variance + 0.001)) * w('gamma')[0]![at]! + w('beta')[0]![at]!,
        );
      }),
  ],
  [
    'attention with two heads',
    [3, 4],
    '{multi_head_attention: {num_heads: 2, key_dim: 3}}, flatten',
    (x, w) => {
      const [q, k, v] = ['query', 'key', 'value'].map((part) =>
        plus(times(x, w(`${part}_kernel`)), w(`${part}_bias`)),
      );
      const heads = [0, 1].map((head) => {
        const [qh, kh, vh] = [q!, k!, v!].map((part) => columns(part, 3 * head, 3));
        const similarity = qh!.map((one) =>
          softmax(
            kh!.map((other) => one.reduce((sum, value, at) => sum + value * other[at]!, 0) / Math.sqrt(3)),
          ),
        );
        return times(similarity, vh!);
      });
      const joined = heads[0]!.map((row, at) => [...row, ...heads[1]![at]!]);
      return plus(times(joined, w('output_kernel')), w('output_bias'));
    },
  ],
  ['a position embedding', [3, 4], 'position_embedding, flatten', (x, w) => plus(x, w('embeddings'))],
  [
    'the mean of a series',
    [3, 4],
    'global_average_pooling1d',
    (x) => [x[0]!.map((_, at) => (x[0]![at]! + x[1]![at]! + x[2]![at]!) / 3)],
  ],
];

describe('a layer computes its formula:', () => {
  it.each(CASES)('%s', async (_, shape, layer, formula) => {
    const { answers, expected } = await both(layer, shape, formula);
    expect(answers).toHaveLength(expected.length);
    answers.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 5));
  });
});

describe('penalties', () => {
  it('are l1 times the sum of sizes plus l2 times the sum of squares, of kernel and bias each', () => {
    const model = buildModel(
      tf,
      recipe({
        model:
          '{layers: [{dense: {units: 1, kernel_regularizer: {l1: 0.1, l2: 0.01}, bias_regularizer: {l2: 1}}}, output]}',
      }).model!.layers!,
      { inputShape: [2], outputs: { units: 1, activation: 'linear' }, seed: 1 },
    );
    model.layers[1]!.setWeights([tf.tensor2d([[3], [-4]]), tf.tensor1d([0.5])]);
    const [kernel, bias] = model.calculateLosses().map((penalty) => penalty.dataSync()[0]!);
    expect(kernel).toBeCloseTo(0.1 * 7 + 0.01 * 25, 6);
    expect(bias).toBeCloseTo(0.25, 6);
  });
});
