import type { GitHubContext } from '../github/context.js';
import { commitOf, type OpenPackage } from '../package/index.js';

/**
 * The commit that a version is the model of: the publishing run's, which after a squash merge is the one that stays in
 * the history; without a run the one that the package was trained at. Undefined where the package is of no commit as it
 * stands.
 */
export async function publishedCommit(
  opened: OpenPackage,
  context: Pick<GitHubContext, 'headSha'> | null,
): Promise<string | undefined> {
  if (context) return context.headSha;
  const made = await commitOf(opened);
  return made && !made.dirty ? made.sha : undefined;
}
