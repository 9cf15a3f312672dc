import type { GatePolicy } from '../gate/policy.js';
import type { Verdict } from '../gate/verdict.js';
import type { Assumptions } from './assumptions.js';
import { assumedSpread } from './assumed-spread.js';
import type { SpreadOf } from './spread.js';
import { verdictSpread } from './verdict-spread.js';

/** What every rule is explained by. */
export interface Setting {
  readonly assumptions: Assumptions;
  /** The positive class that the gate names. */
  readonly positive: string | undefined;
  /** Rows from which on identical predictions pass without further proof. */
  readonly minRows: number;
  /** Of a test set that was judged already; null: none was. */
  readonly verdict: Verdict | null;
  readonly spreadOf: SpreadOf;
}

export function settingOf(policy: GatePolicy, assumptions: Assumptions, verdict: Verdict | null): Setting {
  const { positive } = policy.reading;
  const assumed = assumedSpread(assumptions, positive);
  return {
    assumptions,
    positive,
    minRows: policy.minRows,
    verdict,
    spreadOf: verdict ? verdictSpread(verdict, assumed) : assumed,
  };
}
