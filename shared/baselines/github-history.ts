import { runsOfBranch } from '../github/branch-runs.js';
import type { GitHubClient } from '../github/client.js';
import { mergeBaseOf, nearestAncestor, type ChangeContext } from '../github/merge-base.js';
import { fetchCommand } from '../host/fetch-command.js';
import { NoSuchArtifact } from '../host/uploads.js';
import type { History, Upload } from './history.js';

/**
 * What GitHub knows of the repository that a run is of.
 * @param download  brings what another run handed off, and says which place had it; throws NoSuchArtifact where none has
 */
export function githubHistoryOf(
  client: GitHubClient,
  context: ChangeContext,
  download: (runId: number, name: string, directory: string) => Promise<'folder' | 'artifacts'>,
): History {
  const { repository } = context;
  return {
    mergeBase: () => mergeBaseOf(client, context),
    nearest: (sha, wanted) => nearestAncestor(client, repository, sha, wanted),
    async uploads({ sha, branch }, name) {
      const found = await runsOfBranch(client, { repository, sha, branch });
      if ('posted' in found) return `${found.reason}. ${found.mend}`;
      return found.map(({ id, url }): Upload => ({
        ...{ id, url },
        fetchCommand: (directory) => fetchCommand({ run: id, repository, name, directory }),
        download: (directory) =>
          download(id, name, directory).catch((error: unknown) => {
            if (error instanceof NoSuchArtifact) return null;
            throw error;
          }),
      }));
    },
  };
}
