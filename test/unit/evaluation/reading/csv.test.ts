import { describe, expect, it } from '@jest/globals';
import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvScanner } from '../../../../shared/evaluation/reading/csv/csv-scanner.js';
import { LinePlaces } from '../../../../shared/evaluation/reading/row-places.js';
import { readRecords, type ByteSource } from '../../../../shared/evaluation/reading/source/record-reader.js';
import { refusal, scan, type ReadText } from './fixtures.js';

const chunks = fc.integer({ min: 1, max: 64 });
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', '1', '"', ',', '\n', '\r', ' ', '\u{1F600}', 'é', '\uFEFF'),
    maxLength: 6,
  }),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const newline = fc.constantFrom('\n', '\r\n', '\r');

/** A table as CSV, quoted where it must be and in some other cells. */
const written = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.array(fc.tuple(text, fc.boolean()), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.array(fc.tuple(newline, fc.integer({ min: 1, max: 3 })), { minLength: 8, maxLength: 8 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([columns, table, breaks, hasMark, endsOpen]) => {
    const rows = table.map((row) => row.slice(0, columns).map(([cell]) => cell));
    const lines = table.map((row) =>
      row
        .slice(0, columns)
        .map(([cell, isQuoted]) =>
          isQuoted || /^$|[",\r\n]/.test(cell) || cell.startsWith('\uFEFF')
            ? `"${cell.replaceAll('"', '""')}"`
            : cell,
        )
        .join(','),
    );
    const ends = lines.map((_, i) => breaks[i]![0].repeat(breaks[i]![1]));
    const body = lines.map((line, i) => line + (endsOpen && i === lines.length - 1 ? '' : ends[i]!)).join('');
    return { rows, content: (hasMark ? '\uFEFF' : '') + body };
  });

function byReference(content: string): readonly (readonly string[])[] {
  return parse(content, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
}

function rowsOf({ names, rows }: ReadText): readonly (readonly string[])[] {
  return names.length === 0 ? rows : [names, ...rows];
}

describe('the CSV scanner', () => {
  it('gives back every table, wherever chunks cut it', () => {
    fc.assert(
      fc.property(written, chunks, ({ rows, content }, chunkBytes) => {
        expect(rowsOf(scan(CsvScanner, content, chunkBytes))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('reads, or refuses, any text as the reference parser does', () => {
    const any = fc.string({
      unit: fc.constantFrom('"', '"', ',', ',', '\n', '\r', 'x', ' ', 'é', '\u{1F600}', '\uFEFF'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(any, chunks, (content, chunkBytes) => {
        let expected: readonly (readonly string[])[];
        try {
          expected = byReference(content);
        } catch (error) {
          expect(error).toBeInstanceOf(CsvError);
          expect(refusal(() => scan(CsvScanner, content, chunkBytes))).not.toBeNull();
          return;
        }
        if (expected.some((row) => row.length !== expected[0]!.length))
          expect(refusal(() => scan(CsvScanner, content, chunkBytes))).toMatch(/cells? in this row/);
        else expect(rowsOf(scan(CsvScanner, content, chunkBytes))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the line that each row begins on', () => {
    const content = 'a,b\r\n\r\n1,"x\ny\r\nz"\n2,"x\ry"\r3,\n\n\n4,"\n"';
    for (let chunkBytes = 1; chunkBytes < 40; chunkBytes++) {
      expect(scan(CsvScanner, content, chunkBytes).lines).toEqual([3, 6, 8, 11]);
    }
  });

  it('refuses random bytes with a word, or reads them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), chunks, (bytes, chunkBytes) => {
        const message = refusal(() => scan(CsvScanner, bytes, chunkBytes));
        expect(message === null || message.startsWith('p:')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['é in Latin-1', 'a,b\n1,2\n3,\xe9\n', 3],
    ['UTF-16', '\xff\xfea\0,\0b\0\n\0', 1],
    ['a character that is cut off by a comma', 'a,b\r1,2\r3,\xe2\x82,', 3],
    ['a character that the file ends in', 'a,b\n1,\xf0\x9f\x98', 2],
  ])('names the line of %s', (_, content, line) => {
    for (const chunkBytes of [1, 3, 8, 64]) {
      expect(refusal(() => scan(CsvScanner, Buffer.from(content, 'latin1'), chunkBytes))).toBe(
        `p:${line} is not UTF-8 text. Save it in UTF-8.`,
      );
    }
  });

  it('refuses a quotation mark that never closes before it has read a large file', () => {
    let served = 0;
    const endless: ByteSource = {
      file: 'p',
      size: Infinity,
      read: (into) => {
        into.fill(97);
        if (served === 0) into.set(Buffer.from('a,b\n1,"'));
        served += into.length;
        return into.length;
      },
    };
    const scanner = new CsvScanner(new LinePlaces('p'), { begin: () => {}, positions: [], take: () => {} });
    expect(refusal(() => readRecords(endless, scanner))).toMatch(/^p:2 has a row of more than 16 MiB/);
    expect(served).toBeLessThan(2 ** 26);
  });
});
