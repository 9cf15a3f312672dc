import { UserError } from '../errors/index.js';
import { fetchArtifact } from '../github/fetch-artifact.js';
import { insist, splitRepository, type GitHubClient } from '../github/index.js';
import { unlessRefused } from '../github/refusal.js';
import { NoSuchArtifact } from '../host/uploads.js';
import { ARTIFACT_LIMITS } from '../zip/index.js';
import type { FolderStore } from './folder-store.js';
import type { RunAddress } from './run-address.js';

export interface OtherRunDeps {
  /** Null without a token. */
  readonly openClient: (() => Promise<GitHubClient>) | null;
  /** The folder that this step hands off by; null for none. */
  readonly folder: FolderStore | null;
  /** A directory for what is gone at the end. */
  readonly cache: string;
}

/**
 * Brings what another run of this repository handed off: from the shared folder, else from that run's artifacts.
 *
 * @returns which of the two had it
 * @throws NoSuchArtifact where neither has it
 * @throws UserError where GitHub doesn't let the token read them, or it arrives changed
 */
export async function downloadFromRun(
  run: RunAddress,
  name: string,
  directory: string,
  { folder, openClient, cache }: OtherRunDeps,
): Promise<'folder' | 'artifacts'> {
  if (folder && (await isInFolder(folder, run, name, directory))) return 'folder';
  if (!openClient)
    throw new UserError(
      `the artifacts of run ${run.id} can't be read: there is no GitHub token`,
      'Set "github-token"; the default is the job\'s own.',
    );
  await fromGitHub(run, name, directory, { client: await openClient(), cache });
  return 'artifacts';
}

async function isInFolder(
  folder: FolderStore,
  run: RunAddress,
  name: string,
  directory: string,
): Promise<boolean> {
  try {
    await folder.downloadOf(run, name, directory);
    return true;
  } catch (error) {
    if (error instanceof NoSuchArtifact) return false;
    throw error;
  }
}

async function fromGitHub(
  { repository, id }: RunAddress,
  name: string,
  directory: string,
  { client, cache }: { readonly client: GitHubClient; readonly cache: string },
): Promise<void> {
  const runId = Number(id);
  const attempt = { what: `read the artifacts of run ${id} in ${repository}`, permission: 'actions: read' };
  const artifacts = insist(
    await unlessRefused(attempt, () =>
      client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
        ...splitRepository(repository),
        run_id: runId,
        per_page: 100,
      }),
    ),
  );
  const names = artifacts.filter(({ expired }) => !expired).map((one) => one.name);
  if (!names.includes(name)) throw new NoSuchArtifact(name, names);
  await fetchArtifact(client, { repository, runId, name }, directory, { cache, limits: ARTIFACT_LIMITS.own });
}
