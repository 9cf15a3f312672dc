import { mkdir, readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { manifestOf, refuseToReplace, verifyPackage, writePackage } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';
import { packageOf, writeSmallPackage } from '../../fixtures/package.js';

const folder = freshFolders();

describe('the manifest of some files', () => {
  it('is the same in whatever order they come', () => {
    const { head, files } = packageOf();
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(manifestOf(head, shuffled)).toEqual(manifestOf(head, files));
      }),
    );
  });
});

describe('writing a package', () => {
  it('gives a directory that verifies, twice with the same id', async () => {
    const root = await folder();
    const [one, other] = [await writeSmallPackage(join(root, 'a')), await writeSmallPackage(join(root, 'b'))];
    expect(one.digest).toBe(other.digest);
    expect(await verifyPackage(join(root, 'a'))).toEqual(one);
  });

  it('replaces an older package whole', async () => {
    const directory = join(await folder(), 'candidate');
    await writeSmallPackage(directory, { weights: 'old' });
    const { digest } = await writeSmallPackage(directory, { weights: 'new', predictions: null });
    await verifyPackage(directory, digest);
  });

  it('replaces a damaged package too, and an empty folder', async () => {
    const root = await folder();
    await writeSmallPackage(join(root, 'a'));
    await writeFile(join(root, 'a/model/weights.bin'), 'changed');
    await unlink(join(root, 'a/predictions.csv'));
    await mkdir(join(root, 'b'));
    for (const directory of ['a', 'b']) {
      const { digest } = await writeSmallPackage(join(root, directory));
      await verifyPackage(join(root, directory), digest);
    }
  });

  it('leaves the old package when a file can not be written', async () => {
    const root = await folder();
    const directory = join(root, 'candidate');
    const old = await writeSmallPackage(directory);
    const { head, files } = packageOf();
    const clash = [...files, { ...files[0]!, path: 'model' }];
    await expect(writePackage(directory, head, clash)).rejects.toThrow();
    await verifyPackage(directory, old.digest);
    expect((await everythingIn(root)).filter((path) => !path.includes('/'))).toEqual(['candidate']);
  });

  it('refuses a path that leaves the package, before anything is written', async () => {
    const root = await folder();
    const { head, files } = packageOf();
    const outside = [...files, { ...files[0]!, path: '../outside' }];
    expect(await messageOf(() => writePackage(join(root, 'candidate'), head, outside))).toContain(
      'the path "../outside"',
    );
    expect(await everythingIn(root)).toEqual([]);
  });
});

describe('what a package may not replace', () => {
  it.each<[string, (path: string) => Promise<unknown>]>([
    ['a file', (path) => writeFile(path, '')],
    [
      'a folder of other files',
      async (path) => {
        await mkdir(path);
        await writeFile(join(path, 'notes.txt'), '');
      },
    ],
    [
      "a folder with somebody else's manifest.json",
      async (path) => {
        await mkdir(path);
        await writeFile(join(path, 'manifest.json'), '{}');
      },
    ],
    [
      'a package that a note was put into',
      async (path) => {
        await writeSmallPackage(path);
        await writeFile(join(path, 'notes.txt'), 'mine');
      },
    ],
    ['a link that leads nowhere', (path) => symlink('/nowhere/at/all', path)],
  ])('%s', async (_, make) => {
    const path = join(await folder(), 'out');
    await make(path);
    expect(await messageOf(() => refuseToReplace(path))).toBe(
      `${path} is there already and is not a package. Choose another "out", or remove it.`,
    );
  });

  it('and it stays as it was', async () => {
    const path = join(await folder(), 'out');
    await mkdir(path);
    await writeFile(join(path, 'manifest.json'), '{"name": "a web app"}');
    await messageOf(() => writeSmallPackage(path));
    expect(await readFile(join(path, 'manifest.json'), 'utf8')).toBe('{"name": "a web app"}');
  });
});
