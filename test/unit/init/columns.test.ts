import { describe, expect, it } from '@jest/globals';
import { parseTable, type TableInMemory } from '../../../shared/data/index.js';
import { findId } from '../../../shared/init/id-column.js';
import { areQuantities, findLabel, whyNoClasses } from '../../../shared/init/label-column.js';
import { findPixels } from '../../../shared/init/pixel-columns.js';
import { csv } from './fixtures.js';

function table(header: readonly string[], rowOf: (row: number) => readonly (string | number)[], rows = 12) {
  return parseTable(csv(header, rows, rowOf), 't.csv');
}

const grey = (pixel: number, row = 0) => (pixel + row) % 17;

function pixels(names: readonly string[], valueOf: (pixel: number, row: number) => number = grey) {
  const at = table(names, (row) => names.map((_, pixel) => valueOf(pixel, row)), 20);
  return findPixels(at, names);
}

describe('the id column', () => {
  it.each(['id', 'ID', 'uuid', 'Row_ID'])('is the one called %s, wherever it stands', (name) => {
    const found = findId(
      table(['a', name, 'label'], (row) => [row % 3, `k${row}`, row % 2]),
      'label',
    );
    expect(found).toEqual({ column: name, why: 'by its name' });
  });

  it.each([
    ['texts', (row: number) => `person ${row}`],
    ['whole numbers', (row: number) => row * 10],
  ])('is a first column of different %s', (_, nameOf) => {
    const found = findId(
      table(['who', 'a', 'label'], (row) => [nameOf(row), row % 3, row % 2]),
      'label',
    );
    expect(found?.column).toBe('who');
  });

  it.each([
    ['fractions', (row: number) => row + 0.5],
    ['repeated values', (row: number) => row % 5],
    ['an empty cell', (row: number) => (row === 3 ? '' : `person ${row}`)],
  ])('is not a first column with %s', (_, cellOf) => {
    expect(
      findId(
        table(['who', 'a', 'label'], (row) => [cellOf(row), row % 3, row % 2]),
        'label',
      ),
    ).toBeNull();
  });

  it('is never the label', () => {
    expect(
      findId(
        table(['id', 'a', 'b'], (row) => [row, row % 3, row % 2]),
        'id',
      ),
    ).toBeNull();
  });

  it('is refused, with both lines, where a column called id repeats', () => {
    const at = table(['id', 'a', 'label'], (row) => [row === 7 ? 2 : row, row % 3, row % 2]);
    expect(() => findId(at, 'label')).toThrow('t.csv:9 the column "id" repeats the value "2" of line 4');
  });
});

describe('the label column', () => {
  const choose = (header: readonly string[], asked?: string) =>
    findLabel(
      table(header, () => header.map((_, i) => i)),
      asked,
    );

  it('is the one that was asked for', () => {
    expect(choose(['label', 'b', 'c'], 'b')).toEqual({ column: 'b', why: 'by --label' });
  });

  it.each(['label', 'Target', 'class', 'Y'])('is the one called %s, wherever it stands', (name) => {
    expect(choose(['a', name, 'c'])).toEqual({ column: name, why: 'by its name' });
  });

  it('is called label before it is called y', () => {
    expect(choose(['y', 'label', 'c']).column).toBe('label');
  });

  it('is not a y that is a coordinate beside x', () => {
    expect(choose(['x', 'y', 'species']).column).toBe('species');
  });

  it('is else the last, and says how to choose another', () => {
    const found = choose(['a', 'b', 'species']);
    expect(found.column).toBe('species');
    expect(found.why).toContain('--label');
  });

  it('is refused by name where there is no such column', () => {
    expect(() => choose(['a', 'b'], 'speceis')).toThrow('has no column "speceis"');
  });
});

describe('labels', () => {
  const repeated = (classes: number, each: number, textOf: (k: number) => string) =>
    Array.from({ length: classes * each }, (_, row) => textOf(row % classes));

  it.each([
    ['0 and 1', repeated(2, 5, String)],
    ['ten digits', repeated(10, 3, String)],
    ['a hundred numbered classes with enough rows', repeated(100, 30, String)],
    ['halves from 1 to 5', repeated(9, 10, (k) => String(1 + k / 2))],
    ['fifty words', repeated(50, 4, (k) => `word${k}`)],
  ])('are classes: %s', (_, labels) => {
    expect(whyNoClasses(labels)).toBeNull();
    expect(areQuantities(labels)).toBe(false);
  });

  it.each([
    ['many whole numbers', repeated(214, 2, String)],
    ['fractions', repeated(40, 30, (k) => String(k + 0.25))],
  ])('are quantities: %s', (_, labels) => expect(areQuantities(labels)).toBe(true));

  it('are refused where every row has a name of its own', () => {
    expect(whyNoClasses(repeated(100, 1, (k) => `name${k}`))).toContain('names');
  });
});

describe('pixel columns', () => {
  const grid = (side: number, nameOf: (row: number, column: number) => string) =>
    Array.from({ length: side * side }, (_, at) => nameOf(Math.floor(at / side), at % side));

  it.each([
    ['p00 … p77', grid(8, (r, c) => `p${r}${c}`), 'p*', 8],
    ['pixel0 …', grid(6, (r, c) => `pixel${r * 6 + c}`), 'pixel*', 6],
    ['pixel_0_0 …', grid(8, (r, c) => `pixel_${r}_${c}`), 'pixel_*', 8],
    ['1x1 …', grid(5, (r, c) => `${r + 1}x${c + 1}`), '*', 5],
    ['0 …', grid(4, (r, c) => String(r * 4 + c)), '*', 4],
  ])('are seen in %s', (_, names, pattern, side) => {
    expect(pixels(names)).toEqual({ pattern, side, scale: 16 });
  });

  it.each([
    [1, (pixel: number) => (pixel % 10) / 10],
    [16, (pixel: number) => pixel % 17],
    [255, (pixel: number) => pixel * 3],
  ])('have the scale %d by their greatest value', (scale, valueOf) => {
    expect(
      pixels(
        grid(8, (r, c) => `p${r}${c}`),
        valueOf,
      )?.scale,
    ).toBe(scale);
  });

  it('are matched by a pattern that leaves id and label alone', () => {
    const names = grid(4, (r, c) => `p${r}${c}`);
    const at: TableInMemory = table(['pid', ...names, 'price'], (row) => [
      row,
      ...names.map(() => 3),
      row % 2,
    ]);
    expect(findPixels(at, names)?.pattern).toBe('p[0-9]*');
  });

  it.each<[string, readonly string[], (pixel: number) => number]>([
    ['15 columns', grid(4, (r, c) => `p${r}${c}`).slice(1), grey],
    ['names that say nothing', grid(4, (r, c) => `v${r}${c}`), grey],
    ['names out of order', grid(4, (r, c) => `p${r}${c}`).reverse(), grey],
    ['a value below 0', grid(4, (r, c) => `p${r}${c}`), (pixel) => pixel - 1],
    ['a value above 255', grid(4, (r, c) => `p${r}${c}`), (pixel) => pixel * 100],
    ['three columns', ['p0', 'p1', 'p2'], grey],
  ])('are not seen in %s', (_, names, valueOf) => expect(pixels(names, valueOf)).toBeNull());
});
