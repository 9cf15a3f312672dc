import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { preprocessingSchema, rowsOf } from '../../../../shared/data/index.js';
import { FEATURES } from '../../../../shared/data/features/index.js';
import { canonicalJson } from '../../../../shared/files/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { inputsOfRow, loadRows, type Loaded } from '../../../fixtures/dataset.js';
import { flowers, type Row } from '../../../fixtures/table.js';

const folder = freshFolders();
const rows = flowers(80);
const log: string[] = [];

async function load(of: readonly Row[], features: string | null = null): Promise<Loaded> {
  log.length = 0;
  return loadRows(of, { folder: await folder(), parts: { features }, log: (line) => log.push(line) });
}

/** Ids of one split; they do not depend on what the rows hold. */
async function idsOf(split: 'train' | 'test'): Promise<string[]> {
  const dataset = await load(rows);
  return Array.from(rowsOf(dataset, split), (row) => dataset.ids[row]!);
}

const changing = (ids: readonly string[], cells: Row) =>
  rows.map((row) => (ids.includes(String(row['id'])) ? { ...row, ...cells } : row));

describe('features', () => {
  it('are fitted on the training split only: whatever the test rows hold changes nothing', async () => {
    const all = '[{standardise: [length]}, {min_max: [width]}, {one_hot: [colour]}]';
    const test = await idsOf('test');
    const strange = { length: '1e6', width: '-1e6', colour: 'ultraviolet' };
    const [plain, changed] = [await load(rows, all), await load(changing(test, strange), all)];
    expect(changed.preprocessing).toEqual(plain.preprocessing);
    const [first] = await idsOf('train');
    expect((await load(changing([first!], strange), all)).preprocessing).not.toEqual(plain.preprocessing);
  });

  it('standardise the training split to mean 0 and variance 1', async () => {
    const dataset = await load(rows, '[{standardise: [length]}]');
    const values = Array.from(rowsOf(dataset, 'train'), (row) => dataset.values[row]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeCloseTo(0, 5);
    expect(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length).toBeCloseTo(1, 5);
  });

  it('bring the training split to 0..1, and leave that range for values outside it', async () => {
    const test = await idsOf('test');
    const dataset = await load(changing(test, { width: '30' }), '[{min_max: [width]}]');
    const values = Array.from(rowsOf(dataset, 'train'), (row) => dataset.values[row]!);
    expect([Math.min(...values), Math.max(...values)]).toEqual([0, 1]);
    expect(inputsOfRow(dataset, test[0]!)[0]).toBeGreaterThan(2);
  });

  it('make one indicator a category, and zeros of one that training never saw', async () => {
    const [test] = await idsOf('test');
    const dataset = await load(changing([test!], { colour: 'green' }), '[{one_hot: [colour]}]');
    expect(dataset.preprocessing).toMatchObject({
      columns: [{ fitted: { categories: ['blue', 'red', 'white'] } }],
    });
    expect(inputsOfRow(dataset, test!)).toEqual([0, 0, 0]);
    const [red] = rows.filter(({ colour }) => colour === 'red');
    expect(inputsOfRow(dataset, String(red!['id']))).toEqual([0, 1, 0]);
  });

  it.each(['NaN', 'NA', '', ' ', 'null'])(
    'refuse a missing number (%j), with row and column',
    async (text) => {
      const message = await messageOf(() =>
        load(changing(['f6'], { length: text }), '[{standardise: [length]}]'),
      );
      expect(message).toMatch(
        /flowers\.csv:8 row 7, column "length": the value is missing \(NaN\)\. Fill it in,/,
      );
    },
  );

  it.each(['Infinity', '-Infinity', '1e39', 'x', '1,5', '0x'])('refuse %j as a number', async (text) => {
    const message = await messageOf(() => load(changing(['f6'], { length: text }), '[{min_max: [length]}]'));
    expect(message).toContain(
      `flowers.csv:8 row 7, column "length": "${text}" is not a finite number of 32 bits.`,
    );
  });

  it('refuse a missing category, with row and column', async () => {
    const message = await messageOf(() => load(changing(['f6'], { colour: 'NA' }), '[{one_hot: [colour]}]'));
    expect(message).toMatch(/flowers\.csv:8 row 7, column "colour": the value is missing\. /);
  });

  it('name every column that a pattern matches', async () => {
    const { preprocessing } = await load(rows, '[{standardise: ["*th"]}]');
    expect(preprocessing).toMatchObject({ columns: [{ column: 'length' }, { column: 'width' }] });
  });

  it.each([
    [
      '[{standardise: [lenght]}]',
      'has no column "lenght", which the recipe uses as a column to standardise. Did you mean "length"? Its columns: id, length',
    ],
    ['[{one_hot: [flower]}]', 'the column "flower" is named for "one_hot" and is the id or label already.'],
    [
      '[{standardise: [width]}, {min_max: ["*th"]}]',
      'the column "width" is named for "min_max" and is "standardise" already.',
    ],
  ])('refuse %s', async (features, message) => {
    expect(await messageOf(() => load(rows, features))).toContain(message);
  });
});

describe('a constant column', () => {
  it.each(['standardise', 'min_max'] as const)('becomes zeros by %s, whatever the constant', (step) => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (constant, count) => {
          const cells = Array<string>(count).fill(String(constant));
          const out = Float32Array.of(NaN);
          const feature = FEATURES[step] as (typeof FEATURES)['standardise'];
          const options = feature.schema.parse(['x']);
          feature.encoder(feature.fit(cells, options))(String(constant), out, 0);
          expect(out[0]).toBe(0);
        },
      ),
    );
  });
});

describe('without features', () => {
  it('numbers are standardised and texts are one-hot with a category for missing', async () => {
    const { preprocessing } = await load(rows);
    expect(preprocessing).toMatchObject({
      columns: [
        { step: 'standardise', column: 'length' },
        { step: 'standardise', column: 'width' },
        { step: 'one_hot', column: 'colour', fitted: { categories: ['(missing)', 'blue', 'red', 'white'] } },
      ],
    });
  });

  it('a missing number becomes the median of the training split', async () => {
    const [train, test] = [await idsOf('train'), await idsOf('test')];
    const numbered: Row[] = rows.map((row) => ({ ...row, length: train.indexOf(String(row['id'])) }));
    const dataset = await load(
      numbered.map((row) => (row['id'] === test[0] ? { ...row, length: 'NA' } : row)),
    );
    expect(dataset.preprocessing).toMatchObject({
      columns: [{ fitted: { missing: (train.length - 1) / 2 } }, {}, {}],
    });
    expect(inputsOfRow(dataset, test[0]!)[0]).toBeCloseTo(0, 6);
  });

  it('a missing text sets the category for missing', async () => {
    const dataset = await load(changing(['f6'], { colour: 'NA' }));
    expect(inputsOfRow(dataset, 'f6').slice(2)).toEqual([1, 0, 0, 0]);
  });

  it('a column of more than 50 texts is left out, and the log names it', async () => {
    const named = rows.map((row, at) => ({ ...row, note: `note ${at}` }));
    const { preprocessing } = await load(named);
    expect(preprocessing).toMatchObject({ columns: [{}, {}, { column: 'colour' }] });
    expect(log.join()).toMatch(/^column "note" is left out: more than 50 different texts$/);
  });

  it('a table of ids, labels and notes has nothing to learn from', async () => {
    const bare = rows.map(({ id, flower }, at) => ({ id: id!, note: `note ${at}`, flower: flower! }));
    expect(await messageOf(() => load(bare))).toContain(
      'has no column that can be an input. Name input columns',
    );
  });

  it('the id and the label are never inputs', async () => {
    const { preprocessing } = await load(rows.map((row, at) => ({ ...row, id: String(at) })));
    expect(JSON.stringify(preprocessing)).not.toMatch(/"(id|flower)"/);
  });
});

describe('what a package stores of the features', () => {
  it('is what training used, to the last digit', async () => {
    // Milliseconds since 1970: 12 significant digits are coarser than the spread of this column.
    const dated = rows.map((row, at) => ({ ...row, length: (1.7e12 + 0.37 * at).toFixed(2) }));
    const { preprocessing } = await load(dated);
    const stored = preprocessingSchema.parse(JSON.parse(canonicalJson(preprocessing)));
    expect(stored).toEqual(preprocessing);
  });
});
