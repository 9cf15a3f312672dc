import { describe, expect, it } from '@jest/globals';
import { readKerasModel } from '../../../../shared/models/keras/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { functionalJson, kerasLayer as layer, sequentialJson } from '../../../fixtures/keras.js';

const read = (text: string) => readKerasModel(text, 'model.json', 'given');
const only = (className: string, config: Record<string, unknown>, shape: readonly number[] = [8, 8, 3]) =>
  read(sequentialJson(shape, [layer(className, config)])).nodes[0]!.layer;
const dense = layer('Dense', { name: 'd', units: 2, activation: 'softmax' });

describe('a Keras model in JSON', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['Lambda', { function: 'AAAA' }, '(Lambda) holds Python code, which is never run'],
    ['TFOpLambda', { function: 'math.add' }, 'stands for a call of TensorFlow'],
    ['constructor', {}, 'is of a class that is not known here'],
    ['Dens', { units: 2 }, 'Did you mean "Dense"?'],
    [
      'Conv2D',
      { filters: 2, kernel_size: 3, dilation_rate: [2, 2] },
      'has dilation_rate [2,2]. Known here: 1',
    ],
    ['Conv2D', { filters: 2, kernel_size: 3, data_format: 'channels_first' }, 'data_format "channels_first"'],
    ['Conv2D', { filters: 2, kernel_size: 3, activity_regularizer: 'l2' }, 'has activity_regularizer "l2"'],
    ['Conv2D', { filters: 0, kernel_size: 3 }, 'filters: 0 is too small'],
    ['Conv1D', { filters: 2, kernel_size: 3, padding: 'causal' }, 'padding: "causal" is not known'],
    ['Dense', { units: 2, lora_rank: 4 }, 'has lora_rank 4. Known here: none'],
    ['Dense', { units: 2, dtype: 'float16' }, 'computes in "float16"'],
    [
      'Dense',
      { units: 2, activation: { class_name: 'Custom', config: {} } },
      'activation: a map is not known',
    ],
    [
      'Dense',
      { units: 2, kernel_constraint: { class_name: 'MaxNorm', config: {} } },
      'has kernel_constraint',
    ],
    ['BatchNormalization', { axis: 1 }, 'has axis [1]. Known here: -1, the last one'],
    ['BatchNormalization', { scale: false }, 'has scale false'],
    ['LSTM', { units: 2, recurrent_dropout: 0.5 }, 'has recurrent_dropout 0.5'],
    ['Bidirectional', { layer: layer('Dense', { units: 2 }) }, 'wraps a layer of class Dense'],
    [
      'Bidirectional',
      {
        layer: layer('LSTM', { units: 2 }),
        backward_layer: layer('LSTM', { units: 3, go_backwards: true }),
      },
      'has a backward layer that differs',
    ],
    ['MultiHeadAttention', { num_heads: 2, key_dim: 2 }, 'is of a class that is not known here'],
    ['Functional', { layers: [] }, 'is of a class that is not known here'],
  ])('is refused with a layer that is not known in full: %s %j', async (className, config, message) => {
    expect(await messageOf(() => only(className, config))).toContain(message);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{', 'is not JSON'],
    ['lists in lists', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, 'nests more than 64 levels'],
    ['a list', '[]', 'is no Keras model'],
    ['no layers', '{"class_name":"Sequential","config":{"layers":[]}}', 'lists no layers'],
    ['a class of its own', '{"class_name":"MyModel","config":{}}', 'is a model of class "MyModel"'],
    ['a graph model', '{"format":"graph-model"}', 'is a graph model'],
    [
      'no input shape',
      '{"class_name":"Sequential","config":{"layers":[{"class_name":"Flatten","config":{"name":"f"}}]}}',
      "doesn't say the shape of its input",
    ],
    ['two layers of one name', sequentialJson([4], [dense, dense]), 'two layers called "d"'],
    [
      'a name that is a path',
      sequentialJson([4], [layer('Dense', { name: '../d', units: 2 })]),
      'calls a layer "../d"',
    ],
    [
      'a stray layer',
      functionalJson(
        [4],
        [
          [dense, ['input']],
          [layer('Dense', { name: 'e', units: 2 }), ['input']],
        ],
        'd',
      ),
      'has a layer, "e", whose output nothing takes',
    ],
    [
      'a circle',
      functionalJson(
        [4],
        [
          [dense, ['e']],
          [layer('Dense', { name: 'e', units: 2 }), ['d']],
        ],
        'd',
      ),
      'that nothing leads to',
    ],
    [
      'an output in the middle',
      functionalJson(
        [4],
        [
          [dense, ['input']],
          [layer('Dense', { name: 'e', units: 2 }), ['d']],
        ],
        'd',
      ),
      'gives its answer by "d"',
    ],
    [
      'a join of one flow',
      functionalJson([4], [[layer('Add', { name: 'd' }), ['input']]], 'd'),
      'joins 1 flow',
    ],
    ['a layer of two flows', functionalJson([4], [[dense, ['input', 'input']]], 'd'), 'takes from 2 layers'],
  ])('is refused: %s', async (_name, text, message) => {
    expect(await messageOf(() => read(text))).toContain(message);
  });
});
