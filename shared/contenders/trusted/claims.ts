import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../../errors/index.js';
import { sha256, sha256File } from '../../files/index.js';
import type { ForkRun } from '../../forks/index.js';
import { predictionsFileOf, type OpenPackage } from '../../package/index.js';
import { parseReference } from '../../registry/index.js';
import { bareFile } from '../bare-file.js';
import { loadContender, type Contender, type ContenderDeps, type Refetch } from '../contender.js';

/** A candidate whose predictions are taken, and not what it says of the examples. */
export interface Claims {
  /** Of the predictions. */
  readonly path: string;
  readonly reference: string;
  /** The package id, or the sha256 of the predictions file. */
  readonly digest: string;
  readonly name: string | null;
  readonly opened: OpenPackage | null;
  /** Null for a bare predictions file. */
  readonly contender: Contender | null;
  readonly refetch: Refetch | null;
  /** Whether somebody outside the repository made them. */
  readonly isFork: boolean;
}

export interface ClaimsRequest {
  readonly candidate: string;
  /** Name of the model that a bare predictions file is of. */
  readonly name: string | null;
  /** Whether there is a table of labels, which then says it for every candidate. */
  readonly hasLabels: boolean;
  readonly runs: readonly string[];
}

/** @returns null where the candidate's own word counts. @throws UserError where a fork's is no bare predictions file */
export async function claimsOf(request: ClaimsRequest, deps: ContenderDeps): Promise<Claims | null> {
  const { candidate: reference, name, hasLabels, runs } = request;
  const found = deps.fork ? await forksFile(reference, deps.fork, deps) : null;
  if (found !== null) {
    refuseRuns(runs);
    return { ...(await bareClaims(found.path)), reference, name, refetch: found.refetch, isFork: true };
  }
  if (!hasLabels) return null;
  const file = await bareFile(reference, deps);
  if (file !== null) return { ...(await bareClaims(file)), reference, name, refetch: null, isFork: false };
  const contender = await loadContender(reference, deps, runs);
  const { opened, digest } = contender;
  const predictions = join(opened!.directory, predictionsFileOf(opened!.manifest)!.path);
  const { name: ownName } = contender;
  return {
    path: predictions,
    reference,
    digest,
    name: ownName,
    opened,
    contender,
    refetch: contender.refetch ?? null,
    isFork: false,
  };
}

async function bareClaims(path: string) {
  return { path, digest: await sha256File(path), opened: null, contender: null };
}

interface ForksFile {
  readonly path: string;
  readonly refetch: Refetch | null;
}

/** Of a fork's run, whatever brought them here; null for a package of the registry, which is no fork's. */
async function forksFile(
  text: string,
  fork: ForkRun,
  { workspace, cache }: ContenderDeps,
): Promise<ForksFile | null> {
  const reference = parseReference(text);
  if (reference.kind === 'artifact') {
    const { artifact } = reference;
    const path = await fork.fetchPredictions(artifact, join(cache, `fork-${sha256(artifact)}`));
    const first = fork.fetchCommand(artifact, KEPT);
    return { path, refetch: { first, name: `${KEPT}/${basename(path)}` } };
  }
  if (reference.kind !== 'path') return null;
  const path = resolve(workspace, reference.path);
  if ((await stat(path).catch(() => null))?.isFile()) return { path, refetch: null };
  throw notPredictions(text);
}

/** Where somebody who judges again puts them. */
const KEPT = 'heirloom-out/fork';

function notPredictions(text: string): UserError {
  return new UserError(
    "is no predictions file, and in a run that is about a fork's change nothing else is judged",
    'Train there with "upload: predictions", and name that artifact: artifact:<name>.',
    text,
  );
}

function refuseRuns(runs: readonly string[]): void {
  if (runs.length === 0) return;
  throw new UserError(
    "a fork's predictions are judged alone, without runs with other seeds",
    'Leave "candidate-runs" out.',
    'input "candidate-runs"',
  );
}
