import { z } from 'zod';
import type { MetricChoice, PairedEvidence } from '../../evaluation/index.js';
import { strictObject } from '../../yaml/index.js';
import { supportedMargin } from '../decide.js';
import type { Outcome } from '../verdict.js';
import { change, decimalsFor, limitAmount } from '../wording.js';
import { whyNotComparable } from './ask.js';
import { askRule } from './asked.js';
import { finding, named } from './finding.js';
import { againstKey, chooseMetric, metricKeys, ruleKeys, type WrittenRule } from './keys.js';
import { numbersOf, subjectOf } from './no-regression.js';
import { doubtOf } from './retraining-doubt.js';
import type { RuleKind, RuleOf } from './rule.js';

interface ImprovementSettings extends WrittenRule {
  readonly choice: MetricChoice;
  /** Least gain, in the metric's unit, ≥ 0. */
  readonly by: number;
  readonly against?: string | undefined;
}

/** `improvement: {metric: f1, average: macro, by: 0.005}`. Superiority, for a change that claims one. */
export const improvement: RuleKind<ImprovementSettings> = {
  schema: strictObject({
    ...ruleKeys,
    ...againstKey,
    ...metricKeys,
    by: z.number().nonnegative().default(0).describe("Least gain, in the metric's unit."),
  })
    .transform((keys, context) => {
      const choice = chooseMetric(keys, context);
      if (!choice) return z.NEVER;
      const message = whyNotComparable(choice) ?? whyNoGain(choice, keys.by);
      if (message === null) return { ...keys, choice };
      context.addIssue({ code: 'custom', message, path: [whyNotComparable(choice) ? 'metric' : 'by'] });
      return z.NEVER;
    })
    .describe('The candidate is proven to be better than the baseline, and by `by` at least.'),
  subject: subjectOf,
  needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
  judge: (rule, context) => {
    const { choice, by } = rule.settings;
    const { answer, found, stop } = askRule('improvement', rule, { limit: by }, context);
    if (!answer.isMet) return stop(answer.outcome, answer.short, answer.why);
    const { evidence, match } = answer;
    const outcome = decideImprovement(evidence, rule);
    const moved = change(named(choice), evidence.difference, decimalsFor(evidence.standardError));
    const doubt = evidence.isUnchanged
      ? ''
      : doubtOf({ rule, outcome, match, limit: by, failsAbove: false, context });
    const asked = by === 0 ? 'any gain' : `a gain of ${limitAmount(choice.metric, by)}`;
    return [
      finding(
        rule,
        { ...found, ...numbersOf(evidence, rule), outcome },
        `${moved} (${asked} was asked for${outcome.endsWith('proven') ? '' : ', not proven'})`,
        `${moved}; ${SAYINGS[outcome]} ${asked}${doubt}`,
      ),
    ];
  },
};

/** Proven: surely better, and by as much as was asked. Too little power to find such a gain is no failure. */
export function decideImprovement(
  evidence: PairedEvidence,
  rule: Pick<RuleOf<ImprovementSettings>, 'confidence' | 'power'> & {
    readonly settings: { readonly by: number };
  },
): 'pass-proven' | 'fail-proven' | 'fail-leaning' | 'underpowered' {
  const { difference, interval, isUnchanged, tooFew } = evidence;
  const { by } = rule.settings;
  if (isUnchanged) return 'fail-proven';
  const isRuledOut = interval !== null && (interval[1] < by || interval[1] <= 0);
  if (!interval || tooFew !== null) return isRuledOut ? 'fail-leaning' : 'underpowered';
  if (isRuledOut) return 'fail-proven';
  if (interval[0] > 0 && difference >= by) return 'pass-proven';
  if (by > 0 && supportedMargin(evidence, rule)! > by) return 'underpowered';
  return 'fail-leaning';
}

const SAYINGS: Readonly<
  Record<Extract<Outcome, 'pass-proven' | 'fail-proven' | 'fail-leaning' | 'underpowered'>, string>
> = {
  'pass-proven': 'it is surely better, and the value reaches',
  'fail-proven': 'these rows rule out',
  'fail-leaning': 'these rows do not show',
  underpowered: 'these rows are too few to show',
};

function whyNoGain({ metric }: MetricChoice, by: number): string | null {
  const range = metric.bounds[1] - metric.bounds[0];
  return by < range ? null : `${metric.name} can't gain ${by}. Its whole range is ${range}.`;
}
