import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readInheritance, verifyPackage, type OpenPackage } from '../../../../shared/package/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { inheritText, json, PARENT_LAYERS, trainHeir } from './heirs.js';

const folder = freshFolders();

let parent: OpenPackage;
beforeAll(async () => {
  parent = await trainFlowers({ folder: await folder(), parts: { model: PARENT_LAYERS } });
});

describe('reuse', () => {
  it("keeps the parent's model files byte for byte, each tensor loaded, and trains nothing", async () => {
    const host = new FakeHost();
    const inherit = inheritText(parent, 'reuse');
    const child = await trainHeir({ folder: await folder(), inherit, host });
    for (const path of ['model/model.json', 'model/weights.bin'])
      expect(await readFile(join(child.directory, path))).toEqual(
        await readFile(join(parent.directory, path)),
      );
    const digests = ({ manifest }: OpenPackage) => manifest.tensors.map(({ sha256 }) => sha256);
    expect(digests(child)).toEqual(digests(parent));
    expect(new Set(child.manifest.tensors.map(({ origin }) => origin))).toEqual(new Set(['loaded']));
    expect(child.manifest.parents).toEqual([
      { digest: parent.digest, reference: parent.directory, mode: 'reuse' },
    ]);
    expect(await json(child, 'history.json')).toEqual({ chosenEpoch: null, epochs: [] });
    expect(host.lines.join('\n')).toContain('nothing is trained');
    expect(await verifyPackage(child.directory)).toMatchObject({ digest: child.digest });
  });

  it('judges the parent on the rows of the child', async () => {
    const child = await trainHeir({ folder: await folder(), inherit: inheritText(parent, 'reuse') });
    expect(await json(child, 'metrics.json')).toMatchObject({
      task: 'classification',
      rows: expect.any(Number),
    });
    expect(await readFile(join(child.directory, 'README.md'), 'utf8')).toContain('nothing was trained');
    expect((await readInheritance(child))?.tensors).toContainEqual({
      tensor: 'body_1/kernel',
      shape: parent.manifest.tensors[0]!.shape,
      state: 'loaded',
      from: { parent: parent.digest, tensor: 'body_1/kernel' },
      why: "it keeps the parent's bytes",
    });
  });

  it('is the same with every seed, so several are refused', async () => {
    const parts = { training: '{seeds: [1, 2]}' };
    const fault = await messageOf(async () =>
      trainHeir({ folder: await folder(), inherit: inheritText(parent, 'reuse'), parts }),
    );
    expect(fault).toContain(
      'a model that is reused is the same with every seed (training.seeds). Keep one seed.',
    );
  });
});
