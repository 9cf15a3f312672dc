import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { predictionsText, writeSmallPackage } from '../../fixtures/package.js';
import { GATE, gateFlowers } from '../../fixtures/verdict.js';

const folder = freshFolders();

/** A workspace with a gate, a candidate that misses `wrong` of 200 rows, and an older package that misses 4. */
export async function setUp(wrong: number, gate = GATE) {
  const workspace = await folder();
  const host = new FakeHost();
  await writeFile(join(workspace, 'gate.yml'), gate);
  const candidate = await writeSmallPackage(join(workspace, 'heirloom-out/candidate'), {
    predictions: predictionsText(200, wrong),
    weights: 'new',
  });
  const old = await writeSmallPackage(join(workspace, 'old'));
  const judge = (inputs: Record<string, string> = {}) =>
    gateFlowers({ workspace, host, inputs: { baseline: 'old', ...inputs } });
  return { workspace, host, candidate, old, judge };
}
