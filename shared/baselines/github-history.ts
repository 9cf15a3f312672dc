import type { GitHubClient } from '../github/client.js';
import { mergeBaseOf, nearestAncestor, type ChangeContext } from '../github/merge-base.js';
import { artifactsOfBranch, downloadRunArtifact } from '../github/run-artifacts.js';
import type { History } from './history.js';

/** What GitHub knows of the repository that a run is of. */
export function githubHistoryOf(client: GitHubClient, token: string, context: ChangeContext): History {
  const { repository } = context;
  return {
    mergeBase: () => mergeBaseOf(client, context),
    nearest: (sha, wanted) => nearestAncestor(client, repository, sha, wanted),
    async uploads({ sha, branch }, name) {
      const found = await artifactsOfBranch(client, { repository, sha, branch, name });
      if ('posted' in found) return `${found.reason}. ${found.mend}`;
      return found.map((artifact) => ({
        url: artifact.run.url,
        id: artifact.id,
        fetchCommand: (directory) =>
          `gh run download ${artifact.run.id} --repo ${repository} --name ${name} --dir ${directory}`,
        download: (directory) => downloadRunArtifact(artifact, { repository, token, directory }),
      }));
    },
  };
}
