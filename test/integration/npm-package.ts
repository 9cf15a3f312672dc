import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installOnce, type Tool } from './tools.js';

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
  return installOnce({ name, folder, path }, `"npm install ${name}@${version}"`, (fresh) => {
    const options = ['--prefix', fresh, '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
    return run('npm', ['install', ...options, `${name}@${version}`], {
      timeout: INSTALL_MILLISECONDS,
      // On Windows npm is a command file.
      shell: process.platform === 'win32',
    });
  });
}
