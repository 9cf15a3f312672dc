import { dirname } from 'node:path';
import { git, reasonOf } from '../git/run.js';
import type { Host } from '../host/host.js';

const NOT_IN_IT = / is outside repository| is beyond a symbolic link/;

/** The commit that the recipe was checked out at. */
export interface Commit {
  readonly sha: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly uri: string;
  /** Whether the recipe or the data are tracked and not as the commit has them. */
  readonly dirty: boolean;
}

export interface CommitOptions {
  readonly recipe: string;
  /** Files that the recipe extends. */
  readonly parents?: readonly string[];
  /** The data: files or folders. */
  readonly sources: readonly string[];
  /** URL of the repository, when the run knows it. */
  readonly repository: string | null;
  readonly host: Pick<Host, 'info' | 'warning'>;
}

/** The commit of the repository around the recipe; null where there is none, or git doesn't tell (a warning says why). */
export async function readCommit({
  recipe,
  parents = [],
  sources,
  repository,
  host,
}: CommitOptions): Promise<Commit | null> {
  const directory = dirname(recipe);
  try {
    const [sha, seconds] = (await git(directory, ['log', '-1', '--format=%H %ct'])).trim().split(' ');
    const modified = [recipe, ...parents, ...sources].map((path) => isModified(directory, path));
    const dirty = (await Promise.all(modified)).includes(true);
    if (dirty)
      host.info(
        `the recipe or the data are not as commit ${sha!.slice(0, 12)} has them: the lineage says "dirty"`,
      );
    return {
      sha: sha!,
      time: new Date(Number(seconds) * 1000).toISOString(),
      uri: repository ? `git+${repository}` : 'git',
      dirty,
    };
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason.startsWith('not a git repository (or any'))
      host.warning(`the lineage has no commit: ${reason}`);
    return null;
  }
}

/** Data outside the repository, or behind a link, are in no commit of it, and so not modified either. */
async function isModified(directory: string, path: string): Promise<boolean> {
  try {
    const status = ['status', '--porcelain', '--untracked-files=no', '--', path];
    return (await git(directory, status)) !== '';
  } catch (error) {
    if (NOT_IN_IT.test(reasonOf(error))) return false;
    throw error;
  }
}
