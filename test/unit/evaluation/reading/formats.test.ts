import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readPredictions, type ReadOptions } from '../../../../shared/evaluation/read-predictions.js';
import { doubleText } from '../../../../shared/evaluation/reading/parquet/python-numbers.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'formats-'));
});
afterAll(() => rm(directory, { recursive: true }));

interface Row {
  readonly id: string;
  readonly label: string;
  readonly prediction: string;
  readonly score: number;
  readonly amount: number;
  readonly flag: boolean | null;
}

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
  .filter((text) => text.trim() !== '' && !/[\t\r\n]/.test(text));
/** Both classes are there, as a column of scores needs. */
const rows: fc.Arbitrary<Row[]> = fc.uniqueArray(name, { minLength: 2, maxLength: 2 }).chain((classes) =>
  fc
    .uniqueArray(
      fc.record({
        id: name,
        label: fc.constantFrom(...classes),
        prediction: fc.constantFrom(...classes),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        amount: fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        flag: fc.option(fc.boolean()),
      }),
      { selector: (row) => row.id, minLength: 1, maxLength: 12 },
    )
    .map(([first, ...others]) => [{ ...first!, label: classes[0]!, prediction: classes[1]! }, ...others]),
);

/** The table as pandas would write it. */
function csvOf(table: readonly Row[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const flag = (value: boolean | null) => (value === null ? '' : value ? 'True' : 'False');
  const lines = table.map((row) =>
    [
      quoted(row.id),
      quoted(row.label),
      quoted(row.prediction),
      doubleText(row.score),
      doubleText(row.amount),
      flag(row.flag),
    ].join(','),
  );
  return ['id,label,prediction,score,amount,flag', ...lines, ''].join('\r\n');
}

function jsonlOf(table: readonly Row[]): string {
  return table
    .map((row) =>
      JSON.stringify(row).replace(
        /("(?:score|amount)":)([^,]+)/g,
        (_, key: string, value: string) => key + doubleText(Number(value)),
      ),
    )
    .join('\n');
}

function parquetOf(table: readonly Row[]): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      rowGroupSize: 5,
      columnData: [
        { name: 'id', data: table.map(({ id }) => id), type: 'STRING' },
        { name: 'label', data: table.map(({ label }) => label), type: 'STRING' },
        { name: 'prediction', data: table.map(({ prediction }) => prediction), type: 'STRING' },
        { name: 'score', data: table.map(({ score }) => score), type: 'DOUBLE' },
        { name: 'amount', data: table.map(({ amount }) => amount), type: 'DOUBLE' },
        { name: 'flag', data: table.map(({ flag }) => flag), type: 'BOOLEAN', nullable: true },
      ],
    }),
  );
}

async function read(file: string, content: string | Uint8Array, options: ReadOptions): Promise<unknown> {
  const path = join(directory, file);
  await writeFile(path, content);
  const { ids, source, ...rest } = await readPredictions(path, options);
  expect(source).toMatch(/^[0-9a-f]{64}$/);
  return { ...rest, ids: [...ids] };
}

describe('one table as CSV, JSON Lines and Parquet', () => {
  it('gives the same predictions', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const options = { weight: 'amount', columns: ['flag', 'amount'], positive: table[0]!.label };
        const expected = await read('p.csv', csvOf(table), options);
        expect(await read('p.JSONL', jsonlOf(table), options)).toEqual(expected);
        expect(await read('p.ndjson', jsonlOf(table), options)).toEqual(expected);
        expect(await read('p.parquet', parquetOf(table), options)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
