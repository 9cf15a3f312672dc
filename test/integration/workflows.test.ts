import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { freshFolders } from '../fixtures/folder.js';
import { clouds, drawings, init, project } from '../unit/init/fixtures.js';
import { findTool } from './tools.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const folder = freshFolders();
const names = (await readdir(join(root, 'workflows-examples'))).filter((name) => name.endsWith('.yml'));

/** The samples where a user has them, so that one that calls another finds it. */
async function samples(): Promise<string[]> {
  const workflows = join(await folder(), '.github', 'workflows');
  await cp(join(root, 'workflows-examples'), workflows, { recursive: true });
  return names.map((name) => join(workflows, name));
}

const actionlint = await findTool('actionlint');
if ('missing' in actionlint) console.warn(`skipped: ${actionlint.missing}`);
const zizmor = await findZizmor();
if (zizmor === null)
  console.warn('skipped: zizmor is not on the PATH and "pip install zizmor==1.32.0" did not work');

/** What a linter says of files; empty when it finds nothing. */
async function findings(
  command: string,
  options: readonly string[],
  files: readonly string[],
): Promise<string> {
  return run(command, [...options, ...files]).then(
    () => '',
    (error: { stdout?: string; stderr?: string; message: string }) =>
      `${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`,
  );
}

/** Two workflows that init writes: for a table, and for a folder of pictures. */
async function written(): Promise<string[]> {
  const table = await project({ 'clouds.csv': clouds() });
  const pictures = await project(drawings(10, 8));
  await init(table);
  await init(pictures, { data: 'shapes', name: 'a.name_with-signs' });
  return [table, pictures].map((folder) => join(folder, '.github/workflows/model.yml'));
}

('path' in actionlint ? describe : describe.skip)('actionlint finds nothing in', () => {
  const lint = (files: readonly string[]) => findings('path' in actionlint ? actionlint.path : '', [], files);

  it('the sample workflows', async () => {
    expect(names).not.toEqual([]);
    expect(await lint(await samples())).toBe('');
  });

  it('what init writes', async () => {
    expect(await lint(await written())).toBe('');
  });
});

(zizmor === null ? describe.skip : describe)('zizmor finds nothing in', () => {
  const config = join(root, '.github/zizmor.yml');
  const lint = (files: readonly string[]) => findings(zizmor!, ['--offline', '--config', config], files);

  it('the sample workflows', async () => expect(await lint(await samples())).toBe(''));

  it('what init writes', async () => expect(await lint(await written())).toBe(''));
});

/** The one on the PATH, or a pinned one in a virtual environment beside the other tools. */
async function findZizmor(): Promise<string | null> {
  const works = (path: string) =>
    run(path, ['--version']).then(
      () => true,
      () => false,
    );
  if (await works('zizmor')) return 'zizmor';
  const cache = process.env.HEIRLOOM_TOOLS ?? join(tmpdir(), 'heirloom-tools');
  const folder = join(cache, 'zizmor-1.32.0');
  const path = join(folder, 'bin', 'zizmor');
  if (existsSync(path)) return path;
  await mkdir(cache, { recursive: true });
  const trial = await mkdtemp(join(cache, '.zizmor-'));
  try {
    // A virtual environment can't be moved, so that it is made in its place once pip is known to have the package.
    await run('python3', [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--dest',
      trial,
      'zizmor==1.32.0',
    ]);
    await run('python3', ['-m', 'venv', folder]);
    await run(join(folder, 'bin', 'python'), [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-index',
      '--find-links',
      trial,
      'zizmor==1.32.0',
    ]);
    return path;
  } catch {
    await rm(folder, { recursive: true, force: true });
    return null;
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}
