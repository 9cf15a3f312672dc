import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
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

  it('knows the line that each row begins at', () => {
    const { places } = parseTable('a,b\n1,"two\nlines"\n\n3,4\r\n5,6', 'data.csv');
    expect([0, 1, 2].map((row) => places.name(row))).toEqual(['line 2', 'line 5', 'line 6']);
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
      'data.csv:3 has 1 cell in this row, and 2 columns in its header. Give every row one cell per column; quote cells that contain commas.',
    ],
    [
      'a,b\n1,"two\nlines"\n\n3,4,5\n',
      'data.csv:5 has 3 cells in this row, and 2 columns in its header. Give every row one cell per column; quote cells that contain commas.',
    ],
  ])('is refused: %j', async (text, message) => {
    expect(await faultOf(text)).toBe(message);
  });

  it('is refused at the line of a quotation mark that is not closed', async () => {
    const fault = 'data.csv:3 has a quotation mark that is not closed or stands inside an unquoted cell.';
    expect(await faultOf('a,b\n1,2\n3,"4\n')).toContain(fault);
    expect(await faultOf('a,b\n1,2\n3,x"4\n')).toContain(fault);
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

  it('is the same from CSV, JSON Lines and Parquet', async () => {
    const root = await folder();
    const rows = [
      { n: 1, x: 0.5, word: 'a, "b"', is: true },
      { n: 2, x: -1e-7, word: 'ü\n', is: false },
    ];
    const paths = ['d.csv', 'd.jsonl', 'd.parquet'].map((name) => join(root, name));
    const columns = ['n', 'x', 'word', 'is'] as const;
    const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
    await writeFile(paths[0]!, lines.map((line) => csvLine([...line])).join(''));
    await writeFile(paths[1]!, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await writeFile(
      paths[2]!,
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: 'n', data: [1, 2], type: 'INT32' },
            { name: 'x', data: [0.5, -1e-7], type: 'DOUBLE' },
            { name: 'word', data: rows.map(({ word }) => word), type: 'STRING' },
            { name: 'is', data: [true, false], type: 'BOOLEAN' },
          ],
        }),
      ),
    );
    const [csv, jsonl, parquet] = await Promise.all(paths.map(readTable));
    for (const table of [csv!, jsonl!, parquet!]) {
      expect(table.columns).toEqual([...columns]);
      expect(table.cells[columns.indexOf('word')]).toEqual(rows.map(({ word }) => word));
      expect(table.cells[0]!.map(Number)).toEqual([1, 2]);
      expect(table.cells[1]!.map(Number)).toEqual([0.5, -1e-7]);
      expect(table.cells[3]!.map((text) => text.toLowerCase())).toEqual(['true', 'false']);
    }
  });

  it('takes a JSON null for an empty cell', async () => {
    const path = join(await folder(), 'd.jsonl');
    await writeFile(path, '{"a": null, "b": 1}\n{"a": "x", "b": 2}\n');
    expect((await readTable(path)).cells[0]).toEqual(['', 'x']);
  });
});
