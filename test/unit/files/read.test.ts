import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readTextIfThere } from '../../../shared/files/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();

describe('reading a text', () => {
  it('gives the text, with its byte order mark', async () => {
    const path = join(await folder(), 'a.csv');
    await writeFile(path, '\uFEFFä\n');
    expect(await readTextIfThere(path)).toBe('\uFEFFä\n');
  });

  it('gives null where there is no file, also below another file', async () => {
    const path = join(await folder(), 'a.csv');
    expect(await readTextIfThere(path)).toBeNull();
    await writeFile(path, '');
    expect(await readTextIfThere(join(path, 'b.csv'))).toBeNull();
  });

  it('refuses a directory', async () => {
    const path = join(await folder(), 'a.csv');
    await mkdir(path);
    expect(await messageOf(() => readTextIfThere(path))).toBe(
      `${path} is a directory, and a file is expected. Name a file.`,
    );
  });

  it('refuses Latin-1, which would read as replacement characters', async () => {
    const path = join(await folder(), 'a.csv');
    await writeFile(path, Buffer.from('id,größe\n', 'latin1'));
    expect(await messageOf(() => readTextIfThere(path))).toBe(`${path} is not UTF-8 text. Save it in UTF-8.`);
  });
});
