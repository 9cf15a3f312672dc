import { appendFile, link, mkdir, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, sha256 } from '../../../shared/files/index.js';
import { verifyPackage, type Manifest } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { writeSmallPackage } from '../../fixtures/package.js';

const folder = freshFolders();
const AGAIN = "Don't use this package; make it or fetch it again.";

/** A package with something done to its directory. */
async function spoilt(spoil: (directory: string) => Promise<unknown>): Promise<string> {
  const directory = join(await folder(), 'candidate');
  await writeSmallPackage(directory);
  await spoil(directory);
  return directory;
}

/** A package whose manifest was edited, and is canonical again. */
async function edited(edit: (manifest: Manifest) => object): Promise<string> {
  return spoilt(async (directory) => {
    const path = join(directory, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
    await writeFile(path, canonicalJson(edit(manifest)));
  });
}

describe('a whole package', () => {
  it('passes, and its id is the sha256 of its manifest', async () => {
    const directory = join(await folder(), 'candidate');
    const written = await writeSmallPackage(directory);
    const verified = await verifyPackage(directory, written.digest);
    expect(verified).toEqual(written);
    expect(verified.digest).toBe(sha256(await readFile(join(directory, 'manifest.json'))));
  });

  it('may lie behind a link to its directory', async () => {
    const root = await folder();
    const { digest } = await writeSmallPackage(join(root, 'candidate'));
    await symlink(join(root, 'candidate'), join(root, 'latest'));
    expect((await verifyPackage(join(root, 'latest'))).digest).toBe(digest);
  });
});

describe('a package is refused', () => {
  const at = (path: string) => (directory: string) => join(directory, path);
  const weights = at('model/weights.bin');

  it.each<[string, (directory: string) => Promise<unknown>, string, string]>([
    [
      'with an extra file',
      (d) => writeFile(join(d, 'notes.txt'), ''),
      'notes.txt',
      'is not listed in the manifest',
    ],
    [
      'with an extra file below',
      (d) => writeFile(join(d, 'model/x'), ''),
      'model/x',
      'is not listed in the manifest',
    ],
    ['with a hidden file', (d) => writeFile(join(d, '.x'), ''), '.x', 'is not listed in the manifest'],
    ['with an extra empty folder', (d) => mkdir(join(d, 'more')), 'more', 'is not listed in the manifest'],
    [
      "with a folder in a file's place",
      async (d) => {
        await unlink(weights(d));
        await mkdir(weights(d));
      },
      'model/weights.bin',
      'is not listed in the manifest',
    ],
    [
      'with a missing file',
      (d) => unlink(weights(d)),
      'model/weights.bin',
      'is missing, and the manifest lists it',
    ],
    [
      'with a missing folder',
      (d) => rm(join(d, 'model'), { recursive: true }),
      'model/model.json',
      'is missing, and the manifest lists it',
    ],
    [
      'with a longer file',
      (d) => appendFile(weights(d), 'x'),
      'model/weights.bin',
      'has 17 bytes, and the manifest says 16',
    ],
    [
      'with a shorter file',
      (d) => writeFile(weights(d), ''),
      'model/weights.bin',
      'has 0 bytes, and the manifest says 16',
    ],
    [
      'with a symbolic link to a file',
      async (d) => {
        await rename(weights(d), join(d, '../w'));
        await symlink(join(d, '../w'), weights(d));
      },
      'model/weights.bin',
      'is a symbolic link',
    ],
    [
      'with a symbolic link to a folder',
      async (d) => {
        await rename(join(d, 'model'), join(d, '../m'));
        await symlink(join(d, '../m'), join(d, 'model'));
      },
      'model',
      'is a symbolic link',
    ],
    ['with a hard link', (d) => link(weights(d), join(d, '../w')), 'model/weights.bin', 'is a link'],
    [
      'with a hard-linked manifest',
      (d) => link(join(d, 'manifest.json'), join(d, '../m')),
      'manifest.json',
      'is a link',
    ],
    [
      'with a manifest that is a symbolic link',
      async (d) => {
        await rename(join(d, 'manifest.json'), join(d, '../m'));
        await symlink(join(d, '../m'), join(d, 'manifest.json'));
      },
      'manifest.json',
      'is a link',
    ],
    [
      'with a manifest that is no JSON',
      (d) => writeFile(join(d, 'manifest.json'), 'x'),
      'manifest.json',
      'is not JSON',
    ],
  ])('%s', async (_, spoil, path, what) => {
    const directory = await spoilt(spoil);
    expect(await messageOf(() => verifyPackage(directory))).toBe(
      `${join(directory, path)} ${what}. ${AGAIN}`,
    );
  });

  it('with a changed byte', async () => {
    const changed = 'Weights'.padEnd(16);
    const directory = await spoilt((d) => writeFile(weights(d), changed));
    const found = sha256(changed).slice(0, 12);
    expect(await messageOf(() => verifyPackage(directory))).toBe(
      `${weights(directory)} was changed: its sha256 is ${found}…, and the manifest says ${sha256('weights'.padEnd(16)).slice(0, 12)}…. ${AGAIN}`,
    );
  });

  it('without a manifest', async () => {
    const directory = await spoilt((d) => unlink(join(d, 'manifest.json')));
    const message = `${directory} is not a package: it has no manifest.json. Name the directory that "heirloom train" wrote.`;
    expect(await messageOf(() => verifyPackage(directory))).toBe(message);
    expect(await messageOf(() => verifyPackage(join(directory, 'nowhere')))).toContain('is not a package');
  });

  it('with another digest than the one that was asked for', async () => {
    const root = await folder();
    const { digest } = await writeSmallPackage(join(root, 'a'));
    const other = await writeSmallPackage(join(root, 'b'), { weights: 'others' });
    expect(await messageOf(() => verifyPackage(join(root, 'b'), digest))).toBe(
      `${join(root, 'b')} is package sha256:${other.digest}, and sha256:${digest} was asked for. ${AGAIN}`,
    );
  });

  const file = (manifest: Manifest, path: string) => ({ ...manifest.files[0]!, path });
  it.each<[string, (manifest: Manifest) => object, string]>([
    [
      'that reaches out of its directory',
      (m) => ({ ...m, files: [...m.files, file(m, '../outside')] }),
      'the path "../outside" is absolute or leaves its directory',
    ],
    [
      'with an absolute path',
      (m) => ({ ...m, files: [...m.files, file(m, '/etc/passwd')] }),
      'the path "/etc/passwd" is absolute or leaves its directory',
    ],
    [
      'with two paths that differ by case',
      (m) => ({ ...m, files: [...m.files, file(m, 'MODEL/model.json')] }),
      'lists "model/model.json" and "MODEL/model.json", one file on some systems',
    ],
    [
      'that lists itself',
      (m) => ({ ...m, files: [...m.files, file(m, 'manifest.json')] }),
      'lists "manifest.json" and "manifest.json"',
    ],
    [
      'whose entry is not among its files',
      (m) => ({ ...m, entry: 'model/other.json' }),
      'its entry "model/other.json" is not among its files',
    ],
    [
      'with a key that nobody knows',
      (m) => ({ ...m, run: 'rm' }),
      'doesn\'t follow heirloom.dev/package/v1 at "": ',
    ],
    [
      'of another schema',
      (m) => ({ ...m, schema: 'heirloom.dev/package/v2' }),
      'doesn\'t follow heirloom.dev/package/v1 at "schema": ',
    ],
    [
      'with a digest that is none',
      (m) => ({ ...m, files: [{ ...m.files[0]!, sha256: 'abc' }] }),
      'doesn\'t follow heirloom.dev/package/v1 at "files.0.sha256": ',
    ],
    [
      'whose name is a path',
      (m) => ({ ...m, name: '../other' }),
      'doesn\'t follow heirloom.dev/package/v1 at "name": ',
    ],
  ])('%s', async (_, edit, what) => {
    const directory = await edited(edit);
    const message = await messageOf(() => verifyPackage(directory));
    expect(message).toContain(what);
    expect(message).not.toContain('\n');
  });
});
