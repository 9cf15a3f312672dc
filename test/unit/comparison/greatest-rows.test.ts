import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { greatestRows } from '../../../shared/comparison/greatest-rows.js';

describe('greatestRows', () => {
  it('gives what sorting all rows would, equal keys in row order', () => {
    const keys = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 60 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 8 }), (all, most) => {
        const sorted = [...all.keys()]
          .filter((row) => all[row] !== null)
          .sort((a, b) => all[b]! - all[a]! || a - b)
          .slice(0, most);
        expect(greatestRows(all.length, most, (row) => all[row]!)).toEqual(sorted);
      }),
    );
  });
});
