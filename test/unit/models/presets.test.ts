import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tf } from '../../../shared/backends/index.js';
import { buildModel, layersOf, tensorsOf } from '../../../shared/models/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { recipe } from '../../fixtures/recipe.js';
import { openWasm } from '../../fixtures/training.js';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

const layers = (preset: string, inputShape: readonly number[]) =>
  layersOf(recipe({ model: `{preset: ${preset}}` }).model!, inputShape);
const kinds = (preset: string, inputShape: readonly number[]) =>
  layers(preset, inputShape).map(({ kind }) => kind);

describe('a preset stands for', () => {
  it('linear: nothing but the output', () => {
    expect(kinds('linear', [4])).toEqual(['output']);
    expect(kinds('linear', [8, 8, 1])).toEqual(['flatten', 'output']);
  });

  it('mlp: dense layers with what goes between them', () => {
    expect(kinds('mlp', [4])).toEqual(['dense', 'dense', 'output']);
    expect(kinds('{mlp: {units: [5], dropout: 0.2, batch_normalization: true}}', [2, 2, 1])).toEqual([
      'flatten',
      'dense',
      'batch_normalization',
      'dropout',
      'output',
    ]);
  });

  it('cnn: convolutions and halving, in two directions or one, as long as there is something to halve', () => {
    expect(kinds('cnn', [28, 28, 1])).toEqual([
      'conv2d',
      'max_pooling2d',
      'conv2d',
      'max_pooling2d',
      'flatten',
      'dense',
      'output',
    ]);
    expect(kinds('{cnn: {units: []}}', [3, 2])).toEqual([
      'conv1d',
      'max_pooling1d',
      'conv1d',
      'flatten',
      'output',
    ]);
  });

  it('rnn: recurrent layers over a series, of which all but the last give every step', () => {
    const [first, second] = layers('{rnn: {cell: lstm, units: [8, 4]}}', [7, 3]);
    expect(first).toMatchObject({ kind: 'lstm', value: { units: 8, return_sequences: true } });
    expect(second).toMatchObject({ kind: 'lstm', value: { units: 4, return_sequences: false } });
    expect(layers('rnn', [6])[0]).toMatchObject({ kind: 'reshape', value: { target_shape: [6, 1] } });
    expect(layers('rnn', [8, 5, 3])[0]).toMatchObject({ kind: 'reshape', value: { target_shape: [8, 15] } });
    expect(kinds('{rnn: {bidirectional: true, embedding: {input_dim: 9, output_dim: 4}}}', [6])).toEqual([
      'embedding',
      'bidirectional',
      'output',
    ]);
  });

  it('transformer: squares of a picture as steps, with their places', () => {
    expect(kinds('{transformer: {blocks: 1, dropout: 0}}', [28, 28, 1])).toEqual([
      'conv2d',
      'reshape',
      'position_embedding',
      'transformer_encoder',
      'layer_normalization',
      'global_average_pooling1d',
      'output',
    ]);
  });
});

describe('a preset', () => {
  const shapes = fc.oneof(
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 2 }),
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 3)),
  );
  const written = fc.oneof(
    fc.constantFrom(
      'linear',
      '{linear: {kernel_regularizer: {l2: 0.1}}}',
      'mlp',
      'cnn',
      'rnn',
      'transformer',
    ),
    fc.constantFrom(
      '{mlp: {units: [3, 2], activation: tanh, dropout: 0.1, batch_normalization: true}}',
      '{cnn: {filters: [2, 2, 2, 2], kernel_size: 5, units: [], batch_normalization: true, dropout: 0.5}}',
      '{rnn: {cell: simple_rnn, units: [2, 3], bidirectional: true, dropout: 0.1}}',
      '{transformer: {blocks: 1, heads: 3, width: 4, feed_forward: 5, patch_size: 3}}',
    ),
  );

  it('builds for every shape that it takes, for classes and for numbers', () => {
    fc.assert(
      fc.property(written, shapes, fc.boolean(), (preset, inputShape, isRegression) => {
        if (preset.includes('cnn') && inputShape.length === 1) return;
        const outputs = isRegression
          ? ({ units: 1, activation: 'linear' } as const)
          : ({ units: 3, activation: 'softmax' } as const);
        const model = buildModel(tf, layers(preset, inputShape), { inputShape, outputs, seed: 1 });
        expect(model.inputs[0]!.shape).toEqual([null, ...inputShape]);
        expect(model.outputs[0]!.shape).toEqual([null, outputs.units]);
        const names = tensorsOf(model).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        model.dispose();
      }),
      { numRuns: 60 },
    );
  });

  it('refuses inputs of which it makes no sense', async () => {
    expect(await messageOf(() => layers('cnn', [5]))).toBe(
      'recipe model.preset the preset cnn takes pictures [height, width, channels] or series [steps, features], and an input is [5]. Take mlp for a table, or give the layers with a "reshape" before them.',
    );
    expect(
      await messageOf(() => layers('{rnn: {embedding: {input_dim: 2, output_dim: 2}}}', [8, 8, 1])),
    ).toBe(
      'recipe model.preset the preset rnn takes rows of whole numbers where it has an "embedding", and an input is [8, 8, 1]. Take "embedding" out.',
    );
  });
});
