import { describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../../shared/data/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { inputsOfRow, load, loadRows, loadText, type Loading } from '../../fixtures/dataset.js';
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
    expect(dataset.classes).toEqual(['lily', 'rose']);
    expect(Array.from(dataset.labels)).toEqual(rows.map(({ flower }) => (flower === 'rose' ? 1 : 0)));
    expect(dataset.inputs).toHaveLength(60 * 2);
    const counts = (['train', 'validation', 'test'] as const).map((split) => rowsOf(dataset, split).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(60);
  });

  it('sort classes that are numbers by their value', async () => {
    const numbered = rows.map((row, at) => ({ ...row, flower: [10, 9, 100][at % 3]! }));
    expect((await loaded(numbered)).classes).toEqual(['9', '10', '100']);
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
    [
      'a duplicate id',
      replacing(5, { id: 'f3' }),
      'flowers.csv:7 the id "f3" stands in line 5 already. Give every row its own id, or leave "data.id" out.',
    ],
    ['an empty id', replacing(5, { id: '' }), 'flowers.csv:7 the id is empty. Give every row an id.'],
    [
      'a missing label',
      replacing(5, { flower: 'NA' }),
      'flowers.csv:7 row 6, column "flower": the label is missing. Fill it in, or remove the row.',
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

  it('may lack a class in the test rows when nobody asked to stratify', async () => {
    const parts = { data: '{source: flowers.csv, id: id, label: flower, split: {stratify: false}}' };
    expect((await loaded(replacing(0, { flower: 'rare' }), { parts })).classes).toContain('rare');
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
      'is neither a .csv file nor a folder',
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
