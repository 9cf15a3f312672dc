import { z } from 'zod';
import type { MetricChoice, PairedEvidence } from '../../evaluation/index.js';
import { strictObject } from '../../yaml/index.js';
import { decide, supportedMargin } from '../decide.js';
import { doubtOf } from './retraining-doubt.js';
import type { RuleResult } from '../verdict.js';
import { whyNotComparable } from './ask.js';
import { askRule } from './asked.js';
import { finding, named } from './finding.js';
import { againstKey, chooseMetric, metricKeys, ruleKeys, type WrittenRule } from './keys.js';
import {
  absoluteMargin,
  limitOf,
  marginSchema,
  marginText,
  toleratesAll,
  whyNoMargin,
  type Margin,
} from './margin.js';
import { describeNoRegression } from './no-regression-words.js';
import type { RuleKind } from './rule.js';

/** Of a rule that tolerates a loss up to a margin. */
export interface MarginSettings extends WrittenRule {
  readonly choice: MetricChoice;
  readonly margin: Margin;
  readonly against?: string | undefined;
}

export const marginKeys = { ...metricKeys, margin: marginSchema };

/** The metric and margin that a rule names, each fit for a paired comparison. */
export function readMargin<Keys extends z.output<z.ZodObject<typeof marginKeys>>>(
  keys: Keys,
  context: z.RefinementCtx,
): Keys & { choice: MetricChoice } {
  const choice = chooseMetric(keys, context);
  if (!choice) return z.NEVER;
  const notComparable = whyNotComparable(choice);
  if (notComparable) {
    context.addIssue({ code: 'custom', message: notComparable, path: ['metric'] });
    return z.NEVER;
  }
  if (toleratesAll(keys.margin, choice.metric)) {
    const message = `this margin tolerates every loss of ${choice.metric.name}. Write hundredths (0.01) or percent ("1%").`;
    context.addIssue({ code: 'custom', message, path: ['margin'] });
    return z.NEVER;
  }
  return { ...keys, choice };
}

/** Of a rule that asks the same on parts, or of a mean. */
export const innerNoRegression = strictObject({ ...againstKey, ...marginKeys }).transform(readMargin);

interface OuterKeys {
  readonly against?: string | undefined;
  readonly no_regression: Pick<MarginSettings, 'choice' | 'margin' | 'against'>;
}

/** What such a rule asks; either of the two may name the baseline. */
export function readInner(
  { against, no_regression: inner }: OuterKeys,
  context: z.RefinementCtx,
): Pick<MarginSettings, 'choice' | 'margin' | 'against'> {
  if (against !== undefined && inner.against !== undefined) {
    const message = 'this rule names a baseline already. Leave one "against" out.';
    context.addIssue({ code: 'custom', message, path: ['no_regression', 'against'] });
    return z.NEVER;
  }
  return { choice: inner.choice, margin: inner.margin, against: inner.against ?? against };
}

/**
 * `no_regression: {metric: accuracy, margin: 0.01}`, or a share of the baseline's value: `margin: 2%`. Non-inferiority:
 * the candidate loses no more than the margin against the baseline on the same rows.
 */
export const noRegression: RuleKind<MarginSettings> = {
  schema: strictObject({ ...ruleKeys, ...againstKey, ...marginKeys })
    .transform(readMargin)
    .describe('The candidate loses no more than `margin` against the baseline, on the same rows.'),
  subject: subjectOf,
  needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
  judge: (rule, context) => {
    const { choice, margin } = rule.settings;
    const { answer, found, stop } = askRule('no_regression', rule, limitOf(margin, null), context);
    if (!answer.isMet) return stop(answer.outcome, answer.short, answer.why);
    const absolute = absoluteMargin(margin, answer.baseline);
    if (absolute === null) return stop('error', whyNoMargin(answer.baseline, choice.metric));
    const { evidence, match } = answer;
    const demand = { ...rule, margin: absolute, minRows: context.minRows };
    const outcome = decide(evidence, demand);
    const metric = named(choice);
    const words = describeNoRegression(
      metric,
      outcome,
      evidence,
      demand,
      marginText(metric, margin, absolute),
    );
    const aside = evidence.aside === undefined ? '' : ` (${evidence.aside})`;
    const doubt = doubtOf({ rule, outcome, match, limit: 0 - absolute, failsAbove: false, context });
    return [
      finding(
        rule,
        { ...found, ...numbersOf(evidence, rule), ...limitOf(margin, absolute), outcome },
        words.short,
        `${words.sentence}${aside}${doubt}`,
      ),
    ];
  },
};

/** "accuracy", "recall fraud", "accuracy against release" */
export function subjectOf({ choice, against }: Pick<MarginSettings, 'choice' | 'against'>): string {
  const of = choice.class === null ? '' : ` ${choice.class}`;
  return `${choice.metric.name}${of}${against === undefined ? '' : ` against ${against}`}`;
}

/** The part of a result that says what the rows tell. */
export function numbersOf(
  evidence: PairedEvidence,
  demand: { readonly confidence: number; readonly power: number },
): Pick<RuleResult, 'difference' | 'interval' | 'confidence' | 'method' | 'rows' | 'supports'> {
  const { difference, interval, method, rows } = evidence;
  return {
    difference,
    interval,
    confidence: interval && demand.confidence,
    method: interval && method,
    rows,
    supports: supportedMargin(evidence, demand),
  };
}
