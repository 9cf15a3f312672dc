import { describe, expect, it } from '@jest/globals';
import { encodeInstance } from '../../../../shared/models/instances.js';
import { changed, cleaned, faultOf, fixesIn, idsIn } from '../../../fixtures/cleaning.js';
import { inputsOfRow } from '../../../fixtures/dataset.js';

const untouched = await cleaned('[drop_duplicates]');
const training = new Set(idsIn(untouched, 'train'));
const [trainingRow, testRow] = [idsIn(untouched, 'train')[0]!, idsIn(untouched, 'test')[0]!];

describe('filling missing cells', () => {
  const rows = changed('length', ({ length }, at) => (at % 4 === 0 ? 'NA' : length!));
  const present = rows
    .filter(({ id, length }) => training.has(String(id)) && length !== 'NA')
    .map(({ length }) => Number(length))
    .sort((a, b) => a - b);

  it('takes the median of the training rows alone', async () => {
    const dataset = await cleaned('[impute: {columns: [length], with: median}]', { rows });
    const middle = (present.length - 1) / 2;
    const median = (present[Math.floor(middle)]! + present[Math.ceil(middle)]!) / 2;
    expect(fixesIn(dataset)).toEqual([{ step: 'impute', column: 'length', fitted: { value: median } }]);
    expect(dataset.lines[0]).toMatch(
      /^cleaning filled length with [\d.]+ \(median\): 30 cells \(\d+ train, \d+ validation, \d+ test\)$/,
    );
  });

  it('takes the mean, a constant, or the most frequent text', async () => {
    const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
    expect(fixesIn(await cleaned('[impute: {columns: [length], with: mean}]', { rows }))[0]!.fitted).toEqual({
      value: Number(mean.toPrecision(12)),
    });
    const gaps = changed('colour', ({ colour }, at) => (at % 3 === 0 ? '' : at % 3 === 1 ? 'red' : colour!));
    const features = '[one_hot: [colour]]';
    const mode = await cleaned('[impute: {columns: [colour], with: mode}]', { rows: gaps, features });
    expect(fixesIn(mode)[0]!.fitted).toEqual({ value: 'red' });
    const unknown = await cleaned('[impute: {columns: [colour], with: {constant: unknown}}]', {
      rows: gaps,
      features,
    });
    const { preprocessing } = unknown;
    expect(JSON.stringify(preprocessing)).toContain('"categories":["blue","red","unknown","white"]');
    const number = await cleaned('[impute: {columns: [length], with: -1.5}]', { rows });
    expect(fixesIn(number)[0]!.fitted).toEqual({ value: -1.5 });
  });

  it('names the cell that is no number, and the column without any value', async () => {
    const odd = changed('length', ({ id, length }) => (id === trainingRow ? 'long' : length!));
    expect(await faultOf('[impute: {columns: [length], with: mean}]', { rows: odd })).toContain(
      `row ${Number(trainingRow.slice(1)) + 1}, column "length": "long" is not a finite number`,
    );
    const none = changed('length', () => 'NA');
    expect(await faultOf('[impute: {columns: [length], with: mode}]', { rows: none })).toContain(
      'column "length": no training row has a value to take the mode of.',
    );
  });

  it('leaves the label and the id alone', async () => {
    expect(await faultOf('[impute: {columns: [flower], with: mode}]')).toContain(
      'the column "flower" is the label or the id, and "impute" would change its cells.',
    );
  });
});

describe('bounds', () => {
  it('are where numpy has the quartiles, and where the recipe says', async () => {
    // np.percentile([...range(97), 1000], [25, 75]) is [24.25, 72.75]
    const values = [...Array(97).keys(), 1000];
    let next = 0;
    const rows = changed('length', ({ id }) => (training.has(String(id)) ? (values[next++ % 98] ?? 0) : 5));
    if (training.size < 60) throw new Error('too few training rows');
    const inTraining = rows.flatMap(({ id, length }) => (training.has(String(id)) ? [Number(length)] : []));
    const sorted = inTraining.sort((a, b) => a - b);
    const at = (share: number) => {
      const place = share * (sorted.length - 1);
      const low = Math.floor(place);
      return sorted[low]! * (1 - (place - low)) + sorted[Math.ceil(place)]! * (place - low);
    };
    const spread = at(0.75) - at(0.25);
    const dataset = await cleaned('[clip: {columns: [length], by: iqr, factor: 2}]', { rows });
    expect(fixesIn(dataset)).toEqual([
      {
        step: 'clip',
        column: 'length',
        fitted: {
          min: expect.closeTo(at(0.25) - 2 * spread, 9),
          max: expect.closeTo(at(0.75) + 2 * spread, 9),
        },
      },
    ]);
    const given = await cleaned('[clip: {columns: [length], by: {max: 4}}]');
    expect(fixesIn(given)[0]!.fitted).toEqual({ min: null, max: 4 });
    expect(given.lines[0]).toMatch(/^cleaning clipped length to at most 4: \d+ cells/);
  });

  it('clip what lies beyond them, in every split', async () => {
    const rows = changed('length', ({ id, length }) =>
      id === trainingRow ? 1e6 : id === testRow ? -1e6 : length!,
    );
    const dataset = await cleaned('[clip: {columns: [length], by: {min: 0, max: 10}}]', { rows });
    const bounds = changed('length', ({ id, length }) =>
      id === trainingRow ? 10 : id === testRow ? 0 : length!,
    );
    const expected = await cleaned('[drop_duplicates]', { rows: bounds });
    expect(dataset.values).toEqual(expected.values);
    expect(dataset.lines[0]).toContain('2 cells (1 train, 1 test)');
  });

  it('are refused where the values give none', async () => {
    const rows = changed('length', (_, at) => (at % 10 === 0 ? at : 7));
    expect(await faultOf('[clip: {columns: [length], by: iqr}]', { rows })).toContain(
      'the middle half of the training values is 7, so any other would be an outlier. Give the bounds yourself',
    );
    const constant = changed('length', () => 0.1);
    expect(await faultOf('[drop_outliers: {columns: [length], by: z_score}]', { rows: constant })).toContain(
      'every training value is 0.1',
    );
    expect(await faultOf('[clip: {columns: [length], by: {min: 2, max: 1}}]')).toContain('Swap them.');
    expect(await faultOf('[clip: {columns: [length], by: {min: 2}, factor: 1}]')).toContain(
      'the bounds are given already',
    );
  });
});

describe('types', () => {
  it.each([
    ['number', '1e3', '12o5'],
    ['integer', '3.0', '3.5'],
    ['boolean', 'Yes', 'maybe'],
    ['date', '2024-02-29', '2023-02-29'],
  ])('%s: %s is one, %s is none', async (type, good, bad) => {
    const steps = `[types: {colour: ${type}}]`;
    const features = '[standardise: [length]]';
    const fine = changed('colour', () => good);
    expect((await cleaned(steps, { rows: fine, features })).ids).toHaveLength(120);
    const rows = fine.map((row, at) => (at === 7 ? { ...row, colour: bad } : row));
    expect(await faultOf(steps, { rows, features })).toContain(
      `flowers.csv:9 row 8, column "colour": "${bad}" is not `,
    );
  });

  it('may take another cell as missing, at serving too', async () => {
    const rows = changed('length', ({ length }, at) => (at % 9 === 0 ? '?' : length!));
    const steps =
      '[{types: {length: {type: number, otherwise: missing}}}, {impute: {columns: [length], with: median}}]';
    const dataset = await cleaned(steps, { rows });
    expect(dataset.lines[0]).toBe(
      'cleaning took as missing cells of length that are not a finite number of 32 bits: 14 cells',
    );
    const out = new Float32Array(2);
    encodeInstance(dataset.preprocessing, { length: 'about 3', width: 4 }, 0, out, 0);
    expect(out[0]).toBe(inputsOfRow(dataset, 'f0')[0]);
  });

  it('take numbers for texts where they are held to be texts', async () => {
    const rows = changed('colour', (_, at) => 10115 + (at % 3));
    const asText = await cleaned('[types: {colour: text}]', { rows, features: null });
    expect(JSON.stringify(asText.preprocessing)).toContain(
      '"categories":["(missing)","10115","10116","10117"]',
    );
    const asNumber = await cleaned('[drop_duplicates]', { rows, features: null });
    expect(JSON.stringify(asNumber.preprocessing)).not.toContain('"10115"');
  });

  it("can't let the label be missing", async () => {
    expect(await faultOf('[types: {flower: {type: text, otherwise: missing}}]')).toContain(
      'the column "flower" is the label or the id',
    );
  });
});
