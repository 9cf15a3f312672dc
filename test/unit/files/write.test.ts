import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  checkWritable,
  createFileExclusively,
  writeDirectoryWhole,
  writeFileWhole,
} from '../../../shared/files/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();
const broken = new Error('the disk went away');

describe('writing a file whole', () => {
  it('replaces the old content and leaves nothing beside it', async () => {
    const root = await folder();
    const path = join(root, 'deep/er/verdict.json');
    await writeFileWhole(path, 'old');
    await writeFileWhole(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await everythingIn(root)).toEqual(['deep', 'deep/er', 'deep/er/verdict.json']);
  });

  it('says that a part of the path is a file', async () => {
    const root = await folder();
    await writeFile(join(root, 'data.csv'), '');
    for (const path of [join(root, 'data.csv/out.json'), join(root, 'data.csv/deep/out.json')])
      expect(await messageOf(() => writeFileWhole(path, ''))).toBe(
        `${path} can't be written: a part of the path is a file. Choose another path, or mend its permissions.`,
      );
  });

  const onLinux = existsSync('/proc/self') ? it : it.skip;
  onLinux('ends where the file system makes no folders', async () => {
    const path = '/proc/heirloom/deep/verdict.json';
    expect(await messageOf(() => writeFileWhole(path, 'new'))).toMatch(
      /^\/proc\/heirloom\/.* can't be written: its folder is not there\. /,
    );
  });

  it('does not replace a directory', async () => {
    const root = await folder();
    await mkdir(join(root, 'out'));
    expect(await messageOf(() => writeFileWhole(join(root, 'out'), ''))).toContain('it is a directory');
    expect(await everythingIn(root)).toEqual(['out']);
  });
});

describe('creating a file exclusively', () => {
  it('lets one of 20 writers win, whole', async () => {
    const root = await folder();
    const path = join(root, 'v1.0.0.json');
    const texts = Array.from({ length: 20 }, (_, writer) => `${writer}`.repeat(100_000));
    const won = await Promise.all(texts.map((text) => createFileExclusively(path, text)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(texts[won.indexOf(true)]);
    expect(await everythingIn(root)).toEqual(['v1.0.0.json']);
  });

  it('leaves nothing when the content breaks off', async () => {
    const root = await folder();
    const breaking = createFileExclusively(join(root, 'blob'), async (fresh) => {
      await writeFile(fresh, 'half');
      throw broken;
    });
    await expect(breaking).rejects.toBe(broken);
    expect(await everythingIn(root)).toEqual([]);
  });
});

describe('writing a directory whole', () => {
  const fill = (text: string) => (fresh: string) => writeFile(join(fresh, 'a'), text);

  it('replaces the old directory, of which nothing stays', async () => {
    const root = await folder();
    const target = join(root, 'candidate');
    await writeDirectoryWhole(target, async (fresh) => {
      await writeFile(join(fresh, 'a'), 'old');
      await writeFile(join(fresh, 'only in the old one'), '');
    });
    await writeDirectoryWhole(target, fill('new'));
    expect(await readFile(join(target, 'a'), 'utf8')).toBe('new');
    expect(await everythingIn(root)).toEqual(['candidate', 'candidate/a']);
  });

  it('leaves the old directory and nothing else when it breaks off', async () => {
    const root = await folder();
    const target = join(root, 'candidate');
    await writeDirectoryWhole(target, fill('old'));
    const breaking = writeDirectoryWhole(target, async (fresh) => {
      await writeFile(join(fresh, 'a'), 'half');
      throw broken;
    });
    await expect(breaking).rejects.toBe(broken);
    expect(await readFile(join(target, 'a'), 'utf8')).toBe('old');
    expect(await everythingIn(root)).toEqual(['candidate', 'candidate/a']);
  });

  it('leaves the old directory when the process is killed half-way', async () => {
    const target = join(await folder(), 'candidate');
    await writeDirectoryWhole(target, fill('old'));
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const library = new URL('../../../shared/files/index.ts', import.meta.url).href;
    const script = `
      import { writeFile } from 'node:fs/promises';
      import { writeDirectoryWhole } from ${JSON.stringify(library)};
      await writeDirectoryWhole(process.argv[1], async (fresh) => {
        await writeFile(fresh + '/a', 'half');
        console.log('half-way');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      });`;
    const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', script, target]);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await readFile(join(target, 'a'), 'utf8')).toBe('old');
  });

  it('lets others read what it made, as a plain mkdir does', async () => {
    const root = await folder();
    await mkdir(join(root, 'plain'));
    await writeDirectoryWhole(join(root, 'candidate'), fill('new'));
    const modes = await Promise.all(
      ['plain', 'candidate'].map(async (name) => (await stat(join(root, name))).mode),
    );
    expect(modes[1]).toBe(modes[0]);
  });
});

describe('checking a path before long work', () => {
  it('takes a path whose folders are yet to be made, and makes none', async () => {
    const root = await folder();
    await checkWritable(join(root, 'not/yet/there'));
    expect(await everythingIn(root)).toEqual([]);
  });

  it('refuses a path below a file, however deep', async () => {
    const root = await folder();
    await writeFile(join(root, 'data.csv'), '');
    for (const path of ['data.csv/out', 'data.csv/deep/er/out'])
      expect(await messageOf(() => checkWritable(join(root, path)))).toContain(
        'a part of the path is a file',
      );
  });
});
