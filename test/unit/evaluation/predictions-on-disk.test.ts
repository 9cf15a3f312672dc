import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
    ['p.parquet', /is not a format that can be read\. Write the predictions as CSV/],
  ])('refuses %s', async (name, expected) => {
    await expect(readPredictions(join(directory, name))).rejects.toThrow(expected);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const path = join(directory, 'latin1.csv');
    await writeFile(path, Buffer.from('id,label,prediction\n1,\xe9,b\n', 'latin1'));
    await expect(readPredictions(path)).rejects.toThrow(/is not UTF-8 text/);
  });
});
