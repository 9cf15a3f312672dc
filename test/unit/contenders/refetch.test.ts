import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContender } from '../../../shared/contenders/index.js';
import type { ArtifactStore } from '../../../shared/host/host.js';
import { FolderRegistry } from '../../../shared/registry/index.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { predictionsText, writeSmallPackage } from '../../fixtures/package.js';

const folder = freshFolders();

/** Loads an artifact that holds a package, or bare predictions. */
async function load(text: string, holds: 'package' | 'predictions', command?: ArtifactStore['fetchCommand']) {
  const workspace = await folder();
  const source = join(workspace, 'source');
  if (holds === 'package') await writeSmallPackage(source);
  else {
    await mkdir(source);
    await writeFile(join(source, 'predictions.csv'), predictionsText());
  }
  const artifacts: ArtifactStore = {
    unavailable: null,
    upload: () => Promise.reject(new Error('nothing is uploaded here')),
    download: (_name, directory) => cp(source, directory, { recursive: true }),
    ...(command && { fetchCommand: command }),
  };
  return loadContender(text, {
    registry: new FolderRegistry(join(workspace, 'registry')),
    host: new FakeHost(artifacts),
    workspace,
    cache: join(workspace, 'cache'),
    reading: {},
  });
}

const gh = (name: string, directory: string) => ['gh', name, directory];

describe('a candidate that is an artifact', () => {
  it('says how somebody else gets the same package', async () => {
    expect((await load('artifact:oak', 'package', gh)).refetch).toEqual({
      first: ['gh', 'oak', 'heirloom-out/oak'],
      name: 'heirloom-out/oak',
    });
  });

  it('says which file of it the predictions are', async () => {
    expect((await load('artifact:oak', 'predictions', gh)).refetch?.name).toBe(
      'heirloom-out/oak/predictions.csv',
    );
  });

  it('says nothing where no command brings it, as from a folder that runners share', async () => {
    expect((await load('artifact:oak', 'package')).refetch).toBeNull();
    expect((await load('artifact:oak', 'package', () => null)).refetch).toBeNull();
  });
});
