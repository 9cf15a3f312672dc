import { benefitSign, findMetric } from '../evaluation/index.js';
import type { RuleResult } from './verdict.js';

/** Differences of sums that were taken in another order. */
const ROUNDING = 1e-6;

/**
 * Whether a result that passes has the numbers of one that doesn't, as one has whose outcome alone was edited. What is
 * not told (null) contradicts nothing, and exact numbers only: rounded ones may lie on the other side of a limit.
 */
export function contradictsItself(rule: RuleResult): boolean {
  return isPass(rule) && (!fitsSides(rule) || !fitsLimit(rule));
}

function isPass({ outcome }: RuleResult): boolean {
  return outcome.startsWith('pass') || outcome === 'unchanged';
}

/** The difference is of the two values. */
function fitsSides({ metric, candidate, baseline, difference, outcome }: RuleResult): boolean {
  if (difference === null) return true;
  const scale = Math.max(1, Math.abs(candidate ?? 0), Math.abs(baseline ?? 0));
  if (outcome === 'unchanged' && Math.abs(difference) > ROUNDING * scale) return false;
  const known = findMetric(metric);
  if (candidate === null || baseline === null || !known) return true;
  return Math.abs(benefitSign(known) * (candidate - baseline) - difference) <= ROUNDING * scale;
}

/** As the rule's kind decides. */
function fitsLimit({ kind, metric, outcome, candidate, difference, interval, limit }: RuleResult): boolean {
  if (limit === null || outcome === 'unchanged') return true;
  const isProven = outcome === 'pass-proven';
  const [low, high] = (isProven ? interval : null) ?? [null, null];
  switch (kind) {
    case 'floor': {
      const known = findMetric(metric);
      const sign = known ? benefitSign(known) : 1;
      return [candidate, low, high].every((value) => value === null || sign * (value - limit) >= 0);
    }
    case 'churn':
    case 'gap':
    case 'calibration':
      return isBelow(candidate, limit) && isBelow(high, limit);
    case 'no_regression':
    case 'slices':
    case 'seeds':
      return isProven ? isAbove(low, limit) : difference === null || difference >= limit;
    case 'improvement':
      return isAbove(low, 0) && (difference === null || difference >= limit);
    case 'equivalence': {
      const band = Math.abs(limit);
      if (isProven) return isAbove(low, -band) && (high === null || high < band);
      return isBelow(difference === null ? null : Math.abs(difference), band);
    }
    case 'too_good':
      return (difference === null || difference < limit) && (high === null || high < limit);
    default:
      return true;
  }
}

function isAbove(value: number | null, limit: number): boolean {
  return value === null || value > limit;
}

function isBelow(value: number | null, limit: number): boolean {
  return value === null || value <= limit;
}
