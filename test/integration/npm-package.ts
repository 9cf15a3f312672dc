import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Tool } from './tools.js';

const run = promisify(execFile);
const INSTALL_MILLISECONDS = 5 * 60_000;

/**
 * The folder of a package that only a test needs; npm installs it once, and it is kept in `HEIRLOOM_TOOLS` (default: a
 * folder beside the temporary files). Where that can't be done, the reason: for a test that is then skipped by name.
 *
 * @param name  without a scope
 */
export async function findNpmPackage(name: string, version: string): Promise<Tool> {
  const cache = process.env.HEIRLOOM_TOOLS ?? join(tmpdir(), 'heirloom-tools');
  const folder = join(cache, `${name}-${version}`);
  const path = join(folder, 'node_modules', name);
  if (existsSync(path)) return { path };
  try {
    await mkdir(cache, { recursive: true });
    const fresh = await mkdtemp(join(cache, `.${name}-`));
    try {
      const options = ['--prefix', fresh, '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
      await run('npm', ['install', ...options, `${name}@${version}`], {
        timeout: INSTALL_MILLISECONDS,
        // On Windows npm is a command file.
        shell: process.platform === 'win32',
      });
      await rename(fresh, folder).catch((error: unknown) => {
        if (!existsSync(path)) throw error;
      });
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
    return { path };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    return { missing: `${name}@${version} can't be had from npm: ${reason}` };
  }
}
