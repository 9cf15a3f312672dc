import type { GatePolicy } from '../gate/policy.js';
import type { Rule } from '../gate/rules/index.js';
import type { Verdict } from '../gate/verdict.js';
import type { Assumptions } from './assumptions.js';

/**
 * What is assumed for one rule. The share of positives that a verdict's metrics imply is of the positive class; a rule
 * that names another class has that class's own share, or none that is known.
 */
export function assumptionsFor(
  rule: Rule,
  assumptions: Assumptions,
  { reading: { positive, weight } }: GatePolicy,
  verdict: Verdict | null,
): Assumptions {
  const named = 'choice' in rule.settings ? rule.settings.choice.class : null;
  if (verdict === null || named === null || assumptions.positivesFrom === 'typed') return assumptions;
  const own = weight === undefined ? shareOf(named, verdict) : null;
  const isOther = positive !== undefined && named !== positive && assumptions.classes === 2;
  if (own !== null) return { ...assumptions, positives: isOther ? 1 - own : own };
  // The positive class has the known share, and of two classes the other one has the rest.
  return positive === undefined ? { ...assumptions, positives: 1 / assumptions.classes } : assumptions;
}

/** By the rows that a recall of the class rests on: those of the class. Null where no rule judged one on all rows. */
function shareOf(named: string, { rules, testSet, disclosure }: Verdict): number | null {
  if (disclosure !== 'full') return null;
  const found = rules.find(
    (rule) =>
      rule.metric === 'recall' &&
      rule.class === named &&
      rule.slice === null &&
      rule.kind !== 'gap' &&
      rule.rows !== null,
  );
  const share = found ? found.rows! / testSet.rows : 0;
  return share > 0 && share < 1 ? share : null;
}
