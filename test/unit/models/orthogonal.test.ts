import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Tf } from '../../../shared/backends/index.js';
import {
  buildModel,
  decodeModel,
  encodeModel,
  outputsFor,
  predict,
  tensorsOf,
} from '../../../shared/models/index.js';
import { recipe } from '../../fixtures/recipe.js';
import { openWasm } from '../../fixtures/training.js';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

const build = (layer: string, seed = 1) =>
  buildModel(tf, recipe({ model: `{layers: [${layer}, output]}` }).model!.layers!, {
    inputShape: [4, 3],
    outputs: outputsFor('classification', 2),
    seed,
  });
const valuesOf = (layer: string, tensor: string, seed?: number) => {
  const { values, shape } = tensorsOf(build(layer, seed)).find(({ name }) => name.endsWith(tensor))!;
  return { values, rows: shape[0]!, columns: shape[1]! };
};

describe('an orthogonal matrix', () => {
  it.each([
    ['wider than high', '{lstm: {units: 5}}', '/recurrent_kernel'],
    [
      'higher than wide',
      '{lstm: {units: 5}}, {dense: {units: 2, kernel_initializer: orthogonal}}',
      'dense_1/kernel',
    ],
    ['square', '{simple_rnn: {units: 6}}', '/recurrent_kernel'],
  ])('has orthonormal vectors along its shorter side: %s', (_name, layer, tensor) => {
    const { values, rows, columns } = valuesOf(layer, tensor);
    const vector = (at: number) =>
      rows < columns
        ? Array.from(values.subarray(at * columns, (at + 1) * columns))
        : Array.from({ length: rows }, (_, row) => values[row * columns + at]!);
    for (let a = 0; a < Math.min(rows, columns); a++)
      for (let b = 0; b <= a; b++) {
        const product = vector(a).reduce((sum, value, at) => sum + value * vector(b)[at]!, 0);
        expect(product).toBeCloseTo(a === b ? 1 : 0, 6);
      }
  });

  it('is what a recurrent layer begins with, the same for the same seed', () => {
    const drawn = (seed: number) =>
      Array.from(valuesOf('{gru: {units: 3}}', 'recurrent_kernel', seed).values);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  it('does not hinder a stored model from being opened', async () => {
    const model = build('{bidirectional: {layer: {gru: {units: 3, reset_after: true}}}}');
    const again = await decodeModel(tf, encodeModel(model, tensorsOf(model)), 'model.json');
    expect(tensorsOf(again)).toEqual(tensorsOf(model));
    const input = Float32Array.from({ length: 12 }, Math.sin);
    expect(await predict(tf, again, input, 1)).toEqual(await predict(tf, model, input, 1));
  });

  it('is different in the two directions', () => {
    const model = build('{bidirectional: {layer: {lstm: {units: 3}}}}');
    const [forward, backward] = tensorsOf(model).filter(({ name }) => name.includes('recurrent'));
    expect(Array.from(forward!.values)).not.toEqual(Array.from(backward!.values));
  });
});
