import { join } from 'node:path';
import { UserError } from '../../errors/index.js';
import { sha256 } from '../../files/index.js';
import { shortSha } from '../../git/short-sha.js';
import { insist, splitRepository, type GitHubClient } from '../../github/index.js';
import { unlessRefused } from '../../github/refusal.js';
import { runAddress, type RunAddress } from '../../handoff/index.js';
import type { Host } from '../../host/host.js';
import { NoSuchArtifact } from '../../host/uploads.js';
import { verifyPackage, type OpenPackage } from '../../package/index.js';
import { mergedBy, type MergedPullRequest, type PushContext } from './pull-request.js';

/** What runs of these events compute is what the commit says: nobody types inputs for them. */
const EVENTS = ['pull_request', 'push'];

/** The package that a merged pull request's own run made. */
export interface MergedPackage {
  readonly opened: OpenPackage;
  readonly pullRequest: MergedPullRequest;
  /** The runs of its last commit, the newest first. */
  readonly runs: readonly RunAddress[];
}

export interface MergedDeps {
  readonly context: PushContext & { readonly serverUrl: string };
  readonly client: GitHubClient;
  readonly host: Pick<Host, 'info'>;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  /** Brings what another run handed off. @throws NoSuchArtifact */
  download(run: RunAddress, name: string, directory: string): Promise<unknown>;
}

/**
 * Finds the package of the pull request that this push merged, and verifies it.
 * @param artifact  the name that it was uploaded under
 * @throws UserError where there is none any more
 */
export async function findMerged(artifact: string, deps: MergedDeps): Promise<MergedPackage> {
  const { context, client, host, cache } = deps;
  const pullRequest = await mergedBy(client, context);
  const runs = await runsOf(client, context, pullRequest.headSha);
  const directory = join(cache, `merged-${sha256(artifact)}`);
  for (const run of runs) {
    if (!(await isHad(deps.download(run, artifact, directory)))) continue;
    const opened = await verifyPackage(directory);
    host.info(
      `merged: pull request #${pullRequest.number} at ${shortSha(pullRequest.headSha)}, run ${run.id}: sha256:${opened.digest}`,
    );
    return { opened, pullRequest, runs };
  }
  const looked = runs.length < 2 ? 'no run' : `none of ${runs.length} runs`;
  throw new UserError(
    `${looked} of pull request #${pullRequest.number} at ${shortSha(pullRequest.headSha)} has the artifact "${artifact}" any more`,
    'Let the pull request\'s run train and upload it ("merged:<artifact-name>" names another), or train at this commit.',
    'input "candidate"',
  );
}

async function runsOf(
  client: GitHubClient,
  context: MergedDeps['context'],
  headSha: string,
): Promise<RunAddress[]> {
  const { repository } = context;
  const attempt = {
    what: `list the runs of commit ${shortSha(headSha)} in ${repository}`,
    permission: 'actions: read',
  };
  const listed = insist(
    await unlessRefused(attempt, () =>
      client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
        ...splitRepository(repository),
        head_sha: headSha,
        per_page: 100,
      }),
    ),
  );
  return (
    listed
      // Somebody's fork may have put its head on a commit of ours.
      .filter((run) => run.head_repository?.full_name === repository && run.head_sha === headSha)
      .filter((run) => EVENTS.includes(run.event))
      .sort((a, b) => b.id - a.id)
      .map(({ id }) => runAddress(context, id))
  );
}

async function isHad(download: Promise<unknown>): Promise<boolean> {
  return download.then(
    () => true,
    (error: unknown) => {
      if (error instanceof NoSuchArtifact) return false;
      throw error;
    },
  );
}
