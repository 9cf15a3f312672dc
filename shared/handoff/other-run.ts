import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { writeDirectoryWhole } from '../files/index.js';
import { insist, splitRepository, type GitHubClient } from '../github/index.js';
import { unlessRefused } from '../github/refusal.js';
import { downloadArchive } from '../github/artifact-archive.js';
import { NoSuchArtifact } from '../host/uploads.js';
import { ARTIFACT_LIMITS, unpackZip } from '../zip/index.js';
import type { FolderStore } from './folder-store.js';
import type { WorkflowRun } from './workflow-run.js';

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
 * @throws NoSuchArtifact where neither has it
 * @throws UserError where GitHub doesn't let the token read them, or it arrives changed
 */
export async function downloadFromRun(
  run: WorkflowRun,
  name: string,
  directory: string,
  deps: OtherRunDeps,
): Promise<void> {
  const { folder, openClient, cache } = deps;
  const inFolder = folder ? await isInFolder(folder, run, name, directory) : false;
  if (inFolder) return;
  if (!openClient)
    throw new UserError(
      `the artifacts of run ${run.id} can't be read: there is no GitHub token`,
      'Set "github-token"; the default is the job\'s own.',
    );
  await fromGitHub(run, name, directory, { client: await openClient(), cache });
}

async function isInFolder(
  folder: FolderStore,
  run: WorkflowRun,
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
  { repository, id }: WorkflowRun,
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
  const folder = await mkdtemp(join(cache, 'archive-'));
  try {
    const archive = join(folder, 'artifact.zip');
    await downloadArchive(
      client,
      { repository, runId, name, mostBytes: ARTIFACT_LIMITS.own.archiveBytes },
      archive,
    );
    await writeDirectoryWhole(directory, async (fresh) => {
      await unpackZip({ path: archive, name: `artifact "${name}"` }, fresh, ARTIFACT_LIMITS.own);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
