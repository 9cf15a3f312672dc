import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Split } from '../../../shared/data/index.js';
import { stratifiedSplits } from '../../../shared/data/splits/stratified.js';
import { loadRows } from '../../fixtures/dataset.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { flowers } from '../../fixtures/table.js';

interface Row {
  readonly key: string;
  readonly label: string;
}

const folder = freshFolders();
const shares = { test: 0.2, validation: 0.1 };
const split = (rows: readonly Row[], of: object = shares): Split[] => [
  ...stratifiedSplits(
    rows.map(({ key }) => key),
    rows.map(({ label }) => label),
    rows.length,
    of,
  ),
];
/** Rows with keys of their own. */
const rowsOf = (labels: readonly string[], name = ''): Row[] =>
  labels.map((label, row) => ({ key: `${name}${row}`, label }));
const someLabels = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 80 });
const share = fc.double({ min: 0, max: 0.45, noNaN: true });
const keysIn = (rows: readonly Row[], splits: readonly Split[], wanted: Split) =>
  new Set(rows.filter((_, row) => splits[row] === wanted).map(({ key }) => key));

describe('a stratified split', () => {
  it('gives each class its shares exactly, to rounding', () => {
    fc.assert(
      fc.property(someLabels, share, share, (labels, test, validation) => {
        const rows = rowsOf(labels);
        const splits = split(rows, { test, validation });
        for (const label of new Set(labels)) {
          const of = splits.filter((_, row) => labels[row] === label);
          const tests = Math.round(test * of.length);
          expect(of.filter((at) => at === 'test')).toHaveLength(tests);
          expect(of.filter((at) => at === 'validation')).toHaveLength(
            Math.min(Math.round(validation * of.length), of.length - tests),
          );
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        someLabels.chain((labels) =>
          fc.tuple(
            fc.constant(labels),
            fc.shuffledSubarray([...labels.keys()], { minLength: labels.length }),
          ),
        ),
        ([labels, order]) => {
          const rows = rowsOf(labels);
          const shuffled = order.map((row) => rows[row]!);
          expect(keysIn(shuffled, split(shuffled), 'test')).toEqual(keysIn(rows, split(rows), 'test'));
        },
      ),
    );
  });

  it('moves at most as many test rows of a class as rows of it were added, and no row of another class', () => {
    fc.assert(
      fc.property(someLabels, someLabels, (labels, more) => {
        const rows = rowsOf(labels);
        const grown = [...rows, ...rowsOf(more, 'new ')];
        const [before, after] = [split(rows), split(grown)];
        for (const label of new Set(labels)) {
          const moved = rows.filter(
            (row, at) => row.label === label && (before[at] === 'test') !== (after[at] === 'test'),
          );
          expect(moved.length).toBeLessThanOrEqual(more.filter((of) => of === label).length);
        }
      }),
    );
  });

  it('moves few rows where many are added', () => {
    const rows = rowsOf(Array<string>(1000).fill('a'));
    const before = split(rows);
    const moved = Array.from({ length: 20 }, (_, at) => {
      const after = split([...rows, ...rowsOf(Array<string>(100).fill('a'), `new ${at} `)]);
      return before.filter((of, row) => (of === 'test') !== (after[row] === 'test')).length;
    });
    expect(moved.reduce((sum, count) => sum + count) / moved.length).toBeLessThan(6);
  });

  it('keeps its test rows whatever the validation share', () => {
    fc.assert(
      fc.property(someLabels, share, (labels, validation) => {
        const rows = rowsOf(labels);
        expect(keysIn(rows, split(rows, { test: 0.2, validation }), 'test')).toEqual(
          keysIn(rows, split(rows), 'test'),
        );
      }),
    );
  });

  it('tests each row in one of its folds, and each class equally often in all of them', () => {
    fc.assert(
      fc.property(someLabels, fc.integer({ min: 2, max: 7 }), (labels, folds) => {
        const rows = rowsOf(labels);
        const tests = Array.from({ length: folds }, (_, at) =>
          split(rows, { folds, fold: at + 1, validation: 0.1 }),
        );
        for (const row of rows.keys())
          expect(tests.filter((splits) => splits[row] === 'test')).toHaveLength(1);
        for (const label of new Set(labels)) {
          const counts = tests.map(
            (splits) => splits.filter((of, row) => of === 'test' && labels[row] === label).length,
          );
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never parts rows with one key', () => {
    const keys = fc.array(
      fc.record({ key: fc.constantFrom(...'abcdefgh'), label: fc.constantFrom('x', 'y') }),
    );
    fc.assert(
      fc.property(keys, (rows) => {
        const splits = split(rows);
        for (const key of new Set(rows.map((row) => row.key)))
          expect(new Set(splits.filter((_, row) => rows[row]!.key === key)).size).toBe(1);
      }),
    );
  });

  it('is what a recipe asks for, and is refused for numbers', async () => {
    const data = '{source: flowers.csv, id: id, label: flower, split: {test: 0.3, stratify: true}}';
    const { splits, target } = await loadRows(flowers(150), { folder: await folder(), parts: { data } });
    if (target.task !== 'classification') throw new Error('the labels are numbers');
    for (const label of target.classes.keys()) {
      const of = splits.filter((_, row) => target.labels[row] === label);
      expect(of.filter((at) => at === 'test')).toHaveLength(Math.round(0.3 * of.length));
    }
    const parts = { data: data.replace('flower,', 'length,'), task: 'regression' };
    expect(await messageOf(async () => loadRows(flowers(9), { folder: await folder(), parts }))).toContain(
      'only classes have shares, and the task is regression (data.split.stratify).',
    );
  });
});
