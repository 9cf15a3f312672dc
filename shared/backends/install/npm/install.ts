import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../../errors/index.js';
import { runTool, whyItFailed } from '../run-tool.js';
import type { NpmPackages } from '../plan.js';
import { npmFiles } from './lock-file.js';

const ARGUMENTS = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
/** npm writes its advice after the fault. */
const TELLING = [
  /(integrity checksum failed.*?)\.?$/i,
  /(request to .* failed.*)/,
  /(No matching version found for .*?)\.?$/,
  / E?404 /,
  /npm error code/,
];

/**
 * Fills `node_modules` of a folder by the user's own npm; each package must have its pinned sha512, and no script runs.
 *
 * @throws UserError when npm can't fetch one, or one is not what was pinned
 */
export async function installPackages(
  packages: NpmPackages,
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { manifest, lock } = npmFiles(packages);
  await writeFile(join(directory, 'package.json'), manifest);
  await writeFile(join(directory, 'package-lock.json'), lock);
  const end = await runTool('npm', ARGUMENTS, { cwd: directory, env });
  if (end.state === 'done') return;
  const [wanted] = packages.wanted;
  throw new UserError(
    `npm could not install ${wanted} and what it needs: ${whyItFailed('npm', end, TELLING)}`,
    'Where the npm registry is out of reach, set "registry" in ~/.npmrc to a mirror, or copy the folder from a machine that has it: see docs/backends.md.',
  );
}
