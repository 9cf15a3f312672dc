import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LARGE_RECIPE, writeLargeTable } from '../test/fixtures/large-table.js';
import { reportsPeak, runMeasured } from './gate/run-measured.js';
import { describeMachine } from './machine.js';

const MOST_MEGABYTES = 1000;
const root = fileURLToPath(new URL('..', import.meta.url));
/** The Node that `using: node24` stands for. */
const node24 = join(root, 'node_modules', '.bin', 'node');

/** Trains on a table that is larger than memory should be, and prints what that takes; see README.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { dist: { type: 'string' }, gigabytes: { type: 'string', default: '2' } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'heirloom-bench-'));
  try {
    console.log(describeMachine());
    const path = join(folder, 'large.csv');
    const rows = writeLargeTable(path, Number(values.gigabytes) * 1e9);
    const { size } = await stat(path);
    console.log(
      `\ntrain, one epoch on ${(size / 1e9).toFixed(2)} GB of CSV, ${rows.toLocaleString('en')} rows\n`,
    );
    await writeFile(join(folder, 'recipe.yml'), LARGE_RECIPE);
    const command = [
      '--import',
      reportsPeak,
      join(values.dist ?? join(root, 'dist'), 'heirloom.js'),
      'train',
    ];
    const run = await runMeasured(node24, [...command, '--backend', 'wasm', '--upload', 'never'], folder);
    console.log(`peak     ${run.megabytes.toFixed(0)} MB`);
    console.log(
      `time     ${run.seconds.toFixed(0)} s, ${Math.round(rows / run.seconds).toLocaleString('en')} rows/s`,
    );
    process.exitCode = run.megabytes < MOST_MEGABYTES ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

await main();
