import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { collectModel } from '../../../../shared/training/command/model-files.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { fileOf } from '../../../fixtures/safetensors.js';

const folder = freshFolders();
const ONNX = Buffer.from([0x08, 0x09, 0x12, 0x00]);
const WEIGHTS = fileOf({ a: [1] });

async function collected(files: Readonly<Record<string, string | Uint8Array>>) {
  const out = await folder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(out, 'model', name)), { recursive: true });
    await writeFile(join(out, 'model', name), content);
  }
  const { formats, entry, files: found } = await collectModel(out);
  return { formats, entry, roles: found.map(({ path, role }) => `${path} ${role}`) };
}

describe('the files of a model', () => {
  it.each<[Readonly<Record<string, string | Uint8Array>>, readonly string[], string]>([
    [{ 'model.onnx': ONNX }, ['onnx'], 'model/model.onnx'],
    [{ 'model.onnx': 'cos\nsystem' }, ['other'], 'model/model.onnx'],
    [{ 'config.json': '{}', 'b.safetensors': WEIGHTS }, ['safetensors'], 'model/b.safetensors'],
    [{ 'a.joblib': 'x', 'z.onnx': ONNX }, ['onnx', 'other'], 'model/z.onnx'],
    [{ 'trees.json': '{}', 'notes.txt': '' }, ['other'], 'model/notes.txt'],
    [{ 'deep/er/model.pt': 'x' }, ['other'], 'model/deep/er/model.pt'],
    [{ 'EMPTY.ONNX': '' }, ['other'], 'model/EMPTY.ONNX'],
  ])('%j are of a format that their bytes show', async (files, formats, entry) => {
    expect(await collected(files)).toMatchObject({ formats, entry });
  });

  it('have roles, in an order of their own', async () => {
    const { roles } = await collected({
      'w.safetensors': WEIGHTS,
      'config.json': '{}',
      'B/x': '',
      'a/y': '',
    });
    expect(roles).toEqual([
      'model/B/x model',
      'model/a/y model',
      'model/config.json model',
      'model/w.safetensors weights',
    ]);
  });
});
