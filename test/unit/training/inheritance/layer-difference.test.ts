import { beforeAll, describe, expect, it } from '@jest/globals';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../../../shared/backends/index.js';
import {
  buildModel,
  decodeModel,
  encodeModel,
  outputsFor,
  tensorsOf,
} from '../../../../shared/models/index.js';
import { firstDifference } from '../../../../shared/training/inheritance/layer-difference.js';
import { recipe } from '../../../fixtures/recipe.js';
import { openWasm } from '../../../fixtures/training.js';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

const layers = [
  'conv2d: {filters: 2, kernel_size: 3}',
  'max_pooling2d: {}',
  'batch_normalization: {}',
  'flatten: {}',
  'dropout: 0.2',
  'dense: {units: 4, activation: relu}',
  'output: {}',
];

function build(of: readonly string[], seed = 1): LayersModel {
  const written = recipe({ model: `{layers: [${of.map((layer) => `{${layer}}`).join(', ')}]}` });
  return buildModel(tf, written.model!.layers!, {
    inputShape: [8, 8, 1],
    outputs: outputsFor('classification', 3),
    seed,
  });
}

/** The parent as it comes out of its package, one layer of it frozen. */
async function parent(): Promise<LayersModel> {
  const model = build(layers);
  model.layers[1]!.trainable = false;
  const { modelJson, weights } = encodeModel(model, tensorsOf(model));
  return decodeModel(tf, { modelJson, weights }, 'model.json');
}

const difference = async (of: readonly string[], seed?: number) =>
  firstDifference(build(of, seed).layers, (await parent()).layers);
const replacing = (index: number, layer: string) => layers.with(index, layer);

describe('the layers of a recipe and of a parent', () => {
  it('are the same whatever the seed, and whatever was frozen', async () => {
    expect(await difference(layers, 99)).toBeNull();
  });

  it('are the same whatever the seed of a layer inside another', () => {
    const recurrent = (units: number, seed: number) =>
      build(['reshape: [8, 8]', `bidirectional: {layer: {gru: {units: ${units}}}}`, 'output: {}'], seed)
        .layers;
    expect(firstDifference(recurrent(2, 1), recurrent(2, 9))).toBeNull();
    expect(firstDifference(recurrent(2, 1), recurrent(3, 1))).toContain('"bidirectional_1": layer is ');
  });

  it.each([
    [0, 'conv2d: {filters: 3, kernel_size: 3}', '"conv2d_1": filters is 3, and the parent\'s is 2'],
    [
      0,
      'conv2d: {filters: 2, kernel_size: 2}',
      '"conv2d_1": kernel_size is [2,2], and the parent\'s is [3,3]',
    ],
    [
      0,
      'conv2d: {filters: 2, kernel_size: 3, strides: 2}',
      '"conv2d_1": strides is [2,2], and the parent\'s is [1,1]',
    ],
    [
      0,
      'conv2d: {filters: 2, kernel_size: 3, padding: same}',
      '"conv2d_1": padding is "same", and the parent\'s is "valid"',
    ],
    [
      0,
      'conv2d: {filters: 2, kernel_size: 3, use_bias: false}',
      '"conv2d_1": use_bias is false, and the parent\'s is true',
    ],
    [1, 'max_pooling2d: {pool_size: 3}', '"max_pooling2d_1": pool_size is [3,3], and the parent\'s is [2,2]'],
    [
      1,
      'average_pooling2d: {name: max_pooling2d_1}',
      '"max_pooling2d_1": its kind is AveragePooling2D, and the parent\'s is MaxPooling2D',
    ],
    [
      2,
      'batch_normalization: {momentum: 0.9}',
      '"batch_normalization_1": momentum is 0.9, and the parent\'s is 0.99',
    ],
    [
      2,
      'batch_normalization: {epsilon: 0.01}',
      '"batch_normalization_1": epsilon is 0.01, and the parent\'s is 0.001',
    ],
    [4, 'dropout: 0.3', '"dropout_1": rate is 0.3, and the parent\'s is 0.2'],
    [
      5,
      'dense: {units: 4, activation: tanh}',
      '"dense_1": activation is "tanh", and the parent\'s is "relu"',
    ],
    [6, 'output: {name: scores}', '"scores": its name is "output" in the parent'],
  ])('differ in layer %i as %s', async (index, layer, words) => {
    expect(await difference(replacing(index, layer))).toBe(`layer ${index + 1}, ${words}`);
  });

  it('differ in their number', () => {
    const short = ['conv2d: {filters: 2, kernel_size: 3}', 'flatten: {}', 'output: {}'];
    const shortModel = build(short);
    expect(firstDifference(shortModel.layers.slice(0, -1), shortModel.layers)).toBe(
      'the parent also has layer 3, "output"',
    );
    expect(firstDifference(shortModel.layers, shortModel.layers.slice(0, -1))).toBe(
      'layer 3, "output", is not in the parent, which has 2 layers',
    );
  });
});
