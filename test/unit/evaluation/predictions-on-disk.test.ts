import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClassPredictions } from '../../../shared/evaluation/predictions.js';
import { readPredictions } from '../../../shared/evaluation/read-predictions.js';
import { sha256 } from '../../../shared/files/index.js';

describe('readPredictions', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'predictions-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('reads a file, and knows it by its digest', async () => {
    const path = join(directory, 'p.csv');
    const text = '\uFEFFid,label,prediction\n1,a,b\n';
    await writeFile(path, text);
    expect((await readPredictions(path)).source).toBe(sha256(Buffer.from(text)));
  });

  it.each([
    ['missing.csv', /missing\.csv does not exist/],
    ['.', /is a directory/],
    ['missing.jsonl', /missing\.jsonl does not exist/],
    ['missing.parquet', /missing\.parquet does not exist/],
    ['p.csv/p.csv', /p\.csv does not exist/],
  ])('refuses %s', async (name, expected) => {
    await expect(readPredictions(join(directory, name))).rejects.toThrow(expected);
  });

  it.each(['csv', 'tsv', 'jsonl', 'ndjson', 'parquet'])('refuses an empty .%s file', async (extension) => {
    const path = join(directory, `empty.${extension}`);
    await writeFile(path, '');
    await expect(readPredictions(path)).rejects.toThrow(/is empty\. Write a header line/);
  });

  it.each([
    ['PAR1\x15\x04\x15', 'is a Parquet file by its content. Let its name end in .parquet.'],
    ...['{"id": 1, "label": "a"}\n', '{\n  "id": 1\n}', '\xef\xbb\xbf{"id": 1}', ' \n {"id": 1}'].map(
      (start) => [
        start,
        'is JSON by its content. Write one flat object a line, and let its name end in .jsonl.',
      ],
    ),
    ...['[{"id": 1}]', '[\n  {"id": 1}\n]', '\xef\xbb\xbf [ {"id": 1}]'].map((start) => [
      start,
      'is a JSON array by its content, and JSON Lines is expected. Write one flat object a line, without brackets and commas around them, and let its name end in .jsonl.',
    ]),
    ['\x1f\x8b\x08', 'is compressed with gzip. Unpack it.'],
    ['PK\x03\x04', 'is a ZIP archive, as spreadsheets are. Save the table as CSV.'],
  ])('knows what is named .csv and is none, from %j', async (start, message) => {
    const path = join(directory, 'other.csv');
    await writeFile(path, Buffer.from(start, 'latin1'));
    await expect(readPredictions(path)).rejects.toThrow(`${path} ${message}`);
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'vertical bars'],
  ])('names the separator of a table whose columns are parted by %j', async (separator, name) => {
    const path = join(directory, 'other.csv');
    await writeFile(path, `id,label,prediction\n1,a,b\n`.replaceAll(',', separator));
    await expect(readPredictions(path)).rejects.toThrow(
      `${path}:1 separates its columns by ${name}. Separate them by commas,`,
    );
  });

  it('takes a file of any other extension for CSV', async () => {
    const path = join(directory, 'predictions.txt');
    await writeFile(path, 'id,label,prediction\n1,a,b\n');
    expect([...(await readPredictions(path)).ids]).toEqual(['1']);
  });

  it('reads a file that is larger than a chunk, with a row across each of its ends', async () => {
    const path = join(directory, 'large.csv');
    const rows = Array.from({ length: 200_000 }, (_, i) => `row ${i},${i % 2},${(i * 7) % 2},0.${i}`);
    await writeFile(path, ['id,label,prediction,score', ...rows].join('\r\n'));
    const read = (await readPredictions(path)) as ClassPredictions;
    expect(read.ids.length).toBe(200_000);
    for (const row of [0, 65_535, 77_777, 199_999]) {
      expect(read.ids.at(row)).toBe(`row ${row}`);
      expect(read.scores![1]![row]).toBe(Number(`0.${row}`));
      expect(read.labels[row]).toBe(row % 2);
    }
  });

  it('refuses bytes that are not UTF-8', async () => {
    const path = join(directory, 'latin1.csv');
    await writeFile(path, Buffer.from('id,label,prediction\n1,\xe9,b\n', 'latin1'));
    await expect(readPredictions(path)).rejects.toThrow(/latin1\.csv:2 is not UTF-8 text/);
  });
});
