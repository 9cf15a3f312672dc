import { link, mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../shared/files/index.js';
import { readResources, verifyPackage, writePackage } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { packageOf, writeSmallPackage } from '../../fixtures/package.js';
import { resources } from '../../fixtures/resources.js';

const folder = freshFolders();
const MEND = 'Remove this file: it is no part of the package, only a measurement beside it.';

async function candidate(measured = resources()) {
  const directory = join(await folder(), 'candidate');
  const { head, files } = packageOf();
  return writePackage(directory, head, files, measured);
}

describe('what a training took', () => {
  it('comes back as it was written', async () => {
    const gpu = {
      name: 'H100',
      driver: '550.54',
      memoryBytes: 8e10,
      peakMemoryBytes: 3e9,
      meanUtilisation: 0.9,
      joules: null,
    };
    const measured = resources({ gpus: [gpu], control: { trainingSeconds: 12.5 } });
    expect(await readResources((await candidate(measured)).directory)).toEqual(measured);
  });

  it('lies beside the package and is no part of its id', async () => {
    const [quick, slow] = [await candidate(), await candidate(resources({ seconds: 4000 }))];
    const { digest } = await writeSmallPackage(join(await folder(), 'candidate'));
    expect([quick.digest, slow.digest]).toEqual([digest, digest]);
    expect(await verifyPackage(slow.directory, digest)).toEqual(slow);
  });

  it('is unknown where nobody measured it', async () => {
    const { directory } = await writeSmallPackage(join(await folder(), 'candidate'));
    expect(await readResources(directory)).toBeNull();
  });

  it('goes when a package is written over it without one', async () => {
    const { directory } = await candidate();
    await writeSmallPackage(directory);
    expect(await readResources(directory)).toBeNull();
  });
});

describe('in the place of resources.json', () => {
  it.each<[string, (path: string) => Promise<unknown>, string]>([
    ['a symbolic link', (path) => symlink('/etc/hostname', path), 'is a symbolic link'],
    ['a folder', (path) => mkdir(path), 'is not listed in the manifest'],
    [
      'a hard link',
      async (path) => {
        await writeFile(`${path}.other`, '{}');
        await link(`${path}.other`, path);
        await rename(`${path}.other`, join(path, '../../other'));
      },
      'is not a plain file',
    ],
    ['more than 64 KiB', (path) => writeFile(path, ' '.repeat(65_537)), 'is larger than 64 KiB'],
  ])('%s is refused with the package', async (_, spoil, what) => {
    const { directory } = await writeSmallPackage(join(await folder(), 'candidate'));
    const path = join(directory, 'resources.json');
    await spoil(path);
    expect(await messageOf(() => verifyPackage(directory))).toContain(`${path} ${what}. `);
  });

  it('another name in another case is a stranger', async () => {
    const { directory } = await writeSmallPackage(join(await folder(), 'candidate'));
    await writeFile(join(directory, 'Resources.json'), '{}');
    expect(await messageOf(() => verifyPackage(directory))).toContain('is not listed in the manifest');
  });

  it('anything else is refused when it is read, with the key that is off', async () => {
    const { directory } = await candidate();
    const path = join(directory, 'resources.json');
    const wrong = { ...(JSON.parse(await readFile(path, 'utf8')) as object), cpuSeconds: -1 };
    await writeFile(path, canonicalJson(wrong));
    await verifyPackage(directory);
    expect(await messageOf(() => readResources(directory))).toMatch(
      /resources\.json doesn't follow heirloom\.dev\/resources\/v1 at "cpuSeconds": .*\. Remove this file: it is no part of the package/,
    );
    await writeFile(path, 'quick');
    expect(await messageOf(() => readResources(directory))).toContain(MEND);
  });

  it('no manifest may list a file', async () => {
    const { head, files } = packageOf();
    const directory = join(await folder(), 'candidate');
    const listed = { path: 'resources.json', role: 'metrics' as const, mediaType: 'text/plain', content: '' };
    expect(await messageOf(() => writePackage(directory, head, [...files, listed]))).toContain(
      'lists "resources.json" and "resources.json", one file on some systems',
    );
  });
});
