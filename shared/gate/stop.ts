import type { Contest } from './contest.js';
import { misfitsOf, stopsGate, type Misfit } from './misfit.js';
import type { GatePolicy } from './policy.js';
import { notJudged, type Finding } from './rules/index.js';
import { whyStrangers } from './strangers.js';
import type { Look, Stop } from './verdict.js';
import { wornOut } from './wear.js';

/** Why a whole gate is left unjudged, and what that says of each of its rules. */
export interface Stopped {
  readonly stop: Stop;
  readonly findings: readonly Finding[];
}

/** Null where the rules may be judged. */
export function whyStopped(contest: Contest, policy: GatePolicy, look: Look): Stopped | null {
  const { rules } = policy;
  const worn = wornOut(look, policy.maxLooks);
  if (worn !== null) return { stop: 'worn-out', findings: rules.map((rule) => notJudged(rule, worn)) };
  const strangers = whyStrangers(contest, policy);
  if (strangers !== null)
    return { stop: 'no-shared-id', findings: rules.map((rule) => notJudged(rule, strangers)) };
  const misfits = misfitsOf(contest, policy);
  if (!stopsGate(misfits)) return null;
  const [cause, { what }] = [...misfits].find(([rule]) => !rule.informational)!;
  const others = `not judged, because the rule "${cause.name}" fits no candidate on this test set`;
  return {
    stop: 'misfit',
    findings: rules.map((rule) => {
      const misfit = misfits.get(rule);
      // One cause: a headline that names each of its effects would bury it.
      return misfit ? misfitFinding(rule, misfit) : notJudged(rule, others, what);
    }),
  };
}

/** A rule that fits no candidate, by itself. */
export function misfitFinding(rule: GatePolicy['rules'][number], { what, mend }: Misfit): Finding {
  return notJudged(rule, `${what}. ${mend.replace(/\.$/, '')}`, what);
}
