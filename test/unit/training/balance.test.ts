import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../../shared/data/index.js';
import { readPredictions } from '../../../shared/evaluation/index.js';
import { meanOfValues } from '../../../shared/evaluation/statistics/index.js';
import { balanced } from '../../../shared/training/balance.js';
import { classesAndLabels, loadRows, type Loaded } from '../../fixtures/dataset.js';
import { freshFolders } from '../../fixtures/folder.js';
import { flowers } from '../../fixtures/table.js';
import { trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
/** One rose in seven flowers. */
const uneven = flowers(400).filter(({ flower }, at) => flower === 'lily' || at % 6 === 0);
let dataset: Loaded;
beforeAll(async () => {
  dataset = await loadRows(uneven, { folder: await folder() });
});

function countsOf(rows: Int32Array): number[] {
  const { classes, labels } = classesAndLabels(dataset);
  return classes.map((_, label) => rows.filter((row) => labels[row] === label).length);
}
const plain = () => countsOf(rowsOf(dataset, 'train'));
const timesOf = (rows: Int32Array) => {
  const times = new Map<number, number>();
  for (const row of rows) times.set(row, (times.get(row) ?? 0) + 1);
  return [...times.values()];
};

describe('classes of training', () => {
  it('stay as they are without a word', () => {
    expect(balanced(dataset, undefined, 1)).toEqual({ rows: rowsOf(dataset, 'train'), weights: null });
  });

  it('count by class weights as scikit-learn has them', () => {
    const { rows, weights } = balanced(dataset, 'class_weights', 1);
    const { labels } = classesAndLabels(dataset);
    const counts = plain();
    for (const row of rows) expect(weights![row]).toBeCloseTo(rows.length / (2 * counts[labels[row]!]!), 5);
    const total = rows.reduce((sum, row) => sum + weights![row]!, 0);
    expect(total).toBeCloseTo(rows.length, 2);
  });

  it('are seen as often as the largest, each row as often as the others or once more', () => {
    const { rows } = balanced(dataset, 'oversample', 1);
    const most = Math.max(...plain());
    expect(countsOf(rows)).toEqual([most, most]);
    const times = new Set(timesOf(rows.filter((row) => classesAndLabels(dataset).labels[row] === 1)));
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
  });

  it('are seen as often as the smallest, no row twice, other ones with another seed', () => {
    const [one, other] = [1, 2].map((seed) => balanced(dataset, 'undersample', seed).rows);
    const least = Math.min(...plain());
    expect(countsOf(one!)).toEqual([least, least]);
    expect(new Set(one).size).toBe(one!.length);
    expect(one).not.toEqual(other);
    expect(balanced(dataset, 'undersample', 1).rows).toEqual(one);
  });

  it('are never taken from tests or validation', () => {
    for (const balance of ['class_weights', 'oversample', 'undersample'] as const)
      for (const row of balanced(dataset, balance, 3).rows) expect(dataset.splits[row]).toBe('train');
  });

  it('let a rare class be thought of more often', async () => {
    const meanScore = async (balance: string): Promise<number> => {
      const { directory } = await trainFlowers({
        folder: await folder(),
        rows: flowers(300).filter(({ flower }, at) => flower === 'lily' || at % 8 === 0),
        parts: {
          data: `{source: flowers.csv, id: id, label: flower${balance}, split: {test: 0.4, validation: 0}}`,
          training: '{epochs: 20, seed: 3, optimizer: {adam: {learning_rate: 0.02}}}',
        },
      });
      const predictions = await readPredictions(join(directory, 'predictions.csv'));
      if (predictions.task !== 'classification') throw new Error('no classes');
      return meanOfValues(predictions.scores![predictions.classes.indexOf('rose')]!);
    };
    const before = await meanScore('');
    expect(await meanScore(', balance: class_weights')).toBeGreaterThan(before + 0.02);
    expect(await meanScore(', balance: oversample')).toBeGreaterThan(before + 0.02);
  });
});
