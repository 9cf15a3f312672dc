import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leavesCsv } from './leaves.js';
import { heirloom } from './program.js';

describe('heirloom init', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'heirloom-init-'));
    await mkdir(join(directory, 'data'));
    await writeFile(join(directory, 'data', 'leaves.csv'), leavesCsv());
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('writes what the whole thread runs on at once', async () => {
    const written = await heirloom(['init', 'data/leaves.csv', '--json'], directory);
    expect(written).toMatchObject({ code: 0 });
    const ran = await heirloom(['run', '--publish=always', '--json'], directory);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      name: 'leaves',
      verdict: 'pass',
      reference: 'leaves@v1.0.0',
    });
  });

  it('leaves files that are there as they are, and says so', async () => {
    await writeFile(join(directory, 'gate.yml'), 'mine');
    const refused = await heirloom(['init', 'data/leaves.csv'], directory);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^error: .*gate\.yml.*--force/m);
  });
});
