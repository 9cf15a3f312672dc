import { beforeAll, describe, expect, it } from '@jest/globals';
import { readInheritance, type OpenPackage } from '../../../../shared/package/index.js';
import { averaged } from '../../../../shared/training/inheritance/interpolate.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { comparedWith, inheritText, json, PARENT_LAYERS, trainHeir } from './heirs.js';

const folder = freshFolders();
const training = '{epochs: 4, seed: 7, optimizer: {adam: {learning_rate: 0.05}}}';

let parent: OpenPackage;
beforeAll(async () => {
  parent = await trainFlowers({ folder: await folder(), parts: { model: PARENT_LAYERS } });
});

const interpolate = async (more = '', parts = {}) =>
  trainHeir({
    folder: await folder(),
    inherit: inheritText(parent, 'interpolate', more),
    parts: { training, ...parts },
  });

describe('interpolate', () => {
  it('is no worse on the validation rows than the parent or the fine-tuned model', async () => {
    const { alpha } = (await readInheritance(await interpolate()))!;
    expect(alpha!.by).toBe('val_loss');
    expect(alpha!.tried.map((mix) => mix.alpha)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    const losses = new Map(alpha!.tried.map((mix) => [mix.alpha, mix.valLoss!]));
    expect(losses.get(alpha!.chosen)).toBe(Math.min(...losses.values()));
    expect(losses.get(1)).not.toBe(losses.get(0));
  });

  it('is the parent to the last bit with alpha 0, and the fine-tuned model with 1', async () => {
    const start = await interpolate('alpha: 0');
    expect(comparedWith(parent, start).changed).toEqual([]);
    const end = await interpolate('alpha: 1');
    const tuned = await trainHeir({
      folder: await folder(),
      inherit: inheritText(parent, 'fine-tune'),
      parts: { training },
    });
    expect(comparedWith(tuned, end).changed).toEqual([]);
    expect(new Set(end.manifest.tensors.map(({ origin }) => origin))).toEqual(new Set(['merged']));
  });

  it('leaves frozen layers as they are', async () => {
    const child = await interpolate('freeze: [body_1], alpha: 0.5');
    expect(comparedWith(parent, child).same).toEqual(['body_1/kernel', 'body_1/bias']);
  });

  it('averages the weights of several runs to one model', async () => {
    const parts = {
      training: '{epochs: 4, seeds: [1, 2, 3], optimizer: {adam: {learning_rate: 0.05}}}',
    };
    const child = await interpolate('alpha: 1, average: true', parts);
    expect((await readInheritance(child))!.averaged).toEqual([1, 2, 3]);
    expect(child.manifest.files.some(({ path }) => path.startsWith('runs/'))).toBe(false);
    const single = await interpolate('alpha: 1', parts);
    expect(comparedWith(single, child).same).toEqual([]);
    expect(await json(child, 'history.json')).toEqual(await json(single, 'history.json'));
  });

  it('takes the mean of each weight', () => {
    const tensor = (values: number[]) => [
      {
        name: 'a/kernel',
        layer: 'a',
        shape: [2],
        dtype: 'float32' as const,
        values: Float32Array.from(values),
      },
    ];
    expect(averaged([tensor([1, 0.1]), tensor([3, 0.1])])[0]!.values).toEqual(Float32Array.from([2, 0.1]));
  });

  it.each([
    ['average: true', {}, 'there is one run, and nothing to average'],
    ['alpha: 2', {}, 'inherit.alpha'],
    [
      '',
      { data: '{source: flowers.csv, id: id, label: flower, split: {validation: 0}}' },
      'there are no validation rows to choose alpha on',
    ],
  ])('refuses %s', async (more, parts, message) => {
    expect(await messageOf(() => interpolate(more, parts))).toContain(message);
  });
});
