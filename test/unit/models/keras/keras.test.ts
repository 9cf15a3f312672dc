import { describe, expect, it } from '@jest/globals';
import { readKerasModel } from '../../../../shared/models/keras/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { functionalJson, kerasLayer as layer, sequentialJson } from '../../../fixtures/keras.js';

const read = (text: string, weights: 'fresh' | 'given' = 'given') =>
  readKerasModel(text, 'model.json', weights);
const only = (className: string, config: Record<string, unknown>, shape: readonly number[] = [8, 8, 3]) =>
  read(sequentialJson(shape, [layer(className, config)])).nodes[0]!.layer;
const dense = layer('Dense', { name: 'd', units: 2, activation: 'softmax' });

describe('a Keras model in JSON', () => {
  it.each<[string, Record<string, unknown>, string, Record<string, unknown>]>([
    [
      'Dense',
      { units: 3, activation: 'relu', kernel_regularizer: { class_name: 'L2', config: { l2: 0.5 } } },
      'dense',
      { units: 3, activation: 'relu', kernel_regularizer: { l1: 0, l2: 0.5 } },
    ],
    [
      'Conv2D',
      {
        filters: 2,
        kernel_size: [3, 1],
        strides: [1, 2],
        padding: 'same',
        dilation_rate: [1, 1],
        groups: 1,
        data_format: 'channels_last',
      },
      'conv2d',
      { filters: 2, kernel_size: [3, 1], strides: [1, 2], padding: 'same' },
    ],
    [
      'Conv1D',
      { filters: 2, kernel_size: [3], strides: [2], padding: 'valid' },
      'conv1d',
      { kernel_size: 3, strides: 2 },
    ],
    ['MaxPooling1D', { pool_size: [2], strides: 3 }, 'max_pooling1d', { pool_size: 2, strides: 3 }],
    [
      'ZeroPadding2D',
      {
        padding: [
          [0, 1],
          [0, 1],
        ],
      },
      'zero_padding2d',
      {
        padding: [
          [0, 1],
          [0, 1],
        ],
      },
    ],
    ['ReLU', { max_value: 6, negative_slope: 0, threshold: 0 }, 'activation', { activation: 'relu6' }],
    ['Softmax', { axis: -1 }, 'activation', { activation: 'softmax' }],
    [
      'BatchNormalization',
      {
        axis: [3],
        epsilon: 0.01,
        momentum: 0.9,
        center: true,
        scale: true,
        renorm: false,
        renorm_momentum: 0.99,
      },
      'batch_normalization',
      { epsilon: 0.01, momentum: 0.9 },
    ],
    [
      'GRU',
      { units: 2, reset_after: true, return_sequences: true, unroll: false },
      'gru',
      { units: 2, reset_after: true, return_sequences: true },
    ],
    [
      'Bidirectional',
      { layer: layer('LSTM', { units: 2 }), merge_mode: 'sum' },
      'bidirectional',
      { merge_mode: 'sum', layer: { kind: 'lstm', value: expect.objectContaining({ units: 2 }) } },
    ],
    ['Dropout', { rate: 0.25, seed: 3, noise_shape: null }, 'dropout', { rate: 0.25 }],
    [
      'Embedding',
      { input_dim: 5, output_dim: 2, input_length: 3, mask_zero: false },
      'embedding',
      { input_dim: 5, output_dim: 2 },
    ],
  ])('has %s as a layer of a recipe', (className, config, kind, value) => {
    expect(only(className, config)).toEqual({ kind, value: expect.objectContaining(value) });
  });

  it('is read from what Keras and TensorFlow.js write around it', () => {
    const bare = JSON.parse(sequentialJson([4], [dense])) as object;
    const graph = read(JSON.stringify(bare));
    expect(graph).toMatchObject({ inputShape: [4], inputName: 'input_layer', output: 'd' });
    for (const wrapped of [{ modelTopology: bare }, { modelTopology: { model_config: bare } }])
      expect(read(JSON.stringify({ format: 'layers-model', ...wrapped }))).toEqual(graph);
  });

  it('may branch and join, with layers in any order', () => {
    const text = functionalJson(
      [4],
      [
        [dense, ['sum']],
        [layer('Add', { name: 'sum' }), ['a', 'b']],
        [layer('Dense', { name: 'a', units: 3 }), ['input']],
        [layer('Dense', { name: 'b', units: 3 }), ['input']],
      ],
      'd',
    );
    expect(read(text).nodes.map(({ name, from }) => [name, from])).toEqual([
      ['a', ['input']],
      ['b', ['input']],
      ['sum', ['a', 'b']],
      ['d', ['sum']],
    ]);
  });

  it('is read as Keras 2 writes where layers take from', () => {
    const text = functionalJson([4], [[dense, ['input']]], 'd').replace(
      /\{"args".*?"kwargs":\{"mask":null\}\}/,
      '[["input",0,0,{}]]',
    );
    expect(read(text).nodes).toMatchObject([{ name: 'd', from: ['input'] }]);
  });

  it('says how weights begin only where they do not come from elsewhere', async () => {
    const text = (initializer: unknown) =>
      sequentialJson([4], [layer('Dense', { units: 2, kernel_initializer: initializer })]);
    const scaling = { scale: 2, mode: 'fanIn', distribution: 'truncatedNormal' };
    const known = read(text({ class_name: 'VarianceScaling', config: scaling }), 'fresh').nodes[0]!.layer;
    expect(known).toMatchObject({ value: { kernel_initializer: 'he_normal' } });
    const odd = text({ class_name: 'RandomNormal', config: {} });
    expect(read(odd).nodes[0]!.layer).toMatchObject({ value: { kernel_initializer: 'glorot_uniform' } });
    expect(await messageOf(() => read(odd, 'fresh'))).toContain(
      'has kernel_initializer RandomNormal. Known here: glorot_uniform',
    );
  });
});
