import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../shared/files/index.js';
import { evaluationCodeOf } from '../../../shared/training/evaluation-code.js';
import { readLineage } from '../../../shared/package/index.js';
import { trainByScript } from '../../fixtures/command.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();

async function withFiles(files: Readonly<Record<string, string>>) {
  const root = await folder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return (...code: string[]) => evaluationCodeOf({ evaluation: { code } }, root);
}

describe('the identity of evaluation code', () => {
  it('is the sha256 of the digests of its files, by path', async () => {
    const codeOf = await withFiles({ 'eval.py': 'a', 'metrics/f1.py': 'b' });
    const lines = `eval.py\t${sha256('a')}\nmetrics/f1.py\t${sha256('b')}\n`;
    expect(await codeOf('metrics', 'eval.py')).toBe(sha256(lines));
    expect(await codeOf('eval.py', 'metrics/', 'metrics/f1.py')).toBe(sha256(lines));
  });

  it('changes with a letter of a file, a name and a new file', async () => {
    const digests = await Promise.all(
      [
        { 'eval/a.py': 'a' },
        { 'eval/a.py': 'A' },
        { 'eval/b.py': 'a' },
        { 'eval/a.py': 'a', 'eval/b.py': '' },
      ].map(async (files) => (await withFiles(files as Record<string, string>))('eval')),
    );
    expect(new Set(digests).size).toBe(4);
  });

  it('does not change by running it', async () => {
    const before = await withFiles({ 'eval/a.py': 'a' });
    const after = await withFiles({
      'eval/a.py': 'a',
      'eval/__pycache__/a.cpython-312.pyc': 'compiled',
      'eval/.cache/x': 'x',
      'eval/node_modules/y.js': 'y',
    });
    expect(await after('eval')).toBe(await before('eval'));
  });

  it('is none where the recipe names none, and an error where a file is missing', async () => {
    expect(await evaluationCodeOf({}, await folder())).toBeNull();
    const codeOf = await withFiles({});
    expect(await messageOf(() => codeOf('eval.py'))).toMatch(
      /eval\.py is not there\. Mend "evaluation\.code" in the recipe/,
    );
  });
});

describe('a trained package', () => {
  it('says by which code it was evaluated, its own training or a command', async () => {
    const root = await folder();
    await writeFile(join(root, 'eval.py'), 'a');
    const expected = sha256(`eval.py\t${sha256('a')}\n`);
    const parts = { evaluation: '{code: [eval.py]}' };
    const trained = await trainFlowers({ folder: root, parts, inputs: { out: 'trained' } });
    expect((await readLineage(trained)).evaluationCode).toBe(expected);
    const plain = await trainFlowers({ folder: root, inputs: { out: 'plain' } });
    expect((await readLineage(plain)).evaluationCode).toBeNull();
    const made = await trainByScript({
      folder: root,
      recipe: 'evaluation: {code: [eval.py]}',
      inputs: { out: 'made' },
    });
    expect((await readLineage(made)).evaluationCode).toBe(expected);
  });
});
