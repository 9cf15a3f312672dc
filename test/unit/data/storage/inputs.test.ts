import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TemporaryStorage, inputBlocks } from '../../../../shared/data/index.js';
import { storeInputs } from '../../../../shared/data/storage/inputs.js';
import { freshFolders } from '../../../fixtures/folder.js';

const folder = freshFolders();
/** More than one block of a megabyte. */
const [ROWS, SIZE] = [700, 1000];
const numberAt = (row: number, at: number): number => row * SIZE + at;
const store = (storage: TemporaryStorage) =>
  storeInputs(ROWS, SIZE, storage, (row, out, offset) => {
    for (let at = 0; at < SIZE; at++) out[offset + at] = numberAt(row, at);
  });

describe.each([
  ['in memory', 2 ** 30],
  ['in a file', 0],
])('inputs %s', (_, bytesInMemory) => {
  it('are read by their rows, in any order and more than once', async () => {
    const storage = new TemporaryStorage(await folder(), bytesInMemory);
    const inputs = store(storage);
    expect(storage.bytesInFiles).toBe(bytesInMemory === 0 ? ROWS * SIZE * 4 : 0);
    fc.assert(
      fc.property(fc.array(fc.nat(ROWS - 1), { maxLength: 30 }), (wanted) => {
        const out = new Float32Array(wanted.length * SIZE);
        inputs.read(Int32Array.from(wanted), out);
        for (const [place, row] of wanted.entries())
          for (const at of [0, 1, SIZE - 1]) expect(out[place * SIZE + at]).toBe(numberAt(row, at));
      }),
    );
    storage.close();
  });

  it('come in blocks that are all the rows asked for', async () => {
    const storage = new TemporaryStorage(await folder(), bytesInMemory);
    const wanted = Int32Array.from({ length: ROWS / 2 }, (_, at) => 2 * at + 1);
    const seen: number[] = [];
    for (const { rows, values } of inputBlocks(store(storage), wanted))
      for (const [at, row] of rows.entries()) {
        seen.push(row);
        expect(values[at * SIZE + 7]).toBe(numberAt(row, 7));
      }
    expect(seen).toEqual(Array.from(wanted));
    storage.close();
  });
});
