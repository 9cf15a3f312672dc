import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Split } from '../../../shared/data/index.js';
import { splitByKey } from '../../../shared/data/splits/index.js';
import { loadRows, type Loaded, type Loading } from '../../fixtures/dataset.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { csvText, flowers, type Row } from '../../fixtures/table.js';

const folder = freshFolders();

interface Case {
  readonly rows?: readonly Row[];
  readonly data: string;
  readonly log?: Loading['log'];
  readonly tests?: readonly Row[];
}

async function loaded({ rows = flowers(120), data, log, tests }: Case): Promise<Loaded> {
  const root = await folder();
  if (tests) await writeFile(join(root, 'tests.csv'), csvText(tests));
  const parts = { data: `{source: flowers.csv, id: id, label: flower, ${data}}` };
  return loadRows(rows, { folder: root, parts, ...(log && { log }) });
}
const faultOf = (of: Case) => messageOf(() => loaded(of));
const rowsIn = ({ ids, splits }: Loaded, split: Split) => ids.filter((_, row) => splits[row] === split);
const number = (row: number, key: string, value: (row: number) => string | number): Row => ({
  ...flowers(120)[row]!,
  [key]: value(row),
});
const withColumn = (key: string, value: (row: number) => string | number): Row[] =>
  flowers(120).map((_, row) => number(row, key, value));

describe('a split by a column', () => {
  const thirds = withColumn('part', (row) => ['train', 'Val', ' test '][row % 3]!);

  it('is as the column says, and the column is no input', async () => {
    const dataset = await loaded({ rows: thirds, data: 'split: {column: part}' });
    expect(rowsIn(dataset, 'test')).toEqual(thirds.flatMap(({ id }, row) => (row % 3 === 2 ? [id] : [])));
    expect(rowsIn(dataset, 'validation')).toHaveLength(40);
    expect(JSON.stringify(dataset.preprocessing)).not.toContain('part');
  });

  it('names the row whose cell is none', async () => {
    const rows = withColumn('part', (row) => (row === 4 ? 'dev' : ['train', 'test'][row % 2]!));
    expect(await faultOf({ rows, data: 'split: {column: part}' })).toContain(
      'flowers.csv:6 row 5, column "part": "dev" is no split. Write train, validation or test.',
    );
  });
});

describe('a split by time', () => {
  it('tests on the last rows, validates on those before, and parts no moment', async () => {
    const day = (row: number) => `2026-01-${String(1 + ((row * 7) % 10)).padStart(2, '0')}`;
    const rows = withColumn('day', day);
    const dataset = await loaded({ rows, data: 'split: {by: time, time: day, test: 0.25, validation: 0.1}' });
    const days = (split: Split) => new Set(rowsIn(dataset, split).map((id) => day(Number(id.slice(1)))));
    expect([...days('test')].sort()).toEqual(['2026-01-08', '2026-01-09', '2026-01-10']);
    expect([...days('validation')]).toEqual(['2026-01-07']);
    expect(JSON.stringify(dataset.preprocessing)).not.toContain('day');
  });

  it.each([
    ['numbers', (row: number) => row / 7],
    ['times of a zone', (row: number) => new Date(1e12 + row * 1e6).toISOString().replace('Z', '+00:00')],
    ['times without a zone', (row: number) => new Date(1e12 + row * 1e6).toISOString().slice(0, -5)],
  ])('takes %s', async (_, time) => {
    const dataset = await loaded({ rows: withColumn('t', time), data: 'split: {by: time, time: t}' });
    expect(rowsIn(dataset, 'test')).toEqual(
      flowers(120)
        .slice(96)
        .map(({ id }) => id),
    );
  });

  it.each(['31/01/2026', 'soon', '2026-13-01'])('refuses %s', async (text) => {
    const rows = withColumn('t', (row) => (row === 0 ? text : row));
    expect(await faultOf({ rows, data: 'split: {by: time, time: t}' })).toContain('is no time');
  });
});

describe('folds', () => {
  it('test every row once, and leave the shares near what was asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.string(), (folds, key) => {
        const splits = Array.from({ length: folds }, (_, at) =>
          splitByKey(key, { folds, fold: at + 1, validation: 0.1 }),
        );
        expect(splits.filter((split) => split === 'test')).toHaveLength(1);
      }),
    );
    const keys = Array.from({ length: 5000 }, (_, row) => `k${row}`);
    const counts = keys.map((key) => splitByKey(key, { folds: 5, fold: 2, validation: 0.1 }));
    expect(counts.filter((split) => split === 'test').length / 5000).toBeCloseTo(0.2, 1);
    expect(counts.filter((split) => split === 'validation').length / 5000).toBeCloseTo(0.1, 1);
  });
});

describe('a test source', () => {
  it('holds the test rows, and is recorded', async () => {
    const tests = flowers(30, 9).map((row) => ({ ...row, id: `t${row['id']}` }));
    const dataset = await loaded({ data: 'split: {test_source: tests.csv}', tests });
    expect(rowsIn(dataset, 'test')).toEqual(tests.map(({ id }) => id));
    expect(dataset.sources.map(({ uri }) => uri)).toEqual(['flowers.csv', 'tests.csv']);
    expect(rowsIn(dataset, 'train').length + rowsIn(dataset, 'validation').length).toBe(120);
  });

  it('names its own file at a fault', async () => {
    const tests = flowers(30, 9).map((row, at) => ({
      ...row,
      id: `t${row['id']}`,
      flower: at ? 'rose' : '',
    }));
    expect(await faultOf({ data: 'split: {test_source: tests.csv}', tests })).toContain('tests.csv:2');
  });
});

describe('copies of a row', () => {
  const twins = flowers(120).map((row, at) =>
    at % 20 === 0 ? { ...flowers(120)[at + 1]!, id: row['id']! } : row,
  );

  it('share a split that is made by ids', async () => {
    const lines: string[] = [];
    const { ids, splits } = await loaded({ rows: twins, data: 'split: {}', log: (line) => lines.push(line) });
    for (let at = 0; at < 120; at += 20)
      expect(splits[ids.indexOf(`f${at}`)]).toBe(splits[ids.indexOf(`f${at + 1}`)]);
    expect(lines).toContain('6 rows are copies of others by their inputs, and share their splits');
  });

  it('are refused across splits that the user made, unless the recipe allows it', async () => {
    const rows = twins.map((row, at) => ({ ...row, part: at % 20 === 0 || at % 3 === 0 ? 'test' : 'train' }));
    const data = 'split: {column: part}';
    expect(await faultOf({ rows, data })).toContain(
      'flowers.csv:2 4 test and validation rows have the inputs',
    );
    const lines: string[] = [];
    await loaded({ rows, data: `${data}, leakage: allow`, log: (line) => lines.push(line) });
    expect(lines).toContain('4 test and validation rows have the inputs of training rows');
  });

  it('are split by their ids where inputs tell few rows apart', async () => {
    const few = flowers(120).map((row, at) => ({ ...row, length: at % 4, width: 1 }));
    const dataset = await loaded({ rows: few, data: 'split: {stratify: false}' });
    expect(rowsIn(dataset, 'test').length).toBeGreaterThan(10);
    expect(rowsIn(dataset, 'test').length).toBeLessThan(40);
  });
});

describe('ways to split that contradict each other', () => {
  it.each([
    ['{column: a, time: b, by: time}', '"column" and "time" are two ways to split'],
    ['{column: a, test: 0.3}', 'the column says it all'],
    ['{folds: 5, fold: 1, test: 0.3}', '"folds" says which rows are tests'],
    ['{by: time}', 'no column of times is named'],
    ['{time: t}', 'a time is for "by: time"'],
    ['{folds: 5}', 'which fold is the test set is not said'],
    ['{folds: 5, fold: 6}', 'there are 5 folds'],
    ['{fold: 2}', 'there are no folds'],
    ['{by: group}', 'no group is named'],
    ['{column: a, stratify: true}', '"column" says where each row goes'],
    ['{by: time, time: t, stratify: true}', '"time" says where each row goes'],
    ['{stratify: true}, group: colour', "whole groups can't give each class its shares"],
  ])('%s', async (split, message) => {
    expect(await faultOf({ data: `split: ${split}` })).toContain(message);
  });
});
