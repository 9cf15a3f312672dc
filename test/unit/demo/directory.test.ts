import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimDirectory } from '../../../shared/demo/directory.js';
import { UserError } from '../../../shared/errors/index.js';

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'heirloom-demo-'))));
afterEach(() => rm(root, { recursive: true }));

const nothing = () => Promise.resolve();
const claim = (name: string, beforeEmptied = nothing) => claimDirectory(join(root, name), beforeEmptied);

describe("the demo's directory", () => {
  it('is made where there is none, and taken where it is empty', async () => {
    await mkdir(join(root, 'empty'));
    for (const name of ['new/deep', 'empty']) {
      await claim(name);
      expect(await readdir(join(root, name))).toEqual(['.heirloom-demo']);
    }
  });

  it('is emptied where a former demo lies, after what that one left running has ended', async () => {
    await claim('demo');
    await mkdir(join(root, 'demo', 'pictures'));
    await writeFile(join(root, 'demo', 'pictures', 'old.png'), '');
    let seen: string[] = [];
    await claim('demo', async () => void (seen = await readdir(join(root, 'demo'))));
    expect(seen).toContain('pictures');
    expect(await readdir(join(root, 'demo'))).toEqual(['.heirloom-demo']);
  });

  it('is refused and left alone where it holds anything else', async () => {
    await mkdir(join(root, 'mine'));
    await writeFile(join(root, 'mine', 'thesis.tex'), 'years of work');
    await expect(claim('mine')).rejects.toThrow('is not empty, and it is not a former demo');
    expect(await readdir(join(root, 'mine'))).toEqual(['thesis.tex']);
  });

  it('is refused where it is a file', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(claim('file')).rejects.toThrow(UserError);
    await expect(claim('file/below')).rejects.toThrow(UserError);
  });
});
