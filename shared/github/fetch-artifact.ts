import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDirectoryWhole } from '../files/index.js';
import { unpackZip, type UnpackLimits } from '../zip/index.js';
import { downloadArchive, type ArchiveRequest } from './artifact-archive.js';
import type { GitHubClient } from './client.js';

export interface FetchOptions {
  /** A directory for what is gone at the end. */
  readonly cache: string;
  readonly limits: UnpackLimits & { readonly archiveBytes: number };
  /** What the paths have to be: throws for an artifact that is not wanted, before anything is unpacked. */
  readonly accept?: (paths: readonly string[]) => void;
}

/**
 * Brings the files of an artifact that another run uploaded into a directory, all of them or none.
 *
 * @returns their paths there
 * @throws UserError where there is none, the token may not, or it isn't what it should be
 */
export async function fetchArtifact(
  client: GitHubClient,
  request: Omit<ArchiveRequest, 'mostBytes'>,
  directory: string,
  { cache, limits, accept }: FetchOptions,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(cache, 'archive-'));
  try {
    const path = join(folder, 'artifact.zip');
    await downloadArchive(client, { ...request, mostBytes: limits.archiveBytes }, path);
    const archive = { path, name: `artifact "${request.name}"` };
    let paths: readonly string[] = [];
    await writeDirectoryWhole(directory, async (fresh) => {
      paths = await unpackZip(archive, fresh, limits, accept);
    });
    return paths;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
