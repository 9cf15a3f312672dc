import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { loadModel, openServable } from '../../../shared/models/index.js';
import type { Manifest, OpenPackage } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { openWasm, trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();

describe('a model is neither served nor trained on', () => {
  let opened: OpenPackage;
  beforeEach(async () => {
    opened = await trainFlowers({ folder: await folder(), parts: { training: '{epochs: 1}' } });
  });
  const faultOf = async (manifest: Manifest): Promise<string> => {
    const { tf } = await openWasm();
    const other = { ...opened, manifest };
    const message = await messageOf(() => openServable(tf, other));
    expect(await messageOf(() => loadModel(tf, other))).toBe(message);
    return message.replace(`${opened.directory}/`, '');
  };

  it('when it has another number of outputs than its manifest has classes', async () => {
    const { manifest } = opened;
    const signature = { ...manifest.signature, classes: ['lily'] };
    expect(await faultOf({ ...manifest, signature })).toBe(
      "model/model.json doesn't fit its manifest: its output is [2], and the signature says [1]. Make the package again.",
    );
  });

  it('when its input has another shape than its manifest says', async () => {
    const { manifest } = opened;
    const signature = { ...manifest.signature, tensor: [2, 3] };
    expect(await faultOf({ ...manifest, signature })).toContain(
      "doesn't fit its manifest: its input is [6], and the signature says [2, 3]",
    );
  });

  it('when its preprocessing gives another shape', async () => {
    const path = join(opened.directory, 'model/preprocessing.json');
    const stored = JSON.parse(await readFile(path, 'utf8')) as { columns: object[] };
    await writeFile(path, JSON.stringify({ ...stored, columns: stored.columns.slice(0, 1) }));
    expect(await faultOf(opened.manifest)).toContain(
      "doesn't fit its manifest: its preprocessing gives [1], and the signature says [6]",
    );
  });

  it('when its preprocessing is no JSON', async () => {
    await writeFile(join(opened.directory, 'model/preprocessing.json'), '{');
    expect(await faultOf(opened.manifest)).toContain('is not a preprocessing that this version knows');
  });

  it('when a tensor is not the one that its manifest lists, or it lists none', async () => {
    const { manifest } = opened;
    const [first, ...others] = manifest.tensors;
    const tensors = [{ ...first!, sha256: '0'.repeat(64), origin: 'frozen' as const }, ...others];
    expect(await faultOf({ ...manifest, tensors })).toContain(
      `the tensor "${first!.name}" is not the one that the manifest lists`,
    );
    expect(await faultOf({ ...manifest, tensors: [] })).toContain(`and the manifest says none`);
  });
});
