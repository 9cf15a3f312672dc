import { join } from 'node:path';
import type { CommitModel } from '../contenders/index.js';
import { UserError } from '../errors/index.js';
import { shortSha } from '../git/short-sha.js';
import { FARTHEST_ANCESTOR, type MergeBase } from '../github/merge-base.js';
import { commitOf, verifyPackage, type OpenPackage } from '../package/index.js';
import type { ResolveDeps, VersionRecord } from '../registry/index.js';
import type { History, Upload } from './history.js';

export interface MergeBaseSearch {
  /** The model's name. */
  readonly name: string;
  /** Of the candidate, which is never its own baseline. */
  readonly candidate: string;
  readonly history: History;
  /** Name of the artifact that runs upload their package as. */
  readonly artifact: string;
}

/**
 * The model of the commit that a change starts from: a version that was published from it, else the package that a
 * successful run of its branch uploaded, else the version of the nearest commit before it.
 *
 * @returns what was looked for where there is none
 * @throws UserError where GitHub may not be asked
 */
export async function modelOfMergeBase(
  { name, candidate, history, artifact }: MergeBaseSearch,
  deps: ResolveDeps,
): Promise<CommitModel | string> {
  const { registry, host } = deps;
  const base = await history.mergeBase();
  host.info(`merge-base with ${base.branch}: ${base.sha}`);
  const versions = byCommit(await registry.versions(name), candidate);
  const exact = versions.get(base.sha);
  if (exact) return fromRegistry(exact, base, `published from commit ${shortSha(base.sha)}`, deps);
  const uploads = await history.uploads(base, artifact);
  if (typeof uploads === 'string') host.info(`no artifact was looked for: ${uploads}`);
  const uploaded =
    typeof uploads === 'string' ? null : await fromUpload(uploads, { name, candidate, base }, deps);
  if (uploaded) return uploaded;
  const nearest = versions.size > 0 ? await history.nearest(base.sha, new Set(versions.keys())) : null;
  if (nearest) {
    const distance = nearest.distance === 1 ? '1 commit' : `${nearest.distance} commits`;
    const whence = `published from commit ${shortSha(nearest.sha)}, ${distance} before ${shortSha(base.sha)}`;
    return fromRegistry(versions.get(nearest.sha)!, base, whence, deps);
  }
  return [
    `no model of ${name} was made at the merge-base ${shortSha(base.sha)} or up to ${FARTHEST_ANCESTOR} commits before it`,
    versions.size > 0
      ? `every version in ${registry.url} that says its commit is of another`
      : `no other version of ${name} in ${registry.url} says its commit`,
    typeof uploads === 'string'
      ? uploads.replace(/\.$/, '')
      : `no successful run on ${base.branch} left an artifact "${artifact}" there`,
    'train or publish on each push, or take the baseline "measure", which trains the merge-base\'s recipe now',
  ].join('; ');
}

/** The last published of each commit. */
function byCommit(versions: readonly VersionRecord[], candidate: string): Map<string, VersionRecord> {
  const known = versions.filter(({ commit, digest }) => commit !== undefined && digest !== candidate);
  return new Map(known.map((version) => [version.commit!, version]));
}

async function fromRegistry(
  { name, version, digest }: VersionRecord,
  base: MergeBase,
  provenance: string,
  { registry, cache }: ResolveDeps,
): Promise<CommitModel> {
  const opened = await registry.fetch(digest, join(cache, digest));
  return { opened, reference: `${name}@${version}`, provenance, mergeBase: base.sha, refetch: null };
}

interface Wanted {
  readonly name: string;
  readonly candidate: string;
  readonly base: MergeBase;
}

/** Where somebody who judges again puts it. */
const KEPT = 'heirloom-out/merge-base';

/** The first that holds what it should; the log says what was wrong with those before it. */
async function fromUpload(
  uploads: readonly Upload[],
  wanted: Wanted,
  { host, cache }: ResolveDeps,
): Promise<CommitModel | null> {
  for (const upload of uploads) {
    const directory = join(cache, `upload-${upload.id}`);
    const place = await upload.download(directory);
    if (place === null) continue;
    const opened = await verified(directory);
    const fault = typeof opened === 'string' ? opened : await faultOf(opened, wanted);
    if (typeof opened !== 'string' && fault === null) {
      const { name, base } = wanted;
      return {
        opened,
        reference: `${name} of commit ${shortSha(base.sha)}`,
        provenance: `uploaded by ${upload.url}`,
        mergeBase: base.sha,
        refetch:
          place === 'artifacts'
            ? { first: upload.fetchCommand(KEPT), name: KEPT }
            : { first: null, name: 'merge-base' },
      };
    }
    host.info(`the artifact of ${upload.url} is not the merge-base's model: ${fault}`);
  }
  return null;
}

async function verified(directory: string): Promise<OpenPackage | string> {
  try {
    return await verifyPackage(directory);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

async function faultOf(opened: OpenPackage, { name, candidate, base }: Wanted): Promise<string | null> {
  if (opened.digest === candidate) return 'it is the candidate itself';
  if (opened.manifest.name !== name) return `it is a model of ${opened.manifest.name}, not of ${name}`;
  const made = await commitOf(opened);
  if (made?.sha !== base.sha)
    return `its lineage says ${made ? `commit ${shortSha(made.sha)}` : 'no commit'}, not ${shortSha(base.sha)}`;
  return made.dirty ? 'its recipe or data were not as the commit has them' : null;
}
