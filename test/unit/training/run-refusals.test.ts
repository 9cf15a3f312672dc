import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ArtifactStore } from '../../../shared/host/host.js';
import { verifyPackage } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { flowers } from '../../fixtures/table.js';
import { trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
const out = 'heirloom-out/candidate';

describe('training that can not end well', () => {
  it.each([
    [{ positive: 'tulip' }, 'recipe positive: "tulip" is not a class of the data. Known here: lily, rose.'],
    [
      {
        training: '{early_stopping: {patience: 2}}',
        data: '{source: flowers.csv, id: id, label: flower, split: {validation: 0.0001}}',
      },
      'recipe training.early_stopping: early stopping has no validation rows to watch. Add rows, or raise data.split.validation.',
    ],
  ])('says so before it trains: %j', async (parts, message) => {
    const root = await folder();
    const host = new FakeHost();
    expect(await messageOf(() => trainFlowers({ folder: root, parts, host }))).toBe(message);
    expect(host.said).not.toContain('epoch');
    expect(await everythingIn(root)).toEqual(['flowers.csv', 'recipe.yml']);
  });

  it('refuses a positive class for three classes', async () => {
    const rows = flowers(80).map((row, at) => (at % 3 === 0 ? { ...row, flower: 'tulip' } : row));
    const failure = messageOf(async () =>
      trainFlowers({ folder: await folder(), parts: { positive: 'rose' }, rows }),
    );
    expect(await failure).toBe(
      'recipe positive: a positive class is for tasks of two classes, and the data have 3. Leave "positive" out.',
    );
  });

  it('does not write over a folder that is not a package, whatever manifest.json it has', async () => {
    const root = await folder();
    await mkdir(join(root, 'web'));
    await writeFile(join(root, 'web/manifest.json'), '{"short_name": "My app"}');
    await writeFile(join(root, 'web/index.html'), 'mine');
    expect(await messageOf(() => trainFlowers({ folder: root, inputs: { out: 'web' } }))).toBe(
      `${join(root, 'web')} is there already and is not a package. Choose another "out", or remove it.`,
    );
    expect(await everythingIn(join(root, 'web'))).toEqual(['index.html', 'manifest.json']);
  });

  it('sees a path that can not be written before it trains', async () => {
    const root = await folder();
    const host = new FakeHost();
    const failure = messageOf(() =>
      trainFlowers({ folder: root, inputs: { out: 'flowers.csv/candidate' }, host }),
    );
    expect(await failure).toContain("flowers.csv/candidate can't be written: a part of the path is a file.");
    expect(host.said).not.toContain('epoch');
  });

  it('leaves the old package when the new training fails', async () => {
    const root = await folder();
    const old = await trainFlowers({ folder: root });
    await messageOf(() => trainFlowers({ folder: root, parts: { training: '{epochs: 0}' } }));
    await messageOf(() =>
      trainFlowers({ folder: root, parts: { data: '{source: flowers.csv, label: kind}' } }),
    );
    await expect(verifyPackage(join(root, out), old.digest)).resolves.toBeDefined();
  });
});

describe('the workflow artifact', () => {
  class Shelf implements ArtifactStore {
    readonly unavailable = null;
    readonly uploaded: [string, string][] = [];
    upload(name: string, directory: string): Promise<void> {
      this.uploaded.push([name, directory]);
      return Promise.resolve();
    }
    download(): Promise<void> {
      return Promise.reject(new Error('nothing is downloaded in training'));
    }
  }

  it('is uploaded on a runner, unless nobody wants it', async () => {
    const [shelf, root] = [new Shelf(), await folder()];
    const host = new FakeHost(shelf);
    await trainFlowers({ folder: root, host });
    await trainFlowers({ folder: root, host, inputs: { upload: 'never' } });
    expect(shelf.uploaded).toEqual([['heirloom-candidate', join(root, out)]]);
    expect(host.outputs.get('artifact-name')).toBeNull();
  });

  it('that must be uploaded needs a run, which shows before training', async () => {
    const host = new FakeHost();
    const failure = messageOf(async () =>
      trainFlowers({ folder: await folder(), host, inputs: { upload: 'always' } }),
    );
    expect(await failure).toBe(
      'input "upload" there is no workflow run to upload to. Set "upload" to auto or never in a terminal.',
    );
  });
});
