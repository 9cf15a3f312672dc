import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The path of a file from the root of its repository, with forward slashes; from the workspace where there is no
 * repository around it. Null for a file outside of both: GitHub could place nothing on it.
 */
export function repositoryPath(file: string, workspace: string): string | null {
  const absolute = resolve(workspace, file);
  const root = repositoryAround(dirname(absolute)) ?? workspace;
  const path = relative(root, absolute);
  return path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path
    ? null
    : path.split(sep).join('/');
}

/** The nearest folder with a `.git`, which a worktree has as a file. */
function repositoryAround(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryAround(parent);
}
