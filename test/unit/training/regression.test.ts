import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readPredictions, type NumberPredictions } from '../../../shared/evaluation/index.js';
import { openServable } from '../../../shared/models/index.js';
import type { OpenPackage } from '../../../shared/package/index.js';
import { firstDifference, readGolden } from '../../../shared/serving/index.js';
import type { RawInstance } from '../../../shared/serving/model.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { randoms, type Row } from '../../fixtures/table.js';
import { openWasm, trainFlowers, type Run } from '../../fixtures/training.js';

const folder = freshFolders();

/** Flowers whose price follows from their length. @param price  of a flower of length 0 */
function priced(count: number, price = 1_000_000): Row[] {
  const random = randoms(3);
  return Array.from({ length: count }, (_, row) => {
    const [length, noise] = [10 * random(), random()];
    return { id: `f${row}`, length: length.toFixed(3), price: (price + 40 * length + noise).toFixed(2) };
  });
}

const parts = {
  task: 'regression',
  data: '{source: flowers.csv, id: id, label: price}',
  model: '{layers: [{dense: {units: 4, activation: relu}}, output]}',
  training: '{epochs: 60, batch_size: 8, optimizer: {adam: {learning_rate: 0.02}}}',
};
const trainPrices = async (run: Partial<Run> = {}): Promise<OpenPackage> =>
  trainFlowers({ folder: await folder(), rows: priced(120), ...run, parts: { ...parts, ...run.parts } });
const json = async <T>({ directory }: OpenPackage, path: string) =>
  JSON.parse(await readFile(join(directory, path), 'utf8')) as T;

describe('a regression', () => {
  const host = new FakeHost();
  let trained: OpenPackage;
  beforeAll(async () => {
    trained = await trainPrices({ host });
  });

  it('learns a number far from 0, because its label is standardised', async () => {
    const { metrics } = await json<{ metrics: Record<string, number> }>(trained, 'metrics.json');
    expect(metrics['r2']).toBeGreaterThan(0.98);
    expect(Object.keys(metrics)).not.toContain('accuracy');
    expect(trained.manifest).toMatchObject({
      task: 'regression',
      signature: { classes: [], label: 'price' },
    });
  });

  it('writes labels as the data have them, and answers in their unit', async () => {
    const rows = new Map(priced(120).map(({ id, price }) => [id, price]));
    const predictions = (await readPredictions(
      join(trained.directory, 'predictions.csv'),
    )) as NumberPredictions;
    expect(predictions.task).toBe('regression');
    for (const [row, id] of [...predictions.ids].entries()) {
      expect(predictions.labelTexts.at(row)).toBe(rows.get(id));
      expect(Math.abs(predictions.predicted[row]! - predictions.labels[row]!)).toBeLessThan(100);
    }
  });

  it('serves what it answered in training, to the last digit', async () => {
    const { tf } = await openWasm();
    const model = await openServable(tf, trained);
    const predictions = (await readPredictions(
      join(trained.directory, 'predictions.csv'),
    )) as NumberPredictions;
    const lengths = new Map(priced(120).map(({ id, length }) => [id, Number(length)]));
    const answers = await model.classify([...predictions.ids].map((id) => ({ length: lengths.get(id)! })));
    expect(answers.map(({ prediction }) => prediction)).toEqual(Array.from(predictions.predicted));
    expect(answers.every(({ scores }) => Object.keys(scores).length === 0)).toBe(true);
    const golden = await readGolden(trained.directory, trained.manifest);
    const ask = async (instance: RawInstance) => (await model.classify([instance]))[0]!;
    expect(await firstDifference(golden, ask)).toBeNull();
  });

  it('follows the mean absolute error in the unit of the label', async () => {
    const { epochs } = await json<{ epochs: { mae: number; valMae: number }[] }>(trained, 'history.json');
    expect(epochs[0]!.mae).toBeGreaterThan(20);
    expect(epochs.at(-1)!.valMae).toBeLessThan(20);
    expect(host.said).toMatch(/epoch 60\/60 {2}loss 0\.\d{4} {2}mae \d+\.\d{4} {2}val_loss/);
  });

  it('says in its recipe and its card what it is', async () => {
    expect(await json(trained, 'recipe.json')).toMatchObject({ label_scale: 'standardise' });
    const card = await readFile(join(trained.directory, 'README.md'), 'utf8');
    expect(card).toContain('pipeline_tag: tabular-regression');
    expect(card).toContain('Predicts the number `price` of rows of a table.');
    expect(await json(trained, 'profile.json')).toMatchObject({ label: { mean: expect.any(Number) } });
  });

  it('learns the label as it is where the recipe says so', async () => {
    const plain = await trainPrices({ rows: priced(120, 0), parts: { label_scale: 'none' } });
    const topology = await readFile(join(plain.directory, 'model/model.json'), 'utf8');
    expect(topology).not.toContain('Rescaling');
    const { epochs } = await json<{ epochs: { loss: number }[] }>(plain, 'history.json');
    expect(epochs[0]!.loss).toBeGreaterThan(1000);
  });
});

describe('a regression that inherits', () => {
  it("keeps the parent's scale, and trains on its own labels", async () => {
    const workspace = await folder();
    await trainPrices({ folder: workspace, inputs: { out: 'parent' } });
    const child = await trainPrices({
      folder: workspace,
      rows: priced(120, 1_000_200),
      parts: { model: null, inherit: '{from: ./parent, mode: fine-tune, freeze: ["dense_1"]}' },
    });
    const { metrics } = await json<{ metrics: Record<string, number> }>(child, 'metrics.json');
    expect(metrics['mae']).toBeLessThan(20);
    const scaleOf = (text: string) =>
      /"name":"label_scale"[^}]*|"offset":[^,]*/.exec(text.replaceAll(/\s/g, ''))![0];
    const read = (path: string) => readFile(join(workspace, path, 'model/model.json'), 'utf8');
    expect(scaleOf(await read('heirloom-out/candidate'))).toBe(scaleOf(await read('parent')));
  });

  it('refuses a parent of the other task', async () => {
    const workspace = await folder();
    await trainFlowers({ folder: workspace, inputs: { out: 'parent' } });
    const message = await messageOf(() =>
      trainPrices({
        folder: workspace,
        parts: { model: null, inherit: '{from: ./parent, mode: fine-tune}' },
      }),
    );
    expect(message).toContain("its task is regression, and the parent's is classification");
  });
});

describe('a regression is refused', () => {
  const label = (text: string) => priced(40).map((row, at) => (at === 4 ? { ...row, price: text } : row));
  it.each([
    [
      'a label that is no number',
      { rows: label('cheap') },
      'flowers.csv:6 the label "cheap" is not a finite number',
    ],
    ['a label beyond float32', { rows: label('1e39') }, 'the label "1e39" is not a finite number of 32 bits'],
    [
      'labels that are all the same',
      { rows: priced(40).map((row) => ({ ...row, price: 5 })) },
      'every training row has the label 5',
    ],
    [
      'balanced classes',
      { parts: { data: '{source: flowers.csv, label: price, balance: oversample}' } },
      'only classes can be balanced',
    ],
    ['a positive class', { parts: { positive: '5' } }, 'only classes have a positive one'],
    [
      'accuracy to watch',
      { parts: { training: '{early_stopping: {patience: 1, monitor: val_accuracy}}' } },
      'a regression has no val_accuracy',
    ],
    [
      'a scale of classes',
      { parts: { task: 'classification', label_scale: 'none' } },
      'only a number has a scale',
    ],
  ])('for %s', async (_, run, message) => {
    expect(await messageOf(() => trainPrices(run as Partial<Run>))).toContain(message);
  });
});
