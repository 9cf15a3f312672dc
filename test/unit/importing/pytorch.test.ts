import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Tf } from '../../../shared/backends/index.js';
import { fillModel } from '../../../shared/importing/matching/index.js';
import { buildModel, predict } from '../../../shared/models/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { numbers } from '../../fixtures/importing.js';
import { recipe } from '../../fixtures/recipe.js';
import { openWasm } from '../../fixtures/training.js';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

const sizeOf = (shape: readonly number[]) => shape.reduce((product, side) => product * side, 1);
const tensor = (name: string, shape: readonly number[]) => ({
  name,
  shape,
  values: numbers(sizeOf(shape), name.length + sizeOf(shape)),
  read() {
    return Float32Array.from(this.values);
  },
});
type Tensor = ReturnType<typeof tensor>;

/** A model of a recipe's layers, filled with PyTorch's tensors, asked one input. */
async function answerOf(
  layers: string,
  inputShape: readonly number[],
  tensors: readonly Tensor[],
  input: readonly number[],
  renames: readonly string[] = [],
): Promise<number[]> {
  const model = buildModel(tf, recipe({ model: `{layers: [${layers}]}` }).model!.layers!, {
    inputShape,
    outputs: { units: 2, activation: 'linear' },
    seed: 1,
  });
  fillModel(tf, model, tensors, {
    layout: 'auto',
    renames,
    ignored: [],
    widened: null,
    log: () => undefined,
  });
  return Array.from(await predict(tf, model, Float32Array.from(input), 1));
}

const linear = (x: readonly number[], weight: Tensor, bias: Tensor): number[] =>
  bias.values.map((value, unit) =>
    x.reduce((sum, one, at) => sum + one * weight.values[unit * x.length + at]!, value),
  );

describe('weights of PyTorch', () => {
  it('of a convolution and the layers behind its flattened output, whose channels come first there', async () => {
    const [side, filters, kernel] = [4, 3, 2];
    const out = side - kernel + 1;
    const weight = tensor('conv.weight', [filters, 1, kernel, kernel]);
    const bias = tensor('conv.bias', [filters]);
    const [gamma, beta] = [
      tensor('ln.weight', [filters * out * out]),
      tensor('ln.bias', [filters * out * out]),
    ];
    const [fc, fcBias] = [tensor('fc.weight', [2, filters * out * out]), tensor('fc.bias', [2])];
    const x = numbers(side * side, 0.3);
    const flat: number[] = [];
    for (let filter = 0; filter < filters; filter++)
      for (let row = 0; row < out; row++)
        for (let column = 0; column < out; column++) {
          let sum = bias.values[filter]!;
          for (let y = 0; y < kernel; y++)
            for (let z = 0; z < kernel; z++)
              sum += x[(row + y) * side + column + z]! * weight.values[(filter * kernel + y) * kernel + z]!;
          flat.push(Math.max(sum, 0));
        }
    const mean = flat.reduce((sum, value) => sum + value) / flat.length;
    const variance = flat.reduce((sum, value) => sum + (value - mean) ** 2, 0) / flat.length;
    const normalised = flat.map(
      (value, at) => ((value - mean) / Math.sqrt(variance + 1e-5)) * gamma.values[at]! + beta.values[at]!,
    );
    const answer = await answerOf(
      '{conv2d: {filters: 3, kernel_size: 2, activation: relu}}, flatten, {dropout: 0.5}, {layer_normalization: {epsilon: 0.00001}}, output',
      [side, side, 1],
      [weight, bias, gamma, beta, fc, fcBias],
      x,
    );
    linear(normalised, fc, fcBias).forEach((value, at) => expect(answer[at]).toBeCloseTo(value, 4));
  });

  it('of an LSTM, whose two biases are one here', async () => {
    const [units, steps] = [3, 4];
    const input = tensor('lstm.weight_ih_l0', [4 * units, 1]);
    const state = tensor('lstm.weight_hh_l0', [4 * units, units]);
    const [inputBias, stateBias] = [
      tensor('lstm.bias_ih_l0', [4 * units]),
      tensor('lstm.bias_hh_l0', [4 * units]),
    ];
    const [fc, fcBias] = [tensor('fc.weight', [2, units]), tensor('fc.bias', [2])];
    const x = numbers(steps, 2);
    const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
    let [h, c] = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    for (const step of x) {
      const a = linear([step], input, inputBias);
      const gates = linear(h, state, stateBias).map((value, at) => value + a[at]!);
      c = c.map(
        (value, at) =>
          sigmoid(gates[units + at]!) * value + sigmoid(gates[at]!) * Math.tanh(gates[2 * units + at]!),
      );
      h = c.map((value, at) => sigmoid(gates[3 * units + at]!) * Math.tanh(value));
    }
    const answer = await answerOf(
      '{lstm: {units: 3}}, output',
      [steps, 1],
      [input, state, inputBias, stateBias, fc, fcBias],
      x,
    );
    linear(h, fc, fcBias).forEach((value, at) => expect(answer[at]).toBeCloseTo(value, 5));
  });

  it('of a GRU, whose gates stand in another order there', async () => {
    const [units, steps] = [2, 3];
    const input = tensor('gru.weight_ih_l0', [3 * units, 1]);
    const state = tensor('gru.weight_hh_l0', [3 * units, units]);
    const [inputBias, stateBias] = [
      tensor('gru.bias_ih_l0', [3 * units]),
      tensor('gru.bias_hh_l0', [3 * units]),
    ];
    const [fc, fcBias] = [tensor('fc.weight', [2, units]), tensor('fc.bias', [2])];
    const x = numbers(steps, 2);
    const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
    let h = [0, 0];
    for (const step of x) {
      const [a, b] = [linear([step], input, inputBias), linear(h, state, stateBias)];
      h = h.map((before, at) => {
        const [reset, update] = [sigmoid(a[at]! + b[at]!), sigmoid(a[units + at]! + b[units + at]!)];
        const proposed = Math.tanh(a[2 * units + at]! + reset * b[2 * units + at]!);
        return (1 - update) * proposed + update * before;
      });
    }
    const tensors = [input, state, inputBias, stateBias, fc, fcBias];
    const answer = await answerOf('{gru: {units: 2, reset_after: true}}, output', [steps, 1], tensors, x);
    linear(h, fc, fcBias).forEach((value, at) => expect(answer[at]).toBeCloseTo(value, 5));
    expect(await messageOf(() => answerOf('{gru: {units: 2}}, output', [steps, 1], tensors, x))).toContain(
      'Write "reset_after: true"',
    );
  });

  it('are given to layers by name where shapes do not tell', async () => {
    const square = ['a', 'b'].flatMap((name) => [
      tensor(`${name}.weight`, [3, 3]),
      tensor(`${name}.bias`, [3]),
    ]);
    const tensors = [...square, tensor('fc.weight', [2, 3]), tensor('fc.bias', [2])];
    const layers = '{dense: {units: 3}}, {dense: {units: 3, activation: relu}}, output';
    const x = numbers(3);
    expect(await messageOf(() => answerOf(layers, [3], tensors, x))).toBe(
      'input "tensors" which of the tensors of "a", "b" belong to which of the layers "dense_1", "dense_2" can\'t be told by their shapes. Say it with lines "theirs=ours" in "tensors", as in a=dense_1.',
    );
    const [aw, ab, bw, bb] = square as [Tensor, Tensor, Tensor, Tensor];
    const hidden = linear(linear(x, bw, bb), aw, ab).map((value) => Math.max(value, 0));
    const answer = await answerOf(layers, [3], tensors, x, ['b=dense_1', 'a=dense_2']);
    linear(hidden, tensors[4]!, tensors[5]!).forEach((value, at) => expect(answer[at]).toBeCloseTo(value, 5));
  });

  it('are never taken by a name that means another layer', async () => {
    // The file's second layer is called as our first, and both have one shape.
    const square = ['dense', 'dense_1'].flatMap((name) => [
      tensor(`${name}.weight`, [3, 3]),
      tensor(`${name}.bias`, [3]),
    ]);
    const tensors = [...square, tensor('dense_2.weight', [2, 3]), tensor('dense_2.bias', [2])];
    const layers = '{dense: {units: 3}}, {dense: {units: 3}}, output';
    expect(await messageOf(() => answerOf(layers, [3], tensors, numbers(3)))).toContain(
      "can't be told by their shapes",
    );
  });

  it.each<[string, string, readonly number[], readonly Tensor[], string]>([
    [
      'a layer without a counterpart',
      '{conv2d: {filters: 2, kernel_size: 1}}, {separable_conv2d: {filters: 2, kernel_size: 2}}, flatten, output',
      [3, 3, 1],
      [tensor('a.weight', [2])],
      'the layer "separable_conv2d_1" (SeparableConv2D) has no counterpart in PyTorch',
    ],
    [
      'a layer behind an unknown order',
      '{dense: {units: 4}}, {reshape: [2, 2]}, {permute: [2, 1]}, flatten, output',
      [4],
      [tensor('a.weight', [2])],
      'in which order PyTorch\'s numbers reach the layer "output" can\'t be told',
    ],
    [
      'names of nobody',
      'output',
      [4],
      [tensor('W1', [4, 2])],
      "the names of the tensors don't tell who made them: W1",
    ],
  ])('are refused for %s', async (_name, layers, shape, tensors, message) => {
    expect(await messageOf(() => answerOf(layers, shape, tensors, numbers(sizeOf(shape))))).toContain(
      message,
    );
  });
});
