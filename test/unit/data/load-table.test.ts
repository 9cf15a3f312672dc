import { describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../../shared/data/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import {
  classesAndLabels,
  inputsOfRow,
  load,
  loadRows,
  loadText,
  type Loading,
} from '../../fixtures/dataset.js';
import { csvText, flowers, type Row } from '../../fixtures/table.js';

const folder = freshFolders();
const rows = flowers(60);
const loading = async (changes: Partial<Loading> = {}): Promise<Loading> => ({
  folder: await folder(),
  ...changes,
});
const loaded = async (of: readonly Row[], changes?: Partial<Loading>) => loadRows(of, await loading(changes));
const faultOf = async (of: readonly Row[], changes?: Partial<Loading>) => {
  const options = await loading(changes);
  return (await messageOf(() => loadRows(of, options))).replaceAll(`${options.folder}/`, '');
};
const replacing = (row: number, cells: Row) =>
  rows.map((each, at) => (at === row ? { ...each, ...cells } : each));

describe('data from a table', () => {
  it('have ids, classes in order, and one input row each', async () => {
    const dataset = await loaded(rows, { parts: { features: '[{standardise: [length, width]}]' } });
    expect(dataset.ids).toEqual(rows.map(({ id }) => id));
    expect(classesAndLabels(dataset).classes).toEqual(['lily', 'rose']);
    expect(Array.from(classesAndLabels(dataset).labels)).toEqual(
      rows.map(({ flower }) => (flower === 'rose' ? 1 : 0)),
    );
    expect(dataset.values).toHaveLength(60 * 2);
    const counts = (['train', 'validation', 'test'] as const).map((split) => rowsOf(dataset, split).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(60);
  });

  it('sort classes that are numbers by their value', async () => {
    const numbered = rows.map((row, at) => ({ ...row, flower: [10, 9, 100][at % 3]! }));
    expect(classesAndLabels(await loaded(numbered)).classes).toEqual(['9', '10', '100']);
  });

  it('are pixels in file order, divided by the scale', async () => {
    const pixels = rows.map(({ id, flower }, at) => ({
      id: id!,
      p0: at,
      p1: 0,
      p2: 16,
      p3: 8,
      flower: flower!,
    }));
    const parts = {
      data: '{source: flowers.csv, id: id, label: flower, image: {columns: "p*", shape: [2, 2, 1], scale: 16}}',
    };
    const dataset = await loaded(pixels, { parts });
    expect(dataset.preprocessing).toMatchObject({
      kind: 'image',
      shape: [2, 2, 1],
      columns: ['p0', 'p1', 'p2', 'p3'],
    });
    expect(inputsOfRow(dataset, 'f8')).toEqual([0.5, 0, 1, 0.5]);
    expect(dataset.instanceOf(8)).toEqual({ p0: 8, p1: 0, p2: 16, p3: 8 });
  });

  it.each([
    ['flower', 'flower', 1],
    ['*er', 'flower', 1],
    ['{id,p}', 'id', 2],
  ])('are refused when the pixels "%s" take the column "%s"', async (columns, column, width) => {
    const numbered = rows.map(({ flower }, at) => ({ id: at, p: at, flower: flower === 'rose' ? 1 : 0 }));
    const parts = {
      data: `{source: flowers.csv, id: id, label: flower, image: {columns: "${columns}", shape: [1, ${width}, 1]}}`,
    };
    expect(await faultOf(numbered, { parts })).toBe(
      `flowers.csv the column "${column}" is the label or the id, and is taken as an input too. Mend "data.image.columns", "data.label" or "data.id", so that no column is both.`,
    );
  });

  it.each([
    [
      'a duplicate id',
      replacing(5, { id: 'f3' }),
      'flowers.csv:7 the id "f3" stands in line 5 already. Give every row its own id, or leave "data.id" out.',
    ],
    [
      'an empty id',
      replacing(5, { id: '' }),
      'flowers.csv:7 the id is empty. Give every row an id without tabs and line breaks.',
    ],
    [
      'a tab in an id',
      replacing(5, { id: 'f\t5' }),
      'flowers.csv:7 the id holds a tab or line break. Give every row an id without tabs and line breaks.',
    ],
    [
      'a line break in a label',
      replacing(5, { flower: 'ro\nse' }),
      'flowers.csv:7 the label holds a tab or line break. Write a text or a number without tabs and line breaks.',
    ],
    [
      'two spellings of one number',
      rows.map((row, at) => ({ ...row, flower: ['1', '0'][at % 2]! })).with(4, { ...rows[4]!, flower: '01' }),
      'flowers.csv:6 the label "01" is the number "1" in another spelling, which would be a class of its own. Spell each class in one way.',
    ],
    [
      'a class that JSON can not name',
      replacing(5, { flower: '__proto__' }),
      'flowers.csv:7 the label "__proto__" can\'t be the name of a class. Give the class another name.',
    ],
    [
      'a slip among numbers',
      replacing(5, { length: '12o5' }),
      'flowers.csv:7 row 6, column "length": "12o5" is not a number, and nearly all of the column\'s cells are. Correct the cell, declare it in "data.missing", or name the column in "features" as one_hot.',
    ],
    [
      'more classes than can be judged',
      flowers(4200).map((row, at) => ({ ...row, flower: `f${at}` })),
      'flowers.csv:4098 the label makes 4097 classes with this row, and at most 4096 can be judged. Check that the label holds the class, not an id or an amount.',
    ],
    [
      'a missing label',
      replacing(5, { flower: 'NA' }),
      'flowers.csv:7 row 6, column "flower": the label is missing. Fill it in, remove the row, or take such rows out by "drop_missing" in "data.clean".',
    ],
    [
      'one class',
      rows.map((row) => ({ ...row, flower: 'rose' })),
      'flowers.csv every row has the label "rose". A classification needs rows of two classes or more.',
    ],
    [
      'a class that no test row has',
      replacing(0, { flower: 'rare' }),
      'flowers.csv class "rare" has no test rows. Add rows of this class, change the shares in "data.split", or set "data.split.stratify: false".',
    ],
  ])('are refused with %s', async (_, of, message) => {
    expect(await faultOf(of)).toBe(message);
  });

  it('may have a slip among numbers once it is declared missing, or the column is one of texts', async () => {
    const of = replacing(5, { length: '12o5' });
    const data = '{source: flowers.csv, id: id, label: flower, missing: ["12o5"]}';
    expect((await loaded(of, { parts: { data } })).preprocessing).toMatchObject({
      columns: [{ column: 'length', step: 'standardise' }, { column: 'width' }, { column: 'colour' }],
    });
    await expect(loaded(of, { parts: { features: '[{one_hot: [length]}]' } })).resolves.toBeDefined();
  });

  it('name a class that the parent lacks, though it has too few rows as well', async () => {
    const inherited = { preprocessing: (await loaded(rows)).preprocessing, classes: ['lily', 'rose'] };
    expect(await faultOf(replacing(0, { flower: 'rare' }), { inherited })).toContain(
      'flowers.csv:2 the label "rare" is not a class of the parent (lily, rose).',
    );
  });

  it('may lack a class in the test rows when nobody asked to stratify', async () => {
    const parts = { data: '{source: flowers.csv, id: id, label: flower, split: {stratify: false}}' };
    expect(classesAndLabels(await loaded(replacing(0, { flower: 'rare' }), { parts })).classes).toContain(
      'rare',
    );
  });

  it.each([
    [
      '{source: a.csv, label: flower, split: {test: 0}}',
      'flowers.csv has no test rows. Add rows, or change the shares in "data.split".',
    ],
    [
      '{source: a.csv, label: flower, split: {test: 0.9, validation: 0.9}}',
      'flowers.csv has no train rows. Add rows, or change the shares in "data.split".',
    ],
    [
      '{source: a.csv, label: kind}',
      'flowers.csv has no column "kind", which the recipe uses as the label. Its columns: id, length, width, colour, flower.',
    ],
    [
      '{source: a.csv, label: flower, id: nr}',
      'flowers.csv has no column "nr", which the recipe uses as the id. Its columns: id, length, width, colour, flower.',
    ],
    [
      '{source: a.csv, label: flower, image: {columns: "p*", shape: [2, 2, 1]}}',
      'flowers.csv has no column "p*", which the recipe uses as the pixels. Its columns: id, length, width, colour, flower.',
    ],
    [
      '{source: a.csv, label: flower, image: {columns: "*th", shape: [2, 2, 1]}}',
      'flowers.csv "*th" names 2 columns, and the shape [2, 2, 1] has 4 pixels. Mend "data.image.columns" or "data.image.shape".',
    ],
    [
      '{source: a.csv, label: flower, image: {size: [2, 2]}}',
      'recipe the source is a table, and "data.image" lacks "columns" or "shape". Give for example {columns: "p*", shape: [8, 8, 1], scale: 16}.',
    ],
  ])('are refused with a recipe that does not fit: %s', async (data, message) => {
    expect(await faultOf(rows, { parts: { data } })).toBe(message);
  });

  it('are refused in another format', async () => {
    const options = await loading();
    expect(await messageOf(() => load(options.folder.concat('/data.xlsx'), options))).toContain(
      'is not there',
    );
    expect(await messageOf(() => load(import.meta.filename, options))).toContain(
      'is neither a table (.csv, .jsonl, .ndjson, .parquet) nor a folder',
    );
  });

  it('name the line of a bad cell behind a row of several lines', async () => {
    const text = csvText(
      rows.map((row, at) => ({
        ...row,
        note: at === 3 ? 'two\nlines' : '',
        length: at === 4 ? 'x' : row['length']!,
      })),
    );
    const options = await loading({ parts: { features: '[{standardise: [length]}]' } });
    expect(await messageOf(() => loadText(text, options))).toContain(
      'flowers.csv:7 row 5, column "length": "x" is not a finite number of 32 bits.',
    );
  });
});
