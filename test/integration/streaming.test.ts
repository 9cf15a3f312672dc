import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportsPeak, runMeasured, type MeasuredRun } from '../../bench/gate/run-measured.js';
import { dist, node24 } from '../acceptance/program.js';
import { LARGE_RECIPE, writeLargeTable } from '../fixtures/large-table.js';

/** As texts in memory the cells of this table alone would take a gigabyte. */
const BYTES = 300e6;
const MOST_MEGABYTES = 650;
const MOST_MILLISECONDS = 10 * 60_000;

describe('a table that is larger than memory should be', () => {
  let folder: string;
  let run: MeasuredRun;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heirloom-large-'));
    writeLargeTable(join(folder, 'large.csv'), BYTES);
    await writeFile(join(folder, 'recipe.yml'), LARGE_RECIPE);
    const command = ['train', '--backend', 'wasm', '--upload', 'never', '--json'];
    run = await runMeasured(node24, ['--import', reportsPeak, join(dist, 'heirloom.js'), ...command], folder);
  }, MOST_MILLISECONDS);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is trained on within the memory of a small machine', () => {
    expect(run.megabytes).toBeLessThan(MOST_MEGABYTES);
  });

  it('is learnt', () => {
    const { metrics } = JSON.parse(run.stdout) as { metrics: Record<string, number> };
    expect(metrics['accuracy']).toBeGreaterThan(0.9);
  });
});
