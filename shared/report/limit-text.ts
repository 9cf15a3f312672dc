import { findMetric } from '../evaluation/index.js';
import type { RuleResult } from '../gate/verdict.js';
import { decimalsExact, fixed, signed } from './numbers.js';

/** Kinds that hold the candidate's own figure against a limit; the others judge the difference to the baseline. */
const OF_VALUE = new Set(['floor', 'churn', 'gap', 'calibration', 'resource']);

/** Whether a rule judges a value of the candidate, where others judge a difference. */
export function judgesValue({ kind }: RuleResult): boolean {
  return OF_VALUE.has(kind);
}

/** What a rule allows, as its policy has it: "≥ 0.9", "−0.030", "±0.002"; null without a limit. */
export function limitText(rule: RuleResult, decimals: number): string | null {
  if (rule.limit === null) return null;
  if (judgesValue(rule)) return `${valueSign(rule)} ${fixed(rule.limit, decimalsExact(rule.limit, 0))}`;
  if (rule.limitShare !== null) return shareText(rule.kind, rule.limitShare, rule.limit, decimals);
  const enough = decimalsExact(rule.limit, rule.interval ? decimals : 0);
  switch (rule.kind) {
    case 'equivalence':
      return `±${fixed(Math.abs(rule.limit), enough)}`;
    case 'too_good':
      return `≤ ${signed(rule.limit, enough)}`;
    default:
      return signed(rule.limit, enough);
  }
}

/** "−2 % (−0.018)": as it was written, and what it comes to. */
function shareText(kind: string, share: number, limit: number, decimals: number): string {
  const percent = 100 * Math.abs(share);
  const written = `${fixed(percent, decimalsExact(percent, 0))} %`;
  return kind === 'equivalence'
    ? `±${written} (±${fixed(Math.abs(limit), decimals)})`
    : `−${written} (${signed(limit, decimals)})`;
}

/** A resource is bounded on either side, and the outcome says on which; of the others only a floor asks for more. */
function valueSign({ kind, metric, candidate, limit, outcome }: RuleResult): string {
  if (kind === 'floor') return findMetric(metric)?.greaterIsBetter === false ? '≤' : '≥';
  if (kind !== 'resource' || candidate === null || limit === null) return '≤';
  return candidate === limit || candidate < limit === outcome.startsWith('pass') ? '≤' : '≥';
}
