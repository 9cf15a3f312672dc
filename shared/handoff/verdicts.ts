import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { readTextIfThere, writeFileWhole } from '../files/index.js';
import type { Verdict } from '../gate/index.js';
import type { ArtifactStore, Host } from '../host/host.js';
import { NameIsTaken, NoSuchArtifact } from '../host/uploads.js';
import type { FolderStore } from './folder-store.js';

const FILE = 'verdict.json';
const DIGITS = 12;

export interface VerdictShelf {
  readonly artifacts: ArtifactStore;
  /** The shared folder; null for none. */
  readonly folder: FolderStore | null;
}

/** The artifact of a verdict: of one package by one gate, so that neither legs nor gates share a name. */
export function verdictArtifact(candidate: string, gate: string): string {
  return `heirloom-verdict-${candidate.slice(0, DIGITS)}-${gate.slice(0, DIGITS)}`;
}

/**
 * Keeps the verdict on a package for later jobs and runs. That of bare predictions isn't kept: nothing can be published
 * on it.
 *
 * @param path   of verdict.json
 * @param when   auto: where there is a place for it, and a place that fails is no more than a warning
 * @param cache  a directory for what is gone at the end
 * @throws UserError where it must be kept and can't be
 */
export async function keepVerdict(
  verdict: Verdict,
  path: string,
  when: 'auto' | 'always' | 'never',
  { artifacts, folder, host, cache }: VerdictShelf & { readonly host: Host; readonly cache: string },
): Promise<void> {
  const { candidate, policy } = verdict;
  const isOfPackage = candidate.digest !== candidate.predictions;
  if (when === 'never' || !isOfPackage || (when === 'auto' && artifacts.unavailable)) return;
  const text = (await readTextIfThere(path))!;
  const alone = await mkdtemp(join(cache, 'verdict-'));
  await writeFileWhole(join(alone, FILE), text);
  const failures = [
    await failureOf(
      upload(verdictArtifact(candidate.digest, policy.digest), alone, { text, artifacts, cache }),
    ),
    ...(folder ? [await failureOf(folder.keepVerdict(candidate.digest, policy.digest, text))] : []),
  ];
  // One place is enough: a registry may well be read-only here.
  const [first] = failures;
  if (!first || failures.includes(null)) return;
  if (when === 'always') throw first;
  host.warning(`the verdict is not kept for later jobs: ${first.message}`);
}

interface Upload {
  readonly text: string;
  readonly artifacts: ArtifactStore;
  readonly cache: string;
}

/** Two jobs of a run may judge the same package, as one that gates and one that publishes do. */
async function upload(name: string, directory: string, { text, artifacts, cache }: Upload): Promise<void> {
  try {
    await artifacts.upload(name, directory);
  } catch (error) {
    if (!(error instanceof NameIsTaken)) throw error;
    const kept = await mkdtemp(join(cache, 'kept-verdict-'));
    await artifacts.download(name, kept);
    if ((await readTextIfThere(join(kept, FILE))) === text) return;
    throw new UserError(
      'an earlier job of this run has kept another verdict on this package by this gate',
      'Set "upload-verdict" to never in all jobs but one.',
    );
  }
}

async function failureOf(keeping: Promise<void>): Promise<UserError | null> {
  return keeping.then(
    () => null,
    (error: unknown) => {
      if (error instanceof UserError) return error;
      throw error;
    },
  );
}

/**
 * Finds the verdict by one gate on a package again: in the shared folder, else among the artifacts.
 *
 * @param download  brings an artifact into a directory, as of this run or of another
 * @returns path of the file; null where there is none
 */
export async function findVerdict(
  candidate: string,
  gate: string,
  download: (name: string, directory: string) => Promise<void>,
  { folder, cache }: { readonly folder: FolderStore | null; readonly cache: string },
): Promise<string | null> {
  const kept = folder?.verdictPath(candidate, gate);
  if (kept && (await readTextIfThere(kept)) !== null) return kept;
  const directory = join(cache, `verdict-${candidate}`);
  try {
    await download(verdictArtifact(candidate, gate), directory);
    return join(directory, FILE);
  } catch (error) {
    if (error instanceof NoSuchArtifact) return null;
    throw error;
  }
}
