import { UserError } from '../errors/index.js';
import type { Host } from '../host/host.js';
import { openLedger } from '../ledger/index.js';
import type { Contest } from './contest.js';
import { misfitsOf, stopsGate } from './misfit.js';
import type { GatePolicy } from './policy.js';
import { whyStrangers } from './strangers.js';
import type { Look } from './verdict.js';
import { lookOf } from './wear.js';

export interface LookDeps {
  /** URL of the registry that the ledger lies beside. */
  readonly registry: string;
  readonly workspace: string;
  /** The clock, for the record only. */
  readonly now?: (() => Date) | undefined;
  readonly host: Host;
}

/**
 * Records that a candidate is judged on a test set, before it is, and logs which look that is. Where the gate fits no
 * candidate there, or no row can be paired, nothing is judged and none is taken: look 0.
 */
export async function takeLook(
  contest: Contest,
  policy: GatePolicy,
  { registry, workspace, now, host }: LookDeps,
): Promise<Look> {
  const areStrangers = whyStrangers(contest, policy) !== null;
  if (areStrangers || stopsGate(misfitsOf(contest, policy))) {
    const why = areStrangers ? 'both sides share no id' : 'the gate fits no candidate on this test set';
    host.info(`no look was taken: ${why}`);
    return lookOf(0, policy.maxLooks);
  }
  const ledger = openLedger(registry, workspace, whereNotRecorded(policy, host), now);
  // The baseline's set, also where the candidate's differs: else one edited label would start a fresh count.
  const number = await ledger.look(contest.fingerprint, {
    candidate: contest.sides.candidate.digest,
    gate: policy.name,
    policy: policy.digest,
  });
  const look = lookOf(number, policy.maxLooks);
  if (policy.maxLooks === null && number > look.of) {
    host.warning(
      `look ${number} on this test set, and about ${look.of} is what one set is good for: a pass may only mean that ` +
        'the model was fitted to it. Take a fresh test set, or set dataset.max_looks in the gate.',
    );
  } else host.info(`look ${number} of ${look.of} on this test set`);
  return look;
}

/** A look that is not counted ends nothing: where the gate allows so many, that is no small matter. */
function whereNotRecorded({ maxLooks }: GatePolicy, host: Host): (line: string) => void {
  if (maxLooks === null) return (line) => host.warning(line);
  return (line) => {
    const mend = 'A gate with "dataset.max_looks" needs a registry that can be written to.';
    throw new UserError(line.replace(/\.$/, ''), mend);
  };
}
