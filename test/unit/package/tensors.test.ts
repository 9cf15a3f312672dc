import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../shared/files/index.js';
import { verifyPackage, writePackage, type Manifest } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { packageOf, writeSmallPackage } from '../../fixtures/package.js';

const folder = freshFolders();
const AGAIN = "Don't use this package; make it or fetch it again.";

/** A whole package whose manifest was edited, and is canonical again. */
async function edited(edit: (manifest: Manifest) => object): Promise<string> {
  const directory = join(await folder(), 'candidate');
  const { manifest } = await writeSmallPackage(directory);
  await writeFile(join(directory, 'manifest.json'), canonicalJson(edit(manifest)));
  return directory;
}

describe('a package is refused', () => {
  it.each<[string, Partial<Manifest['tensors'][number]>, string]>([
    ['bytes', { sha256: '0'.repeat(64) }, 'the tensor "dense/kernel" is not the one that the manifest lists'],
    ['shape', { shape: [4, 1] }, 'the tensor "dense/kernel" is not the one that the manifest lists'],
    ['type', { dtype: 'int32' }, 'the tensor "dense/kernel" is not the one that the manifest lists'],
    ['name', { name: 'x' }, 'holds "dense/kernel" as tensor 1, and the manifest says "x"'],
  ])('whose manifest claims another %s of a tensor', async (_, claim, what) => {
    const directory = await edited((m) => ({ ...m, tensors: [{ ...m.tensors[0]!, ...claim }] }));
    expect(await messageOf(() => verifyPackage(directory))).toBe(
      `${join(directory, 'model/model.json')} ${what}. ${AGAIN}`,
    );
  });

  it('whose manifest claims a tensor that is not there', async () => {
    const directory = await edited((m) => ({ ...m, tensors: [m.tensors[0]!, m.tensors[0]!] }));
    expect(await messageOf(() => verifyPackage(directory))).toContain(
      'holds none as tensor 2, and the manifest says "dense/kernel"',
    );
  });

  it.each(['model/model.json', 'model/weights.bin'])('that lists tensors and no %s', async (path) => {
    const directory = join(await folder(), 'candidate');
    const { head, files } = packageOf();
    await writePackage(
      directory,
      { ...head, entry: 'predictions.csv' },
      files.filter((file) => file.path !== path),
    );
    expect(await messageOf(() => verifyPackage(directory))).toBe(
      `${directory} lists tensors, and no "${path}" that holds them. ${AGAIN}`,
    );
  });
});
