import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dataReportSchema, type DataReport } from '../../../../shared/data/index.js';
import { ColumnSummary } from '../../../../shared/data/report/column.js';
import { canonicalJson } from '../../../../shared/files/index.js';
import { loadRows, type Loaded } from '../../../fixtures/dataset.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { flowers, type Row } from '../../../fixtures/table.js';

const folder = freshFolders();
const SPLITS = ['train', 'validation', 'test'] as const;

async function reported(
  rows: readonly Row[],
  more = '',
  features: string | null = null,
  task = 'classification',
): Promise<{ readonly report: DataReport; readonly dataset: Loaded }> {
  const label = task === 'regression' ? 'length' : 'flower';
  const parts = { data: `{source: flowers.csv, id: id, label: ${label}${more}}`, features, task };
  const dataset = await loadRows(rows, { folder: await folder(), parts });
  return { report: dataset.describe(), dataset };
}
const columnIn = ({ columns }: DataReport, name: string) => columns.find((column) => column.name === name)!;
const total = (counts: Readonly<Record<(typeof SPLITS)[number], number>>) =>
  counts.train + counts.validation + counts.test;

describe('a data report', () => {
  it('counts rows, classes and missing cells of each split', async () => {
    const rows = flowers(150).map((row, at) => (at % 6 === 0 ? { ...row, width: 'NA' } : row));
    const { report, dataset } = await reported(rows);
    for (const split of SPLITS) {
      const of = rows.filter((_, row) => dataset.splits[row] === split);
      expect(report.rows[split]).toBe(of.length);
      expect(columnIn(report, 'width').missing[split]).toBe(of.filter(({ width }) => width === 'NA').length);
      if (!('classes' in report.label)) throw new Error('the label has no classes');
      const counts = report.label.classes.map(({ name, rows: counted }) => [name, counted[split]]);
      expect(counts).toEqual(
        ['lily', 'rose'].map((name) => [name, of.filter(({ flower }) => flower === name).length]),
      );
    }
    expect(columnIn(report, 'width').distinct).toBe(
      new Set(rows.map(({ width }) => width).filter((width) => width !== 'NA')).size,
    );
  });

  it('sums up inputs by the training rows', async () => {
    const rows = flowers(150);
    const { report, dataset } = await reported(rows);
    const lengths = rows
      .filter((_, row) => dataset.splits[row] === 'train')
      .map(({ length }) => Number(length));
    const { type, role, spread } = columnIn(report, 'length');
    expect([type, role]).toEqual(['number', 'input']);
    expect(spread).toEqual({
      min: Math.min(...lengths),
      max: Math.max(...lengths),
      mean: expect.closeTo(lengths.reduce((sum, value) => sum + value, 0) / lengths.length, 9),
    });
    expect(columnIn(report, 'colour').top!.reduce((sum, { rows: of }) => sum + of, 0)).toBe(lengths.length);
  });

  it('tells nothing of ids, groups and columns that are no inputs but how they are filled', async () => {
    const rows = flowers(120).map((row, at) => ({ ...row, user: `u${at % 9}`, salary: 1000 + at }));
    const { report } = await reported(
      rows,
      ', group: user, slices: [colour], split: {test: 0.4, stratify: false}',
      '[standardise: [length]]',
    );
    for (const name of ['id', 'user', 'salary', 'width'])
      expect(Object.keys(columnIn(report, name)).sort()).toEqual([
        'distinct',
        'missing',
        'name',
        'role',
        'type',
      ]);
    expect(columnIn(report, 'user').role).toBe('group');
    expect(columnIn(report, 'salary').role).toBe('unused');
    expect(columnIn(report, 'colour').role).toBe('slice');
    expect(JSON.stringify(report)).not.toMatch(/u[0-8]"|1119/);
  });

  it('counts copies within a split, and those of training rows', async () => {
    const rows = flowers(90).map((row, at) => ({ ...row, part: ['train', 'test', 'validation'][at % 3]! }));
    const copy = (from: number, id: string, part: string): Row => ({ ...rows[from]!, id, part });
    const { report } = await reported(
      [...rows, copy(0, 'a', 'train'), copy(0, 'b', 'train'), copy(3, 'c', 'test'), copy(1, 'd', 'test')],
      ', split: {column: part}, leakage: allow',
    );
    expect(report.copies).toEqual({
      within: { train: 2, validation: 0, test: 1 },
      ofTraining: { validation: 0, test: 1 },
    });
  });

  it('says what cleaning did', async () => {
    const rows = [...flowers(120), { ...flowers(120)[4]!, id: 'twin' }].map((row, at) =>
      at % 10 === 0 && at < 120 ? { ...row, width: '' } : row,
    );
    const { report } = await reported(
      rows,
      ', clean: [drop_duplicates, {impute: {columns: [width], with: median}}]',
    );
    expect(report.cleaning.map(({ step, of, count }) => [step, of, count])).toEqual([
      ['drop_duplicates', 'rows', 1],
      ['impute', 'cells', 12],
    ]);
    expect(total(report.cleaning[1]!.splits!)).toBe(12);
  });

  it('has the range of a number that is learnt', async () => {
    const { report } = await reported(flowers(90), '', null, 'regression');
    expect(report.label).toMatchObject({ name: 'length', spread: { train: { min: expect.any(Number) } } });
  });

  it('comes back from the package as it was, and has the same bytes in any order of the rows', async () => {
    const rows = flowers(100);
    const { report } = await reported(rows);
    const text = canonicalJson(report);
    expect(canonicalJson(dataReportSchema.parse(JSON.parse(text)))).toBe(text);
    expect(canonicalJson((await reported([...rows].reverse())).report)).toBe(text);
  });
});

describe('the values of a column', () => {
  const summary = (cells: readonly (string | null)[], role: 'input' | 'id' = 'input') => {
    const column = new ColumnSummary('c', role);
    for (const cell of cells) column.take(cell, 'train');
    return column.report();
  };
  const times = (text: string, rows: number) => Array<string>(rows).fill(text);

  it.each([
    [['1', '2.0'], 'integer'],
    [['1', '2.5'], 'number'],
    [['yes', 'No'], 'boolean'],
    [['2024-01-31', '2024-02-01T10:00'], 'date'],
    [['1', 'x'], 'text'],
    [[null, null], null],
  ])('%j are of type %s', (cells, type) => {
    expect(summary(cells).type).toBe(type);
  });

  it('are texts only where five rows or more share them', () => {
    const cells = [...times('often', 9), ...times('five', 5), ...times('Ada Lovelace', 4), null];
    expect(summary(cells).top).toEqual([
      { value: 'often', rows: 9 },
      { value: 'five', rows: 5 },
    ]);
  });

  it('are never shown of a column with many different ones', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 51, maxLength: 80 }), (texts) => {
        const { top, type } = summary([...texts.map((text) => `${text}!`), ...times(`${texts[0]!}!`, 50)]);
        expect([top, type]).toEqual([undefined, 'text']);
      }),
    );
  });

  it('are the first and the last date', () => {
    expect(summary(['2024-05-01', '2023-12-31', '2024-01-01']).dates).toEqual({
      first: '2023-12-31',
      last: '2024-05-01',
    });
  });
});
