import { findMetric } from '../evaluation/metrics/index.js';
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

/** A resource is bounded on either side, and the outcome says on which; of the others only a floor asks for more. */
function valueSign({ kind, metric, candidate, limit, outcome }: RuleResult): string {
  if (kind === 'floor') return findMetric(metric)?.greaterIsBetter === false ? '≤' : '≥';
  if (kind !== 'resource' || candidate === null || limit === null) return '≤';
  return candidate === limit || candidate < limit === outcome.startsWith('pass') ? '≤' : '≥';
}
