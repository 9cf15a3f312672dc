import { resolve } from 'node:path';
import { Interrupted, UserError } from '../errors/index.js';
import type { compareToBaseline, InputsOf } from '../inputs/index.js';
import { announce, type Announced } from './announce.js';
import type { AnnounceDeps, Announcement, NoResult } from './announcement.js';
import { gateName } from './gate-name.js';

export type AnnounceInputs = Pick<
  InputsOf<typeof compareToBaseline>,
  'comment' | 'check' | 'checkAs' | 'commentKey' | 'gate' | 'jobStatus'
>;

export type AnnounceRunDeps = AnnounceDeps & { readonly workspace: string };

/** Tells that a candidate is being trained, by the gate's name alone. */
export async function announceRunning(inputs: AnnounceInputs, deps: AnnounceRunDeps): Promise<Announced> {
  return announce({ ...(await placesOf(inputs, deps.workspace)), state: { kind: 'running' } }, deps);
}

/** Does what leads to a result, and where that fails tells that there is none. What was thrown is thrown on. */
export async function orNoResult<T>(
  inputs: AnnounceInputs,
  deps: AnnounceRunDeps,
  body: () => Promise<T>,
): Promise<T> {
  try {
    return await body();
  } catch (error) {
    await tellNoResult(noResultOf(error, inputs), inputs, deps);
    throw error;
  }
}

/** @throws UserError unless the job that trains ended well */
export function refuseWithoutCandidate({ jobStatus }: Pick<AnnounceInputs, 'jobStatus'>): void {
  if (jobStatus === 'success') return;
  throw new UserError(
    `is "${jobStatus}": there is no candidate, because ${ENDINGS[jobStatus]}`,
    MENDS[jobStatus],
    'input "job-status"',
  );
}

const ENDINGS = {
  failure: 'training failed',
  cancelled: 'training was cancelled',
  skipped: 'training was skipped',
} as const;

const MENDS = {
  failure: 'Mend that job and run it again.',
  cancelled: 'Run it again.',
  skipped: 'Look at the "if:" of that job and at the jobs that it needs.',
} as const;

async function tellNoResult(state: NoResult, inputs: AnnounceInputs, deps: AnnounceRunDeps): Promise<void> {
  try {
    await announce({ ...(await placesOf(inputs, deps.workspace)), state }, deps);
  } catch (error) {
    // Not in place of the error that there is no result for.
    deps.host.warning(`it could not be told that there is no result: ${String(error)}`);
  }
}

/** A word on an error that may be shown to everybody who sees the pull request. */
function noResultOf(error: unknown, { jobStatus }: AnnounceInputs): NoResult {
  const wasCancelled = error instanceof Interrupted || jobStatus === 'cancelled';
  const told = (reason: string): NoResult => ({ kind: 'no-result', wasCancelled, reason });
  if (jobStatus !== 'success') return told(`${ENDINGS[jobStatus]}.`);
  if (error instanceof Interrupted) return told('the run was cancelled.');
  if (error instanceof UserError) return told(error.message);
  return told("an error of Heirloom's own; the log has it.");
}

async function placesOf(
  { comment, check, checkAs, commentKey, gate }: AnnounceInputs,
  workspace: string,
): Promise<Omit<Announcement, 'state'>> {
  const name = await gateName(resolve(workspace, gate));
  return { key: commentKey ?? name, isGated: name !== null, when: { comment, check }, checkAs };
}
