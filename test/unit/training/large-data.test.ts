import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();

describe('training on data that are kept in files', () => {
  it.each([
    ['classes', {}],
    ['classes in groups', { data: '{source: flowers.csv, label: flower, group: colour, slices: [width]}' }],
    [
      'a number',
      {
        task: 'regression',
        data: '{source: flowers.csv, id: id, label: length}',
        features: '[{one_hot: [colour]}]',
      },
    ],
  ])('gives the same package as in memory: %s', async (_, parts) => {
    const inMemory = await trainFlowers({ folder: await folder(), parts });
    const host = new FakeHost();
    const inFiles = await trainFlowers({ folder: await folder(), parts, host, deps: { bytesInMemory: 0 } });
    expect(inFiles.digest).toBe(inMemory.digest);
    expect(host.lines.join('\n')).toContain('the data take more than 0 MiB of memory: 1 MiB of them');
  });

  it('leaves nothing beside the package', async () => {
    const besides = async (bytesInMemory: number) => {
      const { directory } = await trainFlowers({ folder: await folder(), deps: { bytesInMemory } });
      return readdir(dirname(directory));
    };
    expect(await besides(0)).toEqual(await besides(1e6));
  });

  it('leaves nothing where it fails', async () => {
    const root = await folder();
    const parts = { features: '[{standardise: [colour]}]' };
    await expect(trainFlowers({ folder: root, parts, deps: { bytesInMemory: 0 } })).rejects.toThrow(
      '"colour"',
    );
    expect(await readdir(join(root, 'heirloom-out'))).toEqual([]);
  });
});
