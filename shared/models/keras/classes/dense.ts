import type { LayerClass } from '../layer-class.js';
import { constant, regularizerOf, weightArguments } from '../weight-arguments.js';

export const Dense: LayerClass = (config) => [
  'dense',
  {
    units: config.take('units'),
    activation: config.take('activation'),
    ...weightArguments(config, 'kernel'),
  },
];

export const Embedding: LayerClass = (config) => {
  config.only('mask_zero', false);
  config.only('activity_regularizer');
  config.only('embeddings_constraint');
  config.ignore('input_length');
  constant(config, 'embeddings_initializer', 'RandomUniform');
  return [
    'embedding',
    {
      input_dim: config.take('input_dim'),
      output_dim: config.take('output_dim'),
      embeddings_regularizer: regularizerOf(config, 'embeddings_regularizer'),
    },
  ];
};
