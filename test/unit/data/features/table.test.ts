import { describe, expect, it } from '@jest/globals';
import { idCount, inputFields, preprocessingSchema, tensorShape } from '../../../../shared/data/index.js';
import { canonicalJson } from '../../../../shared/files/index.js';
import { inputsOfRow, loadRows, type Loaded } from '../../../fixtures/dataset.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { flowers, type Row } from '../../../fixtures/table.js';

const folder = freshFolders();
const rows = flowers(80).map((row, at): Row => ({
  ...row,
  day: `2024-0${1 + (at % 9)}-15`,
  note: at % 3 === 0 ? 'a red rose' : 'no Rose, a lily',
}));

async function load(features: string, of: readonly Row[] = rows): Promise<Loaded> {
  return loadRows(of, { folder: await folder(), parts: { features } });
}

const faultOf = (features: string, of?: readonly Row[]) => messageOf(() => load(features, of));
const spoiled = (cells: Row) => rows.map((row) => (row['id'] === 'f6' ? { ...row, ...cells } : row));

describe('features of a table', () => {
  it('stand side by side, in the order of the recipe', async () => {
    const { preprocessing, values } = await load(
      '[{expression: {name: area, of: "length * width", scale: none}}, {one_hot: [colour]}, {date_parts: {columns: [day], parts: [month]}}, {hashing: {columns: [note], buckets: 4, by: word}}]',
    );
    expect(tensorShape(preprocessing)).toEqual([1 + 3 + 2 + 4]);
    expect(values).toHaveLength(80 * 10);
    const dataset = await load('[{expression: {name: area, of: "length * width", scale: none}}]');
    const { length, width } = rows[3] as { length: string; width: string };
    expect(inputsOfRow(dataset, 'f3')).toEqual([Math.fround(Number(length) * Number(width))]);
  });

  it('say what a caller sends: the columns that are read, each once', async () => {
    const dataset = await load(
      '[{expression: {name: ratio, of: "length / (width + 1)"}}, {bucketise: [length]}, {date_parts: [day]}, {hashing: [note]}]',
    );
    expect(inputFields(dataset.preprocessing)).toEqual([
      { kind: 'number', name: 'length' },
      { kind: 'number', name: 'width' },
      { kind: 'date', name: 'day', time: false },
      { kind: 'text', name: 'note', long: false },
    ]);
    expect(dataset.instanceOf(0)).toEqual({
      length: Number(rows[0]!['length']),
      width: Number(rows[0]!['width']),
      day: '2024-01-15',
      note: 'a red rose',
    });
  });

  it('give the ids of several columns one after the other, for one embedding layer', async () => {
    const { preprocessing, values } = await load('[{index: [colour, note]}]');
    expect([tensorShape(preprocessing), idCount(preprocessing)]).toEqual([[2], 4 + 3]);
    const idsOf = (column: number) => [...new Set(values.filter((_, at) => at % 2 === column))].sort();
    expect([idsOf(0), idsOf(1)]).toEqual([
      [1, 2, 3],
      [5, 6],
    ]);
  });

  it('make of one text as many ids as the recipe says', async () => {
    const { preprocessing } = await load('[{tokens: {columns: [note], length: 6}}]');
    expect([tensorShape(preprocessing), idCount(preprocessing)]).toEqual([[6], 2 + 5]);
    expect(inputFields(preprocessing)).toEqual([{ kind: 'text', name: 'note', long: true }]);
  });

  it('have no ids where they are numbers', async () => {
    expect(idCount((await load('[{standardise: [length]}]')).preprocessing)).toBeNull();
  });

  it('are stored so that they come back the same', async () => {
    const { preprocessing } = await load(
      '[{log: [length]}, {expression: {name: area, of: "length * width"}}, {date_parts: [day]}, {hashing: [note]}]',
    );
    expect(preprocessingSchema.parse(JSON.parse(canonicalJson(preprocessing)))).toEqual(preprocessing);
  });

  it.each([
    [
      '[{log: [length]}]',
      { length: '-3' },
      'flowers.csv:8 row 7, column "length": -3 has no logarithm, even with the offset 1.',
    ],
    [
      '[{date_parts: [day]}]',
      { day: 'May' },
      'flowers.csv:8 row 7, column "day": "May" is not a date of ISO 8601.',
    ],
    ['[{hashing: [note]}]', { note: '' }, 'flowers.csv:8 row 7, column "note": the value is missing.'],
    [
      '[{expression: {name: ratio, of: "length / width"}}]',
      { width: '0', length: '1' },
      'flowers.csv:8 row 7, column "width": "length / width" gives Infinity. Mend the cell, or guard the expression',
    ],
    [
      '[{expression: {name: ratio, of: "length / width"}}]',
      { length: 'long' },
      'flowers.csv:8 row 7, column "length": "long" is not a finite number of 32 bits.',
    ],
    [
      '[{expression: {name: ratio, of: "length / width"}}]',
      { width: 'NA' },
      'flowers.csv:8 row 7, column "width": the value is missing (NaN). Fill it in,',
    ],
  ])('name the cell that %s can not use', async (features, cells, message) => {
    expect(await faultOf(features, spoiled(cells))).toContain(message);
  });

  it.each([
    [
      '[{expression: {name: x, of: "lenght + 1"}}]',
      'has no column "lenght", which the recipe uses as a part of the expression "x". Did you mean "length"?',
    ],
    [
      '[{expression: {name: x, of: "flower + 1"}}]',
      'the expression "x" reads the column "flower", which is the id or label.',
    ],
    [
      '[{standardise: [length]}, {expression: {name: length, of: "width"}}]',
      'the column "length" is named for "expression" and is "standardise" already.',
    ],
    ['[{tokens: [note, colour]}]', 'the columns "note" and "colour" are both named for "tokens".'],
  ])('are refused: %s', async (features, message) => {
    expect(await faultOf(features)).toContain(message);
  });
});
