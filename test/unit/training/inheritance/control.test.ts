import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  readInheritance,
  readResources,
  type ControlEffect,
  type OpenPackage,
} from '../../../../shared/package/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { flowers } from '../../../fixtures/table.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { inheritText, json, PARENT_LAYERS, trainHeir } from './heirs.js';

const folder = freshFolders();
/** Few rows to learn from, and many to be judged on. */
const rows = flowers(300, 9);
const data = '{source: flowers.csv, id: id, label: flower, split: {test: 0.8, validation: 0.05}}';

let parent: OpenPackage;
beforeAll(async () => {
  const training = '{epochs: 30, seed: 7, optimizer: {adam: {learning_rate: 0.02}}}';
  parent = await trainFlowers({
    folder: await folder(),
    rows: flowers(400),
    parts: { model: PARENT_LAYERS, training },
  });
});

const withControl = async (training: string, mode = 'fine-tune', more = 'control: scratch') =>
  trainHeir({
    folder: await folder(),
    inherit: inheritText(parent, mode, more),
    rows,
    parts: { training, data },
  });
const controlOf = async (child: OpenPackage): Promise<ControlEffect> =>
  (await readInheritance(child))!.control!;

/** Remembers how deep its groups lay in each other: a job's log shows one level. */
class GroupingHost extends FakeHost {
  deepest = 0;
  private open = 0;

  override async group<T>(_title: string, body: () => Promise<T>): Promise<T> {
    this.open += 1;
    this.deepest = Math.max(this.deepest, this.open);
    try {
      return await body();
    } finally {
      this.open -= 1;
    }
  }
}

describe('a control from scratch', () => {
  it('tells the scores of both and what inheriting brought in the log, in groups side by side', async () => {
    const host = new GroupingHost();
    const inherit = inheritText(parent, 'fine-tune', 'control: scratch');
    const parts = { training: '{epochs: 1, seed: 1}', data };
    const child = await trainHeir({ folder: await folder(), inherit, rows, parts, host });
    const { inherited, scratch, rows: tested } = await controlOf(child);
    expect(host.lines).toContain(`test accuracy ${inherited[0]!.toFixed(4)} on ${tested} rows`);
    expect(host.lines).toContain(`from scratch: test accuracy ${scratch[0]!.toFixed(4)} on ${tested} rows`);
    expect(host.said).toMatch(/^Inheriting brought .* from scratch \(.*interval .* in 1 epoch against 1\.$/m);
    expect(host.deepest).toBe(1);
  });

  it('trains the same network on the same rows and seeds, and says what inheriting brought', async () => {
    const child = await withControl('{epochs: 1, seeds: [1, 2, 3, 4, 5]}');
    const control = await controlOf(child);
    expect(control).toMatchObject({ kind: 'scratch', metric: 'accuracy', confidence: 0.95 });
    expect(control.epochs).toEqual({ inherited: 5, scratch: 5 });
    expect(control.inherited).toHaveLength(5);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(control.difference).toBeCloseTo(mean(control.inherited) - mean(control.scratch), 12);
    // A parent that has learnt the same task is far ahead after one epoch on a few rows.
    expect(control.interval![0]).toBeGreaterThan(0);
    expect(await readFile(join(child.directory, 'README.md'), 'utf8')).toMatch(
      /Inheriting brought \+\d+\.\d points of accuracy: 0\.\d+ against 0\.\d+ from scratch \(95 % interval /,
    );
    expect(child.manifest.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['control/1.csv', 'control/2.csv', 'runs/2.csv']),
    );
    expect((await readResources(child.directory))!.control!.trainingSeconds).toBeGreaterThan(0);
  });

  it('leaves the model as it is without one', async () => {
    const tensors = async (more: string) =>
      (await withControl('{epochs: 2, seed: 1}', 'fine-tune', more)).manifest.tensors;
    expect(await tensors('control: scratch')).toEqual(await tensors('freeze: []'));
  });

  it('begins with other weights for each seed, and the same ones for the same seed', async () => {
    const training = '{epochs: 1, seeds: [1, 2]}';
    const [first, again] = [await withControl(training), await withControl(training)];
    expect(first.digest).toBe(again.digest);
    const [one, two] = await Promise.all(
      ['control/1.csv', 'control/2.csv'].map((path) => readFile(join(first.directory, path), 'utf8')),
    );
    expect(one).not.toBe(two);
  });

  it('learns at the rate of scratch where the recipe names none', async () => {
    const rate = async (training: string) => {
      const child = await withControl(training);
      const recipe = (await json(child, 'recipe.json')) as {
        training: { optimizer: { adam: { learning_rate: number } } };
      };
      return [recipe.training.optimizer.adam.learning_rate, (await controlOf(child)).scratch[0]];
    };
    const [byDefault, scratch] = await rate('{epochs: 3, seed: 1}');
    const [written, slow] = await rate('{epochs: 3, seed: 1, optimizer: {adam: {learning_rate: 0.0002}}}');
    expect([byDefault, written]).toEqual([0.0001, 0.0002]);
    expect(scratch).not.toBe(slow);
  });

  it('is trained with each seed beside one model of averaged weights, whose epochs all count', async () => {
    const child = await withControl(
      '{epochs: 2, seeds: [1, 2, 3]}',
      'interpolate',
      'average: true, control: scratch',
    );
    const { inherited, scratch, difference, epochs } = await controlOf(child);
    expect([inherited.length, scratch.length]).toEqual([1, 3]);
    expect(difference).toBeCloseTo(inherited[0]! - scratch.reduce((sum, value) => sum + value, 0) / 3, 10);
    expect(epochs).toEqual({ inherited: 6, scratch: 6 });
    expect(await readFile(join(child.directory, 'README.md'), 'utf8')).toContain(
      ' points, from scratch the mean of 3 seeds)',
    );
  });

  it('is there for a model that is reused, too', async () => {
    const control = await controlOf(await withControl('{epochs: 2, seed: 1}', 'reuse'));
    expect(control.epochs).toEqual({ inherited: 0, scratch: 2 });
  });
});
