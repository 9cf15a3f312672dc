import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parquetWriteBuffer, type ColumnSource, type ParquetWriteOptions } from 'hyparquet-writer';
import { UserError } from '../../../../shared/errors/index.js';
import { sha256 } from '../../../../shared/files/index.js';
import type { ClassPredictions, NumberPredictions } from '../../../../shared/evaluation/predictions.js';
import { readPredictions, type ReadOptions } from '../../../../shared/evaluation/read-predictions.js';
import { checkRuns } from '../../../../shared/evaluation/reading/parquet/check-runs.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parquet-'));
});
afterAll(() => rm(directory, { recursive: true }));

type Options = Omit<ParquetWriteOptions, 'writer' | 'columnData'>;

function bytesOf(columnData: ColumnSource[], options: Options = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
}

async function read(bytes: Uint8Array, options?: ReadOptions) {
  const path = join(directory, 'p.parquet');
  await writeFile(path, bytes);
  return readPredictions(path, options);
}

async function refusalOf(bytes: Uint8Array, options?: ReadOptions): Promise<string> {
  return read(bytes, options).then(
    () => 'nothing was refused',
    (error: unknown) => {
      expect(error).toBeInstanceOf(UserError);
      return (error as Error).message.replace(directory, '').slice(1);
    },
  );
}

const ids: ColumnSource = { name: 'id', data: ['a', 'b', 'é'], type: 'STRING' };
const labels: ColumnSource = { name: 'label', data: [0, 1, 1], type: 'INT32' };
const scores: ColumnSource = { name: 'score', data: [0.25, 0.75, 1e-7], type: 'DOUBLE' };

describe('a Parquet file', () => {
  it('is read as the table that it holds, by its digest', async () => {
    const bytes = bytesOf([ids, labels, scores]);
    const predictions = (await read(bytes)) as ClassPredictions;
    expect([...predictions.ids]).toEqual(['a', 'b', 'é']);
    expect(predictions.classes).toEqual(['0', '1']);
    expect([...predictions.labels]).toEqual([0, 1, 1]);
    expect([...predictions.scores![1]!]).toEqual([0.25, 0.75, 1e-7]);
    expect(predictions.source).toBe(sha256(bytes));
  });

  it.each([
    ['GZIP', (input: Uint8Array) => zlib.gzipSync(input)],
    ['BROTLI', (input: Uint8Array) => zlib.brotliCompressSync(input)],
  ] as const)('may be compressed by %s', async (codec, compress) => {
    const bytes = bytesOf([ids, labels, scores], { codec, compressors: { [codec]: compress } });
    expect([...(await read(bytes)).ids]).toEqual(['a', 'b', 'é']);
  });

  it('may be compressed by Zstandard', async () => {
    // One frame of one raw block, which any decoder takes.
    const stored = (input: Uint8Array) => {
      const frame = Buffer.alloc(4 + 1 + 4 + 3 + input.length);
      frame.writeUInt32LE(0xfd2fb528, 0);
      frame.writeUInt8(0xa0, 4);
      frame.writeUInt32LE(input.length, 5);
      frame.writeUIntLE((input.length << 3) | 1, 9, 3);
      frame.set(input, 12);
      return frame;
    };
    const bytes = bytesOf([ids, labels, scores], { codec: 'ZSTD', compressors: { ZSTD: stored } });
    expect([...(await read(bytes)).ids]).toEqual(['a', 'b', 'é']);
  });

  it('may have several row groups, small pages and no dictionary', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => i);
    const bytes = bytesOf(
      [
        { name: 'id', data: rows.map(String), type: 'STRING', encoding: 'DELTA_BYTE_ARRAY' },
        {
          name: 'label',
          data: rows.map((i) => BigInt(i % 3)),
          type: 'INT64',
          encoding: 'DELTA_BINARY_PACKED',
        },
        { name: 'prediction', data: rows.map((i) => i % 2), type: 'INT32' },
      ],
      { rowGroupSize: 300, pageSize: 100 },
    );
    const predictions = (await read(bytes)) as ClassPredictions;
    expect([...predictions.ids]).toEqual(rows.map(String));
    expect([...predictions.labels]).toEqual(rows.map((i) => i % 3));
    expect([...predictions.predicted]).toEqual(rows.map((i) => i % 2));
  });

  it('has labels as Python writes them', async () => {
    const values: [ColumnSource, string[]][] = [
      [{ name: 'label', data: [1, 0.1, 1e16], type: 'DOUBLE' }, ['1.0', '0.1', '1e+16']],
      [
        { name: 'label', data: Float32Array.of(1, 0.1, 16777216), type: 'FLOAT' },
        ['1.0', '0.1', '16777216.0'],
      ],
      [{ name: 'label', data: [2n ** 62n, -5n, 0n], type: 'INT64' }, [String(2n ** 62n), '-5', '0']],
    ];
    for (const [column, expected] of values) {
      const bytes = bytesOf([ids, column, { ...scores, name: 'prediction' }]);
      const predictions = (await read(bytes, { task: 'regression' })) as NumberPredictions;
      expect([...predictions.labelTexts]).toEqual(expected);
    }
    const flags = bytesOf([ids, { name: 'label', data: [true, false, true], type: 'BOOLEAN' }, scores]);
    expect(((await read(flags)) as ClassPredictions).classes).toEqual(['False', 'True']);
  });

  it.each([
    [
      'a null label',
      [ids, { ...labels, data: [0, null, 1], nullable: true }, scores],
      'p.parquet row 2 column "label" is empty',
    ],
    [
      'a null score',
      [ids, labels, { ...scores, data: [0, 1, null], nullable: true }],
      'p.parquet row 3 has an empty cell in column "score"',
    ],
    [
      'NaN as a score',
      [ids, labels, { ...scores, data: [0, NaN, 1] }],
      'p.parquet row 2 has an empty cell in column "score"',
    ],
    [
      'an infinite score',
      [ids, labels, { ...scores, data: [0, Infinity, 1] }],
      'p.parquet row 2 has "inf" in column "score"',
    ],
    [
      'an id twice',
      [{ ...ids, data: ['a', 'b', 'a'] }, labels, scores],
      'p.parquet row 3 repeats the id "a" of row 1',
    ],
    [
      'a missing column',
      [ids, scores, { ...labels, name: 'lable' }],
      'p.parquet has no column "label". Did you mean "lable"?',
    ],
    [
      'dates',
      [ids, { name: 'label', data: [0, 1, 2].map((day) => new Date(day)), type: 'TIMESTAMP' }, scores],
      'p.parquet has TIMESTAMP_MILLIS in column "label", which can\'t be read',
    ],
    [
      'no rows',
      [ids, labels, scores].map((column) => ({ ...column, data: [] })),
      'p.parquet has a header and no rows',
    ],
  ] as [string, ColumnSource[], string][])('is refused for %s', async (_, columns, expected) => {
    expect(await refusalOf(bytesOf(columns))).toContain(expected);
  });

  it('is refused for text that is not UTF-8', async () => {
    const bytes = bytesOf([
      {
        name: 'id',
        data: [Buffer.from([0xe9]), Buffer.from([0x41]), Buffer.from([0x42])],
        type: 'BYTE_ARRAY',
      },
      labels,
      scores,
    ]);
    expect(await refusalOf(bytes)).toMatch(/can be read \(its text is not UTF-8\)/);
  });

  it('keeps null as an empty text in a column that is only kept', async () => {
    const note: ColumnSource = { name: 'note', data: ['x', null, ''], type: 'STRING', nullable: true };
    const { columns } = await read(bytesOf([ids, labels, scores, note]), { columns: ['note'] });
    expect(columns.get('note')).toEqual({ texts: ['x', ''], codes: Int32Array.of(0, 1, 1) });
  });

  it('is refused where nothing of it is Parquet', async () => {
    expect(await refusalOf(Buffer.from('id,label,score\n1,0,0.5\n'))).toMatch(
      /^p\.parquet is not a Parquet file that can be read \(.+\)\. Write it again, or as CSV\.$/,
    );
    expect(await refusalOf(Buffer.from('PAR1'))).toMatch(/is not a Parquet file/);
    expect(await refusalOf(new Uint8Array())).toMatch(/is empty/);
  });
});

describe('a broken Parquet file', () => {
  const sound = (codec: 'SNAPPY' | 'UNCOMPRESSED') => {
    const rows = Array.from({ length: 40 }, (_, i) => i);
    return bytesOf(
      [
        { name: 'id', data: rows.map((i) => `id${i}`), type: 'STRING' },
        { name: 'label', data: rows.map((i) => i % 3), type: 'INT32', nullable: true },
        { name: 'prediction', data: rows.map((i) => (i % 2 ? 'a' : 'b')), type: 'STRING' },
        { name: 'w', data: rows.map((i) => BigInt(i + 1)), type: 'INT64', encoding: 'DELTA_BINARY_PACKED' },
      ],
      { codec },
    );
  };

  it.each(['SNAPPY', 'UNCOMPRESSED'] as const)(
    'of %s pages is read or refused with a word',
    async (codec) => {
      const bytes = sound(codec);
      const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(edits, async (changes) => {
          const broken = bytes.slice();
          for (const [at, byte] of changes) broken[at] = byte;
          const outcome: unknown = await read(broken, { weight: 'w' }).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('is refused wherever it is cut off', async () => {
    const bytes = sound('SNAPPY');
    for (let length = 1; length < bytes.length; length += 7)
      expect(await refusalOf(bytes.subarray(0, length))).toMatch(/is not a Parquet file that can be read/);
  });

  it('is refused for a run that is longer than its page', () => {
    const runs = (header: number) => Uint8Array.of((header & 0x7f) | 0x80, (header >> 7) & 0x7f, 1);
    expect(checkRuns(runs(2 * 100), 0, 1, 100)).toBe(100);
    expect(() => checkRuns(runs(2 * 101), 0, 1, 100)).toThrow(/longer than its page/);
    expect(() => checkRuns(runs(2 * 1000 + 1), 0, 1, 100)).toThrow(/longer than its page/);
    expect(() => checkRuns(Uint8Array.of(0, 1), 0, 1, 100)).toThrow(/ends within/);
    expect(checkRuns(Uint8Array.of(3, 0b101), 0, 1, 3)).toBe(2);
  });
});
