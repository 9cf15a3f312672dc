import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTable, readTable } from '../../../shared/data/index.js';
import { csvLine } from '../../../shared/files/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();
const faultOf = (text: string) => messageOf(() => parseTable(text, 'data.csv'));

describe('a table', () => {
  it.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['both, by turns', 'a,b\n1,2\r\n3,4\n'],
    ['a byte order mark', '\uFEFFa,b\n1,2\n3,4\n'],
    ['no final line break', 'a,b\n1,2\n3,4'],
    ['blank lines between', 'a,b\n\n1,2\n\r\n3,4\n\n'],
    ['quotes that are not needed', '"a","b"\n"1","2"\n"3","4"\n'],
  ])('is read alike with %s', (_, text) => {
    const { columns, cells, rows } = parseTable(text, 'data.csv');
    expect(columns).toEqual(['a', 'b']);
    expect(cells).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
    expect(rows).toBe(2);
  });

  it('keeps commas, quotes and line breaks in quoted cells', () => {
    const { cells } = parseTable('a,b\n"x, ""y""","line\none"\n', 'data.csv');
    expect(cells).toEqual([['x, "y"'], ['line\none']]);
  });

  it('knows the line that each row ends at', () => {
    const { lines } = parseTable('a,b\n1,"two\nlines"\n\n3,4\r\n5,6', 'data.csv');
    expect(Array.from(lines)).toEqual([3, 5, 6]);
  });

  it.each([
    ['', 'data.csv is empty. Give it a header line and at least one row.'],
    ['\uFEFF', 'data.csv is empty. Give it a header line and at least one row.'],
    ['\n\r\n', 'data.csv is empty. Give it a header line and at least one row.'],
    ['a,b\n', 'data.csv has a header but no rows. Give it at least one row.'],
    ['a,,c\n1,2,3\n', 'data.csv:1 column 2 has no name. Name it in the header line.'],
    ['a,__proto__\n1,2\n', 'data.csv:1 the column "__proto__" can\'t be the name of an input. Rename it.'],
    ['a,b,a\n1,2,3\n', 'data.csv:1 two columns are called "a". Rename one of them.'],
    [
      'a,b\n1,2\n3\n',
      'data.csv:3 the row has 1 cells, and the header has 2. Give every row as many cells as the header.',
    ],
    [
      'a,b\n1,"two\nlines"\n\n3,4,5\n',
      'data.csv:5 the row has 3 cells, and the header has 2. Give every row as many cells as the header.',
    ],
  ])('is refused: %j', async (text, message) => {
    expect(await faultOf(text)).toBe(message);
  });

  it('is refused at the line of a quotation mark that is not closed', async () => {
    expect(await faultOf('a,b\n1,2\n3,"4\n')).toMatch(
      /^data\.csv:\d+ is not valid CSV: .*\. Mend the quotes/,
    );
    expect(await faultOf('a,b\n1,2\n3,x"4\n')).toMatch(/^data\.csv:3 is not valid CSV: /);
  });

  it('comes back from its text, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'grapheme' });
    const width = fc.integer({ min: 2, max: 4 });
    const rows = width.chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(rows, (body) => {
        const header = body[0]!.map((_, column) => `c${column}`);
        const table = parseTable([header, ...body].map(csvLine).join(''), 'data.csv');
        expect(header.map((_, column) => table.cells[column])).toEqual(
          header.map((_, column) => body.map((row) => row[column])),
        );
      }),
    );
  });

  it('that is missing is named by its path', async () => {
    const path = join(await folder(), 'data.csv');
    expect(await messageOf(() => readTable(path))).toBe(
      `${path} is not there. Mend "data.source" in the recipe; it is read relative to the recipe's folder.`,
    );
  });
});
