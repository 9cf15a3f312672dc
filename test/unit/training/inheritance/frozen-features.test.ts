import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Backend } from '../../../../shared/backends/index.js';
import { tensorShape } from '../../../../shared/data/index.js';
import { buildModel, outputsFor, tensorsOf, type ScaledModel } from '../../../../shared/models/index.js';
import type { OpenPackage } from '../../../../shared/package/index.js';
import { fitRecipe } from '../../../../shared/training/fit-recipe.js';
import { NOTHING_INHERITED } from '../../../../shared/training/inheritance/scratch.js';
import { freeze } from '../../../../shared/training/inheritance/freeze.js';
import { loadRows } from '../../../fixtures/dataset.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { recipe } from '../../../fixtures/recipe.js';
import { flowers } from '../../../fixtures/table.js';
import { openWasm, trainFlowers } from '../../../fixtures/training.js';
import { inheritText, PARENT_LAYERS, trainHeir } from './heirs.js';

const folder = freshFolders();

let backend: Backend;
let parent: OpenPackage;
beforeAll(async () => {
  backend = await openWasm();
  parent = await trainFlowers({ folder: await folder(), parts: { model: PARENT_LAYERS } });
});

describe('rows that go through frozen layers once', () => {
  /** Trains behind a frozen layer. @param thaws  true: each row goes through all layers in every epoch */
  async function trained(layers: string, thaws: boolean) {
    const { tf } = backend;
    const dataset = await loadRows(flowers(60), { folder: await folder() });
    const written = recipe({
      model: `{layers: [${layers}, output]}`,
      training: '{epochs: 3, batch_size: 16, seed: 3, optimizer: {adam: {learning_rate: 0.05}}}',
      data: '{source: flowers.csv, id: id, label: flower, balance: class_weights}',
    });
    const core = buildModel(tf, written.model!.layers!, {
      inputShape: tensorShape(dataset.preprocessing),
      outputs: outputsFor('classification', 2),
      seed: 1,
    });
    const model: ScaledModel = { whole: core, core, scale: null };
    const sources = new Map(tensorsOf(core).map(({ name }) => [name, { parent: {} as never, tensor: name }]));
    const start = { model, sources, fresh: new Map(), dropped: [] };
    const freezing = freeze(start, { mode: 'fine-tune', from: 'x', freeze: ['*_1'] });
    const lines: string[] = [];
    const history = await fitRecipe({
      recipe: written,
      dataset,
      backend,
      beginning: { ...NOTHING_INHERITED, ...start, ...freezing, thaws },
      seed: 3,
      log: (line) => lines.push(line),
      onStep: () => undefined,
      onEpoch: () => undefined,
    });
    const weights = tensorsOf(core);
    core.dispose();
    return { weights, history, once: lines.some((line) => line.includes('each row went through them once')) };
  }

  it.each([
    '{dense: {units: 5, activation: tanh}}, {batch_normalization: {name: norm_1}}, {dense: {units: 4, name: last}}',
    '{dense: {units: 5, activation: tanh}}, {batch_normalization: {name: own}}, {dense: {units: 4, name: last}}',
    '{reshape: {target_shape: [6, 1]}}, {lstm: {units: 4}}, {dense: {units: 4, name: last}}',
    '{reshape: {target_shape: [6, 1]}}, {conv1d: {filters: 3, kernel_size: 2}}, {gru: {units: 4, name: own}}',
    '{reshape: {target_shape: [6, 1]}}, {conv1d: {filters: 3, kernel_size: 2}}, {batch_normalization: {name: own}}, flatten',
  ])('teach the rest what it learns otherwise: %s', async (layers) => {
    const [once, each] = [await trained(layers, false), await trained(layers, true)];
    expect([once.once, each.once]).toEqual([true, false]);
    for (const [at, { name, values }] of once.weights.entries())
      for (const [index, value] of values.entries())
        expect([name, value]).toEqual([name, expect.closeTo(each.weights[at]!.values[index]!, 4)]);
    expect(once.history.epochs[2]!.loss).toBeCloseTo(each.history.epochs[2]!.loss, 5);
  });

  it.each([
    ['dropout', '{dropout: {rate: 0.3, name: drop}}, {dense: {units: 4}}, {dense: {units: 4, name: last}}'],
    ['noise', '{gaussian_noise: 0.1}, {dense: {units: 4}}, {dense: {units: 4, name: last}}'],
  ])('are not used behind %s, which draws anew each time', async (_, layers) => {
    expect((await trained(layers, false)).once).toBe(false);
  });
});

describe('the memory of a back end', () => {
  it.each([
    ['fine-tune', 'freeze: [body_1, norm_1]'],
    ['fine-tune', 'freeze: [body_1], unfreeze: {2: [body_1]}, control: scratch'],
    ['transfer', 'freeze: all, control: scratch'],
    ['interpolate', 'average: true, freeze: [body_1]'],
  ])('holds nothing more after several runs of %s, %s', async (mode, more) => {
    const { tf } = backend;
    const before = tf.memory();
    await trainHeir({
      folder: await folder(),
      inherit: inheritText(parent, mode, more),
      parts: { training: '{epochs: 2, seeds: [1, 2, 3]}' },
    });
    const { numTensors, numDataBuffers } = tf.memory();
    expect({ numTensors, numDataBuffers }).toEqual({
      numTensors: before.numTensors,
      numDataBuffers: before.numDataBuffers,
    });
  });
});
