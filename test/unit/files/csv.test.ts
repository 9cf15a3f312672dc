import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTable } from '../../../shared/data/index.js';
import { csvLine } from '../../../shared/files/index.js';

describe('a CSV line', () => {
  it('quotes a cell with a comma, a quote or a line break, and no other', () => {
    expect(csvLine(['a b', 'c,d', 'e"f', 'g\nh', 1.5])).toBe('a b,"c,d","e""f","g\nh",1.5\n');
  });

  it('comes back from the reader as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (cells) => {
        const header = cells.map((_, index) => `column ${index}`);
        const table = parseTable(csvLine(header) + csvLine(cells), 'data.csv');
        expect(table.cells.map(([cell]) => cell)).toEqual(cells);
      }),
    );
  });
});
