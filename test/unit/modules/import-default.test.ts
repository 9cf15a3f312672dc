import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { importDefault } from '../../../shared/modules/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();

async function imported(code: string, name = 'model.mjs'): Promise<unknown> {
  const path = join(await folder(), name);
  await writeFile(path, code);
  return importDefault(path);
}

describe("a user's module", () => {
  it('gives its default export', async () => {
    expect(await imported('export default 7; export const other = 8;')).toBe(7);
    expect(await imported('module.exports = 7;', 'model.cjs')).toBe(7);
    expect(await imported('export const other = 8;')).toBeUndefined();
  });

  it('may be TypeScript where Node runs it', async () => {
    const typed = () => imported('const answer: number = 7;\nexport default answer;', 'model.ts');
    if (process.features.typescript) expect(await typed()).toBe(7);
    else expect(await messageOf(typed)).toContain('Use Node 22.18 or later');
  });

  it('is named where it throws or does not parse', async () => {
    expect(await messageOf(() => imported('const a = 1;\nthrow new Error("no data.");'))).toMatch(
      /model\.mjs:2:7 can't be loaded: no data\. Mend the module\.$/,
    );
    expect(await messageOf(() => imported('export default {'))).toContain('model.mjs');
    expect(await messageOf(() => imported('7', 'model.py'))).toContain(
      'is not a JavaScript or TypeScript module',
    );
  });
});
