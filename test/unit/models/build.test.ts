import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Tf } from '../../../shared/backends/index.js';
import { buildModel, layerNames, outputsFor, tensorsOf } from '../../../shared/models/index.js';
import type { LayerEntry } from '../../../shared/models/layers/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { recipe } from '../../fixtures/recipe.js';
import { openWasm } from '../../fixtures/training.js';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

/** Layers as a recipe writes them, in flow style. */
const layers = (text: string): readonly LayerEntry[] =>
  recipe({ model: `{layers: [${text}]}` }).model!.layers!;

const build = (text: string, inputShape = [8, 8, 1], seed = 1) =>
  buildModel(tf, layers(text), { inputShape, outputs: outputsFor('classification', 3), seed });

const valuesOf = (text: string, inputShape: number[], seed: number) =>
  tensorsOf(build(text, inputShape, seed)).map(({ values }) => Array.from(values));

describe('a model from a list of layers', () => {
  it('takes the input shape and gives one score a class', () => {
    const model = build(
      'conv2d: {filters: 2, kernel_size: 3, padding: same}, max_pooling2d, average_pooling2d: {pool_size: [2, 1]}, batch_normalization, flatten, dense: {units: 4, activation: relu}, dropout: 0.3, output'.replaceAll(
        /(\w+: \{[^}]*\}|\w+: [\d.]+)/g,
        '{$1}',
      ),
    );
    expect(model.inputs[0]!.shape).toEqual([null, 8, 8, 1]);
    expect(model.outputs[0]!.shape).toEqual([null, 3]);
    const shapes = Object.fromEntries(tensorsOf(model).map(({ name, shape }) => [name, shape]));
    expect(shapes).toEqual({
      'conv2d_1/kernel': [3, 3, 1, 2],
      'conv2d_1/bias': [2],
      'batch_normalization_1/gamma': [2],
      'batch_normalization_1/beta': [2],
      'batch_normalization_1/moving_mean': [2],
      'batch_normalization_1/moving_variance': [2],
      'dense_1/kernel': [16, 4],
      'dense_1/bias': [4],
      'output/kernel': [4, 3],
      'output/bias': [3],
    });
  });

  it('begins with the same weights for the same seed, and with others for another, also for seed 0', () => {
    const text = '{dense: {units: 5}}, output';
    for (const seed of [0, 1]) expect(valuesOf(text, [4], seed)).toEqual(valuesOf(text, [4], seed));
    expect(valuesOf(text, [4], 0)).not.toEqual(valuesOf(text, [4], 1));
  });

  it('gives two layers of one shape different weights', () => {
    const [first, , second] = valuesOf('{dense: {units: 4}}, {dense: {units: 4}}, output', [4], 1);
    expect(first).not.toEqual(second);
  });

  it.each([
    [
      '{conv2d: {filters: 2, kernel_size: 9}}, flatten, output',
      [8, 8, 1],
      'layer 1, "conv2d_1", doesn\'t fit the one before it: ',
    ],
    [
      '{max_pooling2d: {pool_size: 4}}, {conv2d: {filters: 2, kernel_size: 3}}, flatten, output',
      [8, 8, 1],
      'layer 2, "conv2d_1", doesn\'t fit the one before it: ',
    ],
    [
      '{dense: {units: 2}}, {conv2d: {filters: 2, kernel_size: 3, name: eyes}}, output',
      [4],
      'layer 2, "eyes", doesn\'t fit the one before it: ',
    ],
    [
      '{dense: {units: 2}}, flatten, max_pooling2d, output',
      [8, 8, 1],
      'layer 3, "max_pooling2d_1", doesn\'t fit the one before it: ',
    ],
  ])('names the layer that does not fit: %s', async (text, inputShape, message) => {
    const found = await messageOf(() => build(text, inputShape));
    expect(found).toContain(`recipe model.layers ${message}`);
    expect(found).not.toContain('\n');
  });

  it('wants "flatten" before an output that would be a picture', async () => {
    expect(await messageOf(() => build('{conv2d: {filters: 2, kernel_size: 3}}, output'))).toBe(
      'recipe model.layers the output has the shape [6, 6, 3] instead of a list of numbers. Put "flatten" before "output".',
    );
  });
});

describe('layer names', () => {
  it('are the written ones, else the kind with its count', () => {
    expect(
      layerNames(layers('{dense: {units: 1}}, {dense: {units: 1, name: head}}, {dense: {units: 1}}, output')),
    ).toEqual(['dense_1', 'head', 'dense_3', 'output']);
  });

  it('are unique', async () => {
    const text = '{dense: {units: 1, name: dense_2}}, {dense: {units: 1}}, output';
    expect(await messageOf(() => layerNames(layers(text)))).toBe(
      'recipe model.layers two layers are called "dense_2". Give each its own "name".',
    );
  });
});
