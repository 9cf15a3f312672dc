import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/**
 * The real path of a file or folder under `root`, also behind links.
 * @returns "missing" where nothing is there, "outside" where it lies elsewhere: a package must not make us read that
 */
export async function pathInside(
  root: string,
  path: string,
): Promise<{ readonly path: string } | 'missing' | 'outside'> {
  const real = await realpath(root);
  const target = resolve(real, path);
  const found = path.includes('\0') ? null : await realpath(target).catch(() => null);
  if (isUnder(real, found ?? target)) return found === null ? 'missing' : { path: found };
  return 'outside';
}

function isUnder(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}
