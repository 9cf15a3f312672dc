import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenPackage } from '../../../../shared/package/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import type { RecipeParts } from '../../../fixtures/recipe.js';
import { flowers, type Row } from '../../../fixtures/table.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { comparedWith, inheritText, json, PARENT_LAYERS, trainHeir } from './heirs.js';

const folder = freshFolders();

let parent: OpenPackage;
beforeAll(async () => {
  parent = await trainFlowers({ folder: await folder(), parts: { model: PARENT_LAYERS } });
});

/** Fine-tunes from a parent on new rows. */
async function fineTune(of: {
  from?: string;
  freeze?: string;
  parts?: RecipeParts;
  rows?: readonly Row[];
  host?: FakeHost;
}): Promise<OpenPackage> {
  const { from: directory = parent.directory, freeze = '[]', ...rest } = of;
  const inherit = inheritText({ directory }, 'fine-tune', `freeze: ${freeze}`);
  return trainHeir({ folder: await folder(), inherit, ...rest });
}

describe('fine-tuning', () => {
  it('starts from the parent, changes every tensor, and records the parent by its digest', async () => {
    const host = new FakeHost();
    const child = await fineTune({ host });
    expect(comparedWith(parent, child).same).toEqual([]);
    expect(child.manifest.parents).toEqual([
      { digest: parent.digest, reference: parent.directory, mode: 'fine-tune' },
    ]);
    expect(host.outputs.get('parent')).toBe(parent.digest);
    expect(JSON.stringify(await json(child, 'lineage.json'))).toContain(parent.digest);
    expect(await readFile(join(child.directory, 'README.md'), 'utf8')).toContain(parent.digest.slice(0, 12));
  });

  it("keeps the parent's preprocessing, though the new rows would give another", async () => {
    const child = await fineTune({});
    expect(await json(child, 'model/preprocessing.json')).toEqual(
      await json(parent, 'model/preprocessing.json'),
    );
    expect(child.manifest.signature).toEqual(parent.manifest.signature);
  });

  it('leaves a frozen layer as it was to the last bit, the moving statistics of a normalization too', async () => {
    const child = await fineTune({ freeze: '["body_1", "norm*"]' });
    const frozen = [
      'body_1/kernel',
      'body_1/bias',
      'norm_1/gamma',
      'norm_1/beta',
      'norm_1/moving_mean',
      'norm_1/moving_variance',
    ];
    const { same, changed } = comparedWith(parent, child);
    expect(same).toEqual(frozen);
    expect(changed).toEqual(['body_2/kernel', 'body_2/bias', 'output/kernel', 'output/bias']);
    const origins = child.manifest.tensors.map(({ name, origin }) => [name, origin]);
    expect(origins).toEqual([
      ...frozen.map((name) => [name, 'frozen']),
      ...changed.map((name) => [name, 'trained']),
    ]);
  });

  it('trains a layer again that the parent had frozen', async () => {
    const child = await fineTune({ freeze: '["body_1", "norm_1"]' });
    const grandchild = await fineTune({ from: child.directory, rows: flowers(80, 3) });
    expect(comparedWith(child, grandchild).same).toEqual([]);
    expect(new Set(grandchild.manifest.tensors.map(({ origin }) => origin))).toEqual(new Set(['trained']));
  });

  it('gives the same id twice', async () => {
    const of = { freeze: '["body_1"]' };
    expect((await fineTune(of)).digest).toBe((await fineTune(of)).digest);
  });

  it("may repeat the parent's layers and features", async () => {
    const features =
      '[{standardise: {columns: ["*th"], missing: median}}, {one_hot: {columns: [colour], missing: category}}]';
    const parts = { model: PARENT_LAYERS, features };
    expect((await fineTune({ parts })).manifest.parents).toHaveLength(1);
  });

  it('may know fewer classes than the parent, whose classes it keeps', async () => {
    const three = flowers(90).map((row, at) => (at % 3 === 0 ? { ...row, flower: 'tulip' } : row));
    const of3 = await trainFlowers({ folder: await folder(), rows: three });
    const child = await fineTune({ from: of3.directory });
    expect(child.manifest.signature.classes).toEqual(['lily', 'rose', 'tulip']);
  });
});
