import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestsOf, idsFromDigests } from '../../../../shared/data/rows/ids.js';
import { findLeaks } from '../../../../shared/data/rows/leaks.js';
import { sharedKeys } from '../../../../shared/data/rows/twins.js';
import type { Split } from '../../../../shared/data/index.js';
import { sha256 } from '../../../../shared/files/index.js';

/** Contents that repeat, few or many. */
const contents = fc
  .integer({ min: 1, max: 400 })
  .chain((different) => fc.array(fc.nat(different).map(String), { minLength: 1, maxLength: 300 }));

describe('digests of rows', () => {
  it('lead each row to the first one with its content', () => {
    fc.assert(
      fc.property(contents, (rows) => {
        const firstRows = digestsOf(rows).firstRows();
        expect(Array.from(firstRows)).toEqual(rows.map((content) => rows.indexOf(content)));
      }),
    );
  });

  it('give ids: the start of the sha256 of the content, and how often it was there before', () => {
    fc.assert(
      fc.property(contents, (rows) => {
        const times = rows.map(
          (content, row) => rows.slice(0, row).filter((of) => of === content).length + 1,
        );
        const { ids, splitKeys } = idsFromDigests(digestsOf(rows));
        const keys = rows.map((content) => sha256(content).slice(0, 16));
        expect([...splitKeys]).toEqual(keys);
        expect([...ids]).toEqual(keys.map((key, row) => (times[row] === 1 ? key : `${key}-${times[row]}`)));
      }),
    );
  });
});

describe('rows with the same inputs', () => {
  const rowsWithSplits = contents.chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      splits: fc.array(fc.constantFrom<Split>('train', 'validation', 'test'), {
        minLength: rows.length,
        maxLength: rows.length,
      }),
    }),
  );

  it('share the least of their keys', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (rows, seed) => {
        const keys = rows.map((_, row) => sha256(`${seed} ${row}`));
        const least = rows.map((content) => keys.filter((_, row) => rows[row] === content).sort()[0]);
        expect([...sharedKeys(keys, digestsOf(rows).firstRows())]).toEqual(least);
      }),
    );
  });

  it('leak where training has one and a test or the validation another', () => {
    fc.assert(
      fc.property(rowsWithSplits, ({ rows, splits }) => {
        const trainingRow = (row: number) =>
          rows.findIndex((content, other) => splits[other] === 'train' && content === rows[row]);
        const leaking = rows.flatMap((_, row) =>
          splits[row] !== 'train' && trainingRow(row) >= 0 ? [row] : [],
        );
        const [first] = leaking;
        expect(findLeaks(splits, digestsOf(rows).firstRows())).toEqual(
          first === undefined ? null : { count: leaking.length, row: first, trainingRow: trainingRow(first) },
        );
      }),
    );
  });
});
