import { describe, expect, it } from '@jest/globals';
import { changed, cleaned, faultOf, idsIn } from '../../../fixtures/cleaning.js';
import { flowers } from '../../../fixtures/table.js';

const untouched = await cleaned('[drop_duplicates]');
const training = new Set(idsIn(untouched, 'train'));
const testRow = idsIn(untouched, 'test')[0]!;

describe('rows that are taken out', () => {
  const wild = changed('length', ({ id, length }, at) =>
    id === testRow || at % 20 === 0 ? 1000 : at % 20 === 1 ? 'NA' : length!,
  );
  const imputed = 'impute: {columns: [length], with: median}';

  it.each([
    [
      '[drop_outliers: {columns: [length], by: z_score, factor: 3}, IMPUTE]',
      /\(not between -?[\d.]+ and [\d.]+\): /,
    ],
    ['[drop_outliers: {columns: [length], by: iqr}, IMPUTE]', /\(not between/],
    ['[drop_missing: {columns: [length]}, IMPUTE]', /took out rows that lack length: \d rows \(\d train\)/],
  ])('are training rows only: %s', async (steps, words) => {
    const text = steps.replace('[', '[{').replace(', IMPUTE', `}, {${imputed}}`);
    const dataset = await cleaned(text, { rows: wild });
    for (const split of ['test', 'validation'])
      expect(idsIn(dataset, split)).toEqual(idsIn(untouched, split));
    const left = new Set(idsIn(dataset, 'train'));
    const gone = wild.filter(({ id }) => training.has(String(id)) && !left.has(String(id)));
    expect(gone.length).toBeGreaterThan(0);
    const value = steps.includes('missing') ? 'NA' : 1000;
    expect(gone.every(({ length }) => length === value)).toBe(true);
    expect(dataset.lines[0]).toMatch(words);
    // What stays is encoded as it is, each under its own id.
    expect(dataset.values).toHaveLength(2 * dataset.ids.length);
  });

  it('are those of all splits where the recipe says so, or the label is missing', async () => {
    const all = await cleaned('[drop_missing: {columns: [length], from: all}]', { rows: wild });
    expect(all.ids).toEqual(wild.filter(({ length }) => length !== 'NA').map(({ id }) => id));
    const rows = changed('flower', ({ flower }, at) => (at % 7 === 0 ? 'NA' : flower!));
    const labelled = await cleaned('[drop_missing: {columns: [flower]}]', { rows });
    expect(labelled.ids).toEqual(rows.filter(({ flower }) => flower !== 'NA').map(({ id }) => id));
    expect(labelled.lines[0]).toBe('cleaning took out rows that lack flower: 18 rows');
  });

  it('move no other row', async () => {
    const all = await cleaned('[drop_missing: {columns: [length], from: all}]', { rows: wild });
    for (const [row, id] of all.ids.entries())
      expect(all.splits[row]).toBe(untouched.splits[untouched.ids.indexOf(id)]);
  });

  it('never are all of them', async () => {
    const rows = changed('width', () => 'NA');
    expect(await faultOf('[drop_missing: {columns: [width]}]', { rows })).toContain(
      'cleaning leaves no training row.',
    );
  });

  it('leave the numbers of the others as they are in the file', async () => {
    const rows = wild.map((row, at) => (at === 50 ? { ...row, width: 'wide' } : row));
    expect(await faultOf('[drop_missing: {columns: [length], from: all}]', { rows })).toMatch(
      /flowers\.csv:52 row 51, column "width": "wide"/,
    );
  });
});

describe('copies', () => {
  const twice = [...flowers(120), ...flowers(40).map((row) => ({ ...row, id: `copy of ${row['id']!}` }))];

  it('are taken out, the first one stays, and another label is no copy', async () => {
    const dataset = await cleaned('[drop_duplicates: true]', { rows: twice });
    expect(dataset.ids).toEqual(flowers(120).map(({ id }) => id));
    expect(dataset.lines[0]).toBe('cleaning took out copies: 40 rows');
    const relabelled = twice.map((row, at) => (at === 120 ? { ...row, flower: 'tulip' } : row));
    const more = ', split: {stratify: false}';
    expect((await cleaned('[drop_duplicates: true]', { rows: relabelled, more })).ids).toHaveLength(121);
  });

  it('are held against each other by the columns that are named', async () => {
    const rows = changed('length', (_, at) => at % 60);
    const dataset = await cleaned('[drop_duplicates: {columns: [length]}]', { rows });
    expect(dataset.ids).toEqual(rows.slice(0, 60).map(({ id }) => id));
  });

  it('may have the same id, being the same row', async () => {
    const rows = [...flowers(120), ...flowers(5)];
    expect(await faultOf('[drop_missing: {columns: [length]}]', { rows })).toContain('stands in');
    expect((await cleaned('[drop_duplicates: {columns: ["*"]}]', { rows })).ids).toHaveLength(120);
  });

  it('never take a test row of a source or a column of its own: that is a leak', async () => {
    const tests = [...flowers(3), ...flowers(30, 9)].map((row, at) => ({ ...row, id: `t${at}` }));
    const more = ', split: {test_source: tests.csv, validation: 0}';
    expect(await faultOf('[drop_duplicates: true]', { tests, more })).toContain(
      '3 test and validation rows have the inputs of training rows',
    );
    const rows = twice.map((row, at) => ({ ...row, part: at < 120 ? 'train' : 'test' }));
    expect(await faultOf('[drop_duplicates: true]', { rows, more: ', split: {column: part}' })).toContain(
      '40 test and validation rows have the inputs of training rows',
    );
  });
});

describe('the order of cleaning', () => {
  it('is that of the recipe: what is filled is no longer missing', async () => {
    const rows = changed('length', ({ length }, at) => (at % 4 === 0 ? 'NA' : length!));
    const [fill, drop] = ['{impute: {columns: [length], with: 5}}', '{drop_missing: {columns: [length]}}'];
    expect((await cleaned(`[${fill}, ${drop}]`, { rows })).ids).toHaveLength(120);
    expect((await cleaned(`[${drop}, ${fill}]`, { rows })).ids.length).toBeLessThan(120);
  });

  it('puts what comes before the split above what comes after it', async () => {
    expect(await faultOf('[{impute: {columns: [length], with: 5}}, drop_duplicates]')).toContain(
      '"drop_duplicates" acts before the rows are split, and "impute" after it (data.clean[1]). Put it above.',
    );
  });

  it('says where it changes nothing that the model sees', async () => {
    const { lines } = await cleaned('[clip: {columns: [width], by: {max: 5}}]', {
      features: '[standardise: [length]]',
    });
    expect(lines).toContain('cleaning changes the column "width", which is no input');
  });
});
