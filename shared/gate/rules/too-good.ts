import { z } from 'zod';
import type { MetricChoice, PairedEvidence } from '../../evaluation/index.js';
import { strictObject } from '../../yaml/index.js';
import type { Outcome } from '../verdict.js';
import { change, decimalsFor, limitAmount } from '../wording.js';
import { whyNotComparable } from './ask.js';
import { askRule } from './asked.js';
import { finding, named } from './finding.js';
import { againstKey, chooseMetric, metricKeys, ruleKeys, type WrittenRule } from './keys.js';
import { numbersOf, subjectOf } from './no-regression.js';
import { whyNoLimit } from './range.js';
import type { RuleKind } from './rule.js';

interface TooGoodSettings extends WrittenRule {
  readonly choice: MetricChoice;
  /** Gain from which on the improvement is suspicious, in the metric's unit, > 0. */
  readonly by: number;
  readonly against?: string | undefined;
}

/** `too_good: {metric: accuracy, by: 0.10}`. A gain this large mostly means that labels leaked into the inputs. */
export const tooGood: RuleKind<TooGoodSettings> = {
  schema: strictObject({
    ...ruleKeys,
    ...againstKey,
    ...metricKeys,
    by: z.number().positive().describe("Gain that is suspicious, in the metric's unit."),
  })
    .transform((keys, context) => {
      const choice = chooseMetric(keys, context);
      if (!choice) return z.NEVER;
      const notComparable = whyNotComparable(choice);
      const message = notComparable ?? whyNoLimit(choice.metric, keys.by);
      if (message === null) return { ...keys, choice };
      context.addIssue({ code: 'custom', message, path: [notComparable ? 'metric' : 'by'] });
      return z.NEVER;
    })
    .describe('Alarm: a gain this large mostly means that labels leaked into the inputs.'),
  subject: subjectOf,
  needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
  unused: ['power'],
  judge: (rule, context) => {
    const { choice, by } = rule.settings;
    const { answer, found, stop } = askRule('too_good', rule, { limit: by }, context);
    if (!answer.isMet) return stop(answer.outcome, answer.short, answer.why);
    const { evidence } = answer;
    const outcome = decideTooGood(evidence, by);
    const moved = change(named(choice), evidence.difference, decimalsFor(evidence.standardError));
    const limit = limitAmount(choice.metric, by);
    const saying = outcome.startsWith('fail')
      ? `a gain of ${limit} or more is suspicious: look for labels that leaked into the inputs`
      : evidence.difference > 0
        ? `less than the ${limit} that would be suspicious`
        : `only a gain of ${limit} or more would be suspicious`;
    return [
      finding(
        rule,
        { ...found, ...numbersOf(evidence, rule), outcome, supports: null },
        outcome.startsWith('fail') ? `${moved}, which is suspicious` : moved,
        `${moved}; ${saying}`,
      ),
    ];
  },
};

/** An alarm: the value alone rings it, and a small test set is no reason not to listen. */
export function decideTooGood({ difference, interval, tooFew }: PairedEvidence, by: number): Outcome {
  if (difference >= by)
    return interval && tooFew === null && interval[0] > by ? 'fail-proven' : 'fail-leaning';
  return interval && tooFew === null && interval[1] < by ? 'pass-proven' : 'pass-leaning';
}
