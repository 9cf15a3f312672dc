import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The commit that the recipe was checked out at. */
export interface Commit {
  readonly sha: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly uri: string;
}

/**
 * The commit of the repository around a directory; null where there is none.
 * @param repository  URL of the repository, when the run knows it
 */
export async function readCommit(directory: string, repository: string | null): Promise<Commit | null> {
  try {
    const { stdout } = await run('git', ['-C', directory, 'log', '-1', '--format=%H %ct'], {
      timeout: 10_000,
    });
    const [sha, seconds] = stdout.trim().split(' ');
    if (!sha || !seconds) return null;
    return {
      sha,
      time: new Date(Number(seconds) * 1000).toISOString(),
      uri: repository ? `git+${repository}` : 'git',
    };
  } catch {
    return null;
  }
}
