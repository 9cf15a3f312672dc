import type { PairedEvidence } from '../../evaluation/index.js';
import { normalQuantile } from '../../evaluation/statistics/index.js';
import { strictObject } from '../../yaml/index.js';
import { reachOf, type Spread } from '../decide.js';
import type { Outcome } from '../verdict.js';
import { amount, change, decimalsFor } from '../wording.js';
import { askRule } from './asked.js';
import { finding, named } from './finding.js';
import { againstKey, ruleKeys } from './keys.js';
import { absoluteMargin, limitOf, marginText, whyNoMargin } from './margin.js';
import { marginKeys, numbersOf, readMargin, subjectOf, type MarginSettings } from './no-regression.js';
import { doubtOf } from './retraining-doubt.js';
import type { RuleKind, RuleOf } from './rule.js';

/**
 * `equivalence: {metric: accuracy, margin: 0.002}`: neither worse nor better by the margin, for a refactoring, a
 * quantisation or an upgrade. Two one-sided tests (Schuirmann 1987, J. Pharmacokinetics and Biopharmaceutics 15:657-680).
 */
export const equivalence: RuleKind<MarginSettings> = {
  schema: strictObject({ ...ruleKeys, ...againstKey, ...marginKeys })
    .transform(readMargin)
    .describe('The candidate is neither worse nor better than the baseline by `margin`.'),
  subject: subjectOf,
  needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
  judge: (rule, context) => {
    const { choice, margin } = rule.settings;
    const { answer, found, stop } = askRule('equivalence', rule, limitOf(margin, null), context);
    if (!answer.isMet) return stop(answer.outcome, answer.short, answer.why);
    const absolute = absoluteMargin(margin, answer.baseline);
    if (absolute === null) return stop('error', whyNoMargin(answer.baseline, choice.metric));
    const { evidence, match } = answer;
    const supports = supportedBand(evidence, rule);
    const outcome = decideEquivalence(evidence, absolute, supports, context.minRows);
    const metric = named(choice);
    const moved = change(metric, evidence.difference, decimalsFor(evidence.standardError));
    const allowed = `${marginText(metric, margin, absolute)} either way`;
    const failsAbove = evidence.difference > 0;
    const limit = failsAbove ? absolute : 0 - absolute;
    const doubt = doubtOf({ rule, outcome, match, limit, failsAbove, context });
    const sayings: Readonly<Record<Outcome, string>> = {
      unchanged: 'every prediction is the same',
      'pass-proven': `a change of ${allowed} is ruled out`,
      'pass-leaning': `within ${allowed}, which is not proven`,
      'fail-leaning': `more than ${allowed}, which is not proven`,
      'fail-proven': `proven to be more than ${allowed}`,
      underpowered: `${evidence.rows} rows can't decide on ${allowed}${
        supports === null ? '' : `: they support ${amount(metric, supports, decimalsFor(supports))}`
      }`,
      'no-baseline': '',
      error: '',
    };
    return [
      finding(
        rule,
        { ...found, ...numbersOf(evidence, rule), ...limitOf(margin, absolute), outcome, supports },
        moved,
        `${moved}; ${sayings[outcome]}${doubt}`,
      ),
    ];
  },
};

/** The narrowest band in which an equal model is proven equal with the rule's power: each side has half the misses. */
export function supportedBand(
  evidence: Spread,
  { confidence, power }: Pick<RuleOf<unknown>, 'confidence' | 'power'>,
): number | null {
  const reach = reachOf(evidence, confidence);
  return reach === null ? null : reach + normalQuantile((1 + power) / 2) * evidence.standardError!;
}

export function decideEquivalence(
  { difference, interval, isUnchanged, rows, tooFew }: PairedEvidence,
  margin: number,
  supports: number | null,
  minRows: number,
): Outcome {
  if (isUnchanged && rows >= minRows) return 'unchanged';
  const isOutside = interval !== null && (interval[1] < -margin || interval[0] > margin);
  if (!interval || tooFew !== null || supports === null) return isOutside ? 'fail-leaning' : 'underpowered';
  if (isOutside) return 'fail-proven';
  if (interval[0] > -margin && interval[1] < margin) return 'pass-proven';
  if (supports > margin) return 'underpowered';
  return Math.abs(difference) <= margin ? 'pass-leaning' : 'fail-leaning';
}
