import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../../../shared/errors/index.js';
import { downloadFromIndex } from '../../../../shared/backends/install/wheels/simple-index.js';
import { wheel } from '../../../../shared/backends/install/wheels/wheel.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { IndexServer } from './index-server.js';

const folder = freshFolders();
const content = Buffer.from('0123456789'.repeat(20_000));
const WHEEL = wheel('some_project-1.0-py3-none-manylinux_2_17_x86_64.whl', content.length, '');
let index: IndexServer;
afterEach(() => index.stop());

const serve = async (format: 'html' | 'json') =>
  (index = await new IndexServer('some-project', WHEEL.file, content, format).start());

describe('a wheel from the index', () => {
  it.each(['html', 'json'] as const)('is found on a page of %s', async (format) => {
    await serve(format);
    const path = join(await folder(), WHEEL.file);
    await downloadFromIndex(WHEEL, path, { PIP_INDEX_URL: index.url });
    expect((await readFile(path)).equals(content)).toBe(true);
  });

  it('that broke off goes on where it was, and is not there before it is whole', async () => {
    await serve('html');
    const path = join(await folder(), WHEEL.file);
    index.breakAfter = 150_000;
    await expect(downloadFromIndex(WHEEL, path, { PIP_INDEX_URL: index.url })).rejects.toThrow(
      `${WHEEL.file} could not be fetched`,
    );
    await expect(stat(path)).rejects.toThrow('ENOENT');
    const { size } = await stat(`${path}.part`);
    expect(size).toBeGreaterThan(0);
    await downloadFromIndex(WHEEL, path, { PIP_INDEX_URL: index.url });
    expect(index.sent).toEqual([150_000, content.length - size]);
    expect((await readFile(path)).equals(content)).toBe(true);
  });

  it('is fetched with the user and password of the index, which no message shows', async () => {
    await serve('html');
    const env = { PIP_INDEX_URL: index.url.replace('//', '//ann:s%40crit@') };
    await downloadFromIndex(WHEEL, join(await folder(), WHEEL.file), env);
    const basic = `Basic ${Buffer.from('ann:s@crit').toString('base64')}`;
    expect(index.authorizations).toEqual([basic, basic]);
    const missing = wheel('other-1.0-py3-none-manylinux1_x86_64.whl', 1, '');
    const failing = downloadFromIndex(missing, join(await folder(), missing.file), env);
    await expect(failing).rejects.toThrow(UserError);
    await expect(failing).rejects.toThrow('answers 404');
    await expect(failing).rejects.not.toThrow('crit');
  });
});
