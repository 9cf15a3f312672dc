import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TemporaryStorage } from '../../../../shared/data/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { loadRows, type Loading } from '../../../fixtures/dataset.js';
import type { Row } from '../../../fixtures/table.js';

const folder = freshFolders();
const storages: TemporaryStorage[] = [];
afterEach(() => storages.splice(0).forEach((storage) => storage.close()));

/** What becomes of rows: everything that a dataset is, with sequences as arrays, or why there is none. */
async function outcomeOf(rows: readonly Row[], loading: Loading): Promise<unknown> {
  try {
    const dataset = await loadRows(rows, loading);
    const { ids, splits, carried, preprocessing, values, sources, target } = dataset;
    return {
      ...{ ids, splits, carried, preprocessing, values, sources },
      target: target.task === 'regression' ? { ...target, texts: [...target.texts] } : target,
      instances: rows.map((_, at) => dataset.instanceOf(at)),
    };
  } catch (error) {
    return (error as Error).message;
  }
}

const text = fc.oneof(
  fc.constantFrom('a', 'b', 'a longer text than others', 'ü, "quoted"', 'line\nbreak'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String);
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const row = fc.record({
  n: fc.oneof({ weight: 8, arbitrary: number }, fc.constant('NA')),
  m: number,
  word: text,
  colour: fc.constantFrom('red', 'white', ''),
  day: day.map((date) => date.toISOString()),
  gardener: fc.constantFrom('Ann', 'Bob', 'Cy', 'Di'),
});

const FEATURES = [
  '[{standardise: {columns: [n], missing: median}}, {min_max: [m]}]',
  '[{log: {columns: [n], offset: 2.0e6, missing: mean}}, {bucketise: {columns: [m], bins: 3}}]',
  '[{one_hot: {columns: [colour], missing: category}}, {hashing: {columns: [word], buckets: 4, missing: zeros}}]',
  '[{date_parts: {columns: [day], cyclic: false}}, {expression: {name: sum, of: "n + m", missing: median}}]',
  '[{index: [colour, gardener]}, {tokens: {columns: [word], length: 6, vocabulary: 20, missing: empty}}]',
  'null',
];
const DATA = [
  'id: id',
  'id: id, group: gardener, slices: [colour]',
  'id: id, split: {stratify: true}',
  'split: {validation: 0.2}',
  'id: id, split: {by: time, time: day}, leakage: allow',
  'id: id, split: {folds: 3, fold: 2}',
];

describe('data in files', () => {
  it('are those in memory: ids, splits, labels, what is learnt, and every input', async () => {
    let loaded = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 30, maxLength: 60 }),
        fc.constantFrom(...FEATURES),
        fc.constantFrom(...DATA),
        fc.boolean(),
        async (drawn, features, data, isNumber) => {
          const rows = drawn.map((cells, at) => ({
            id: `row ${at}`,
            ...cells,
            flower: isNumber ? at / 3 : ['rose', 'lily'][at % 2]!,
          }));
          const parts = {
            ...(features !== 'null' && { features }),
            task: isNumber ? 'regression' : 'classification',
            data: `{source: flowers.csv, label: flower, ${data.replace('stratify: true', `stratify: ${!isNumber}`)}}`,
          };
          const root = await folder();
          const storage = new TemporaryStorage(root, 0);
          storages.push(storage);
          const inMemory = await outcomeOf(rows, { folder: root, parts });
          loaded += Number(typeof inMemory === 'object');
          expect(await outcomeOf(rows, { folder: root, parts, storage })).toEqual(inMemory);
        },
      ),
      { numRuns: 60 },
    );
    expect(loaded).toBeGreaterThan(30);
  });
});
