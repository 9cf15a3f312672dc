import { z } from 'zod';
import {
  COMPARABLE_METRICS,
  findComparison,
  type Metric,
  type PairedClasses,
  type PairedEvidence,
} from '../../evaluation/index.js';
import { strictObject } from '../../yaml/index.js';
import { decide, supportedMargin } from '../decide.js';
import { whyNoProbabilities } from '../score-sums.js';
import { whyUndefined } from '../undefined-metric.js';
import { finding } from './finding.js';
import { commonKeys } from './keys.js';
import { absoluteMargin, marginSchema, toleratesAll } from './margin.js';
import { describeNoRegression } from './no-regression-words.js';
import type { Finding, JudgeContext, RuleOf, Side } from './rule.js';

/** `no_regression: {metric: accuracy, margin: 0.01}`, or a share of the baseline's value: `margin: 2%`. */
export const noRegressionSchema = strictObject({ ...commonKeys, margin: marginSchema }).transform(
  (keys, context) => {
    const { metric, margin } = keys;
    const comparison = findComparison(metric.name);
    if (!comparison) {
      const message = `${metric.name} has no paired method. Use one of ${COMPARABLE_METRICS.join(', ')}.`;
      context.addIssue({ code: 'custom', message, path: ['metric'] });
      return z.NEVER;
    }
    if (toleratesAll(margin, metric)) {
      const message = `this margin tolerates every loss of ${metric.name}. Write hundredths (0.01) or percent ("1%").`;
      context.addIssue({ code: 'custom', message, path: ['margin'] });
      return z.NEVER;
    }
    return { ...keys, comparison };
  },
);

type NoRegressionSettings = z.output<typeof noRegressionSchema>;

/** Non-inferiority: the candidate loses no more than the margin against the baseline on the same rows. */
export function judgeNoRegression(rule: RuleOf<NoRegressionSettings>, context: JudgeContext): Finding {
  const { metric, margin, comparison } = rule.settings;
  const found = {
    kind: 'no_regression',
    against: 'baseline',
    limit: 'absolute' in margin ? 0 - margin.absolute : null,
    candidate: context.candidate.evaluation.metrics[metric.name] ?? null,
    baseline: context.baseline?.evaluation.metrics[metric.name] ?? null,
  };
  const ready = prepare(rule, context);
  if ('outcome' in ready) {
    return finding(rule, { ...found, outcome: ready.outcome }, ready.short ?? ready.why, ready.why);
  }
  const evidence = comparison.compare(ready.classes, rule.confidence);
  const demand = {
    margin: ready.margin,
    confidence: rule.confidence,
    power: context.power,
    rows: ready.classes.labels.length,
    minRows: context.minRows,
  };
  const outcome = decide(evidence, demand);
  const words = describeNoRegression(metric, outcome, evidence, demand);
  return finding(
    rule,
    {
      ...found,
      ...numbersOf(evidence, rule.confidence, comparison.method),
      outcome,
      limit: 0 - ready.margin,
      supports: supportedMargin(evidence, demand),
    },
    words.short,
    words.sentence,
  );
}

type Ready =
  | { readonly classes: PairedClasses; readonly margin: number }
  | { readonly outcome: 'error' | 'no-baseline'; readonly why: string; readonly short?: string };

/** Everything that has to hold before the statistics: fail closed on each. */
function prepare(rule: RuleOf<NoRegressionSettings>, context: JudgeContext): Ready {
  const { metric, margin } = rule.settings;
  const { candidate, baseline, pairing, classes } = context;
  const wrong = (why: string, short = why): Ready => ({ outcome: 'error', why, short });
  if (pairing?.change) {
    return wrong(`${pairing.change}, so ${metric.name} can't be compared`, pairing.change);
  }
  const undefinedThere =
    undefinedOn(candidate, metric, 'candidate') ?? undefinedOn(baseline, metric, 'baseline');
  if (undefinedThere) return wrong(undefinedThere);
  if (!baseline)
    return { outcome: 'no-baseline', why: `there is no baseline to compare ${metric.name} with` };
  if (!classes) return wrong(`${metric.name} can't be compared on these predictions`);
  const value = baseline.evaluation.metrics[metric.name]!;
  const absolute = absoluteMargin(margin, value, metric);
  if (absolute === null) {
    return wrong(`a margin in percent needs a baseline above 0, and its ${metric.name} is ${value}`);
  }
  return { classes, margin: absolute };
}

function undefinedOn(side: Side | null, metric: Metric, name: string): string | null {
  if (!side) return null;
  if (side.evaluation.metrics[metric.name] !== undefined) {
    const fault = whyNoProbabilities(metric, side.predictions);
    return fault && `the ${name}'s ${fault}`;
  }
  return `the ${name} has no ${metric.name}: ${whyUndefined(metric, side.predictions, side.evaluation)}`;
}

function numbersOf({ difference, interval }: PairedEvidence, confidence: number, method: string) {
  return { difference, interval, confidence: interval && confidence, method: interval && method };
}
