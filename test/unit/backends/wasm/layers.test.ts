import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Scalar, Tensor, Variable } from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../../../shared/backends/index.js';
import { disagreement, numbers, use } from '../fixtures.js';

let tf: Tf;
beforeAll(async () => {
  tf = await use('js');
  await use('wasm');
});

const upTo = (max: number) => fc.integer({ min: 1, max });
const random = (shape: readonly number[], seed: number) =>
  tf.tensor(numbers(tf.util.sizeFromShape([...shape]), seed), [...shape]);

/** A layer's output, the gradient of its input and those of its weights, in one row. */
function everything(layer: layers.Layer, x: Tensor, seed: number): Tensor {
  const build = layer.apply(x) as Tensor;
  layer.setWeights(layer.getWeights().map(({ shape }, index) => random(shape, seed + 1 + index)));
  const slopes = random(build.shape, seed + 9);
  const input = tf.variable(x);
  const weights = layer.trainableWeights.map((weight) => weight.read() as Variable);
  const score = () => tf.sum<Scalar>(tf.mul(layer.apply(input) as Tensor, slopes));
  const { grads } = tf.variableGrads(score, [input, ...weights]);
  const gradients = [input, ...weights].map(({ name }) => grads[name]!);
  const row = tf.concat([layer.apply(x) as Tensor, ...gradients].map((tensor) => tf.reshape(tensor, [-1])));
  layer.dispose();
  input.dispose();
  return row;
}

describe('layers that WASM computes at once are those of plain JavaScript, with all their gradients', () => {
  it('an LSTM of any size', async () => {
    const lstms = fc.record({
      // tfjs's own steps have no gradient where there is one of them.
      shape: fc.tuple(upTo(6), fc.integer({ min: 2, max: 5 }), upTo(4)),
      units: upTo(9),
      recurrentActivation: fc.constantFrom('sigmoid' as const, 'hardSigmoid' as const),
      returnSequences: fc.boolean(),
      goBackwards: fc.boolean(),
      useBias: fc.boolean(),
      seed: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(lstms, async ({ shape, seed, ...settings }) => {
        const compute = () =>
          everything(
            tf.layers.lstm({ ...settings, recurrentInitializer: 'glorotUniform' }),
            random(shape, seed),
            seed,
          );
        expect(await disagreement(tf, compute)).toBeLessThan(1e-5);
      }),
      { numRuns: 40 },
    );
  });

  it('an LSTM of one step, whose recurrent weights have the gradient 0', async () => {
    await tf.setBackend('wasm');
    const layer = tf.layers.lstm({ units: 2, recurrentInitializer: 'ones' });
    layer.apply(tf.ones([3, 1, 2]));
    const weights = layer.trainableWeights.map((weight) => weight.read() as Variable);
    const { grads } = tf.variableGrads(() => tf.sum(layer.apply(tf.ones([3, 1, 2])) as Tensor), weights);
    const [kernel, recurrent] = weights.map(({ name }) => grads[name]!.dataSync());
    expect(Array.from(recurrent!)).toEqual(Array(16).fill(0));
    expect(Array.from(kernel!, Math.abs).every((slope) => slope < Infinity)).toBe(true);
    expect(Math.max(...kernel!)).toBeGreaterThan(0);
  });

  it('an LSTM shows in all later steps that an input is not a number', async () => {
    await tf.setBackend('wasm');
    const layer = tf.layers.lstm({ units: 3, returnSequences: true, recurrentInitializer: 'ones' });
    const y = layer.apply(tf.tensor([1, 1, NaN, 1, 1, 1, 1, 1], [2, 4, 1])) as Tensor;
    const [first, second] = y.arraySync() as number[][][];
    expect(first!.map((step) => step.map(Number.isNaN))).toEqual(
      [false, false, true, true].map((isLost) => Array<boolean>(3).fill(isLost)),
    );
    expect(second!.flat().every(Number.isFinite)).toBe(true);
  });

  it.each([
    ['masked steps', (x: Tensor) => maskedLstm(x)],
    ['another activation', (x: Tensor) => everything(tf.layers.lstm({ ...lstm, activation: 'relu' }), x, 3)],
    [
      'the states too',
      (x: Tensor) => (tf.layers.lstm({ ...lstm, returnState: true }).apply(x) as Tensor[])[2]!,
    ],
    ['both directions', (x: Tensor) => everything(bidirectional(), x, 3)],
  ] as const)('an LSTM with %s', async (_, compute) => {
    expect(await disagreement(tf, () => compute(random([3, 4, 2], 5)))).toBeLessThan(1e-5);
  });

  const lstm = {
    units: 5,
    kernelInitializer: 'ones' as const,
    recurrentInitializer: 'ones' as const,
  };

  function bidirectional(): layers.Layer {
    return tf.layers.bidirectional({ layer: tf.layers.lstm(lstm), mergeMode: 'concat' });
  }

  function maskedLstm(x: Tensor): Tensor {
    const isKept = tf.tensor([1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0], [3, 4, 1]);
    const model = tf.sequential({
      layers: [tf.layers.masking({ inputShape: [4, 2] }), tf.layers.lstm(lstm)],
    });
    return model.predict(tf.mul(x, isKept)) as Tensor;
  }

  it('layer normalization of any shape', async () => {
    const shapes = fc.array(upTo(7), { minLength: 2, maxLength: 4 }).filter((shape) => shape.at(-1)! > 1);
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(), async (shape, seed) => {
        const compute = () =>
          everything(tf.layers.layerNormalization({ epsilon: 0.01 }), random(shape, seed), seed);
        expect(await disagreement(tf, compute)).toBeLessThan(1e-5);
      }),
      { numRuns: 40 },
    );
  });

  it.each([{ scale: false }, { center: false }, { scale: false, center: false }])(
    'layer normalization with %p, whose gradient tfjs has not',
    async (settings) => {
      await tf.setBackend('wasm');
      const gradientOf = (layer: layers.Layer) => {
        const score = (x: Tensor) => tf.sum(tf.square(layer.apply(x) as Tensor));
        return Array.from(
          tf
            .grad(score)(random([3, 5], 2))
            .dataSync(),
        );
      };
      // Scales begin with 1 and offsets with 0.
      const expected = gradientOf(tf.layers.layerNormalization());
      expect(gradientOf(tf.layers.layerNormalization(settings))).toEqual(expected);
      const forward = () => tf.layers.layerNormalization(settings).apply(random([3, 5], 2)) as Tensor;
      expect(await disagreement(tf, forward)).toBeLessThan(1e-5);
    },
  );

  it('layer normalization over other axes', async () => {
    const compute = () => everything(tf.layers.layerNormalization({ axis: [1, 2] }), random([3, 4, 5], 1), 1);
    expect(await disagreement(tf, compute)).toBeLessThan(1e-5);
  });
});
