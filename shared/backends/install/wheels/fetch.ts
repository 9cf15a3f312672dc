import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../../errors/index.js';
import { makeFolders, sha256File } from '../../../files/index.js';
import { downloadByPip } from './pip.js';
import { downloadFromIndex } from './simple-index.js';
import type { Wheel } from './wheel.js';

const MEBIBYTE = 2 ** 20;

export interface FetchDependencies {
  readonly env: NodeJS.ProcessEnv;
  /** A Python with pip, where there is one. */
  readonly python: string | null;
  readonly log: (line: string) => void;
}

/**
 * Brings a wheel into a folder. One that is there with the right sha256 is not downloaded again.
 *
 * @returns its path
 * @throws UserError when it can't be reached, or has another sha256
 */
export async function fetchWheel(wheel: Wheel, directory: string, deps: FetchDependencies): Promise<string> {
  const path = join(directory, wheel.file);
  await makeFolders(directory);
  if ((await digestIfThere(path)) === wheel.sha256) return path;
  await rm(path, { force: true });
  const { env, python, log } = deps;
  log(
    `fetching ${wheel.file} (${Math.round(wheel.bytes / MEBIBYTE)} MiB) ${python ? 'by pip' : 'from the index'}`,
  );
  if (python) await downloadByPip(wheel, directory, python, env);
  else await downloadFromIndex(wheel, path, env);
  const digest = await digestIfThere(path);
  if (digest === wheel.sha256) return path;
  await rm(path, { force: true });
  throw new UserError(
    `${wheel.file} has sha256 ${digest ?? 'none: it did not arrive'} instead of ${wheel.sha256}`,
    'It is not the file that was pinned, so it was thrown away: take it from another index or mirror.',
  );
}

async function digestIfThere(path: string): Promise<string | null> {
  return sha256File(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
