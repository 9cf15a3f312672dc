import { git } from '../git/run.js';

/** A commit as git has it. */
export interface CheckedOut {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** The commit that a directory is checked out at; null where git doesn't tell. */
export async function checkedOutAt(directory: string): Promise<CheckedOut | null> {
  try {
    const sha = (await git(directory, ['rev-parse', 'HEAD'])).trim();
    // The commit's own text names its parents in a shallow clone too.
    const [head = ''] = (await git(directory, ['cat-file', 'commit', sha])).split('\n\n');
    const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent!);
    return { sha, parents };
  } catch {
    return null;
  }
}

/**
 * Whether a checkout is the head of a pull request, or GitHub's own test merge of that very head. A merge by anybody
 * else may hold anything.
 *
 * @param testMerge  what GITHUB_SHA says on `pull_request`
 */
export function isHead(
  { sha, parents }: CheckedOut,
  headSha: string,
  testMerge: string | undefined,
): boolean {
  return sha === headSha || (sha === testMerge && parents.includes(headSha));
}
