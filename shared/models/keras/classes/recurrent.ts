import type { LayerClass, WrittenLayer } from '../layer-class.js';
import { LayerConfig } from '../layer-config.js';
import { namedOf } from '../named.js';
import { weightArguments } from '../weight-arguments.js';

export const SimpleRNN: LayerClass = (config) => ['simple_rnn', recurrent(config)];

export const LSTM: LayerClass = (config) => {
  config.only('unit_forget_bias', true);
  return ['lstm', gated(config)];
};

export const GRU: LayerClass = (config) => [
  'gru',
  { reset_after: config.take('reset_after'), ...gated(config) },
];

/** The layers that can run in both directions. */
const CELLS: Readonly<Record<string, LayerClass>> = { SimpleRNN, LSTM, GRU };

export const Bidirectional: LayerClass = (config) => {
  const layer = namedOf(config.take('layer'));
  const read = layer && Object.hasOwn(CELLS, layer.className) ? CELLS[layer.className] : undefined;
  if (!layer || !read)
    throw config.fault(`wraps a layer of class ${layer?.className}`, Object.keys(CELLS).join(', '));
  const forward = inner(config, layer.config, read);
  const backward = namedOf(config.take('backward_layer'));
  if (backward) {
    const { go_backwards, ...settings } = backward.config;
    const isMirror = go_backwards === true && backward.className === layer.className;
    if (!isMirror || JSON.stringify(inner(config, settings, read)) !== JSON.stringify(forward))
      throw config.fault(
        'has a backward layer that differs from the forward one',
        'the same layer both ways',
      );
  }
  return ['bidirectional', { layer: { [forward[0]]: forward[1] }, merge_mode: config.take('merge_mode') }];
};

function inner(
  { where, isFresh, rank }: LayerConfig,
  settings: Readonly<Record<string, unknown>>,
  read: LayerClass,
): WrittenLayer {
  const config = new LayerConfig(settings, where, isFresh, rank);
  const [kind, args] = read(config);
  config.end();
  return [kind, Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined))];
}

function gated(config: LayerConfig) {
  return { ...recurrent(config), recurrent_activation: config.take('recurrent_activation') };
}

function recurrent(config: LayerConfig) {
  config.only('return_state', false);
  config.only('go_backwards', false);
  config.only('stateful', false);
  config.only('time_major', false);
  config.only('dropout', 0);
  config.only('recurrent_dropout', 0);
  // How it is computed, not what; and of masks, which no layer here makes.
  config.ignore('unroll', 'implementation', 'use_cudnn', 'input_dim', 'cell', 'zero_output_for_mask');
  return {
    units: config.take('units'),
    activation: config.take('activation'),
    return_sequences: config.take('return_sequences'),
    ...weightArguments(config, 'kernel', 'recurrent'),
  };
}
