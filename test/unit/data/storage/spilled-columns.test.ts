import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TemporaryStorage, type Sequence } from '../../../../shared/data/index.js';
import { SpilledColumns } from '../../../../shared/data/storage/spilled-columns.js';
import { freshFolders } from '../../../fixtures/folder.js';

const folder = freshFolders();
const ROWS = 4000;
/** Some 6 MB, so that the file gets several groups of rows; with characters of one byte and of more. */
const texts = [
  Array.from({ length: ROWS }, (_, row) => `${row} `.repeat(row % 500)),
  Array.from({ length: ROWS }, (_, row) => `${row} ü€😀`.repeat(row % 40)),
  Array.from({ length: ROWS }, (_, row) => (row % 3 === 0 ? '' : String(row))),
];
let storage: TemporaryStorage;
let columns: Sequence<string>[];
beforeAll(async () => {
  storage = new TemporaryStorage(await folder());
  const spilled = new SpilledColumns(storage.openFile(), texts.length);
  spilled.takeTexts(texts, ROWS);
  columns = spilled.columns();
});
afterAll(() => storage.close());

describe('columns in a file', () => {
  it('hold all rows in order', () => {
    expect(storage.bytesInFiles).toBeGreaterThan(5e6);
    for (const [at, column] of columns.entries()) {
      expect(column).toHaveLength(ROWS);
      expect([...column]).toEqual(texts[at]);
    }
  });

  it('give any row, in whatever order rows are asked for', () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.nat(ROWS - 1), (column, row) => {
        expect(columns[column]!.at(row)).toBe(texts[column]![row]);
      }),
      { numRuns: 300 },
    );
  });

  it('have nothing beyond their rows', () => {
    for (const row of [-1, ROWS, ROWS + 1e6]) expect(columns[0]!.at(row)).toBeUndefined();
  });
});
