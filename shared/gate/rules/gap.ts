import { z } from 'zod';
import {
  evidenceOf,
  influenceOf,
  metricValue,
  proportionOf,
  rowsBehind,
  splitRows,
  type Evidence,
  type Interval,
  type MetricChoice,
  type Predictions,
} from '../../evaluation/index.js';
import { newcombe, normalQuantile, pairedT } from '../../evaluation/statistics/index.js';
import { strictObject } from '../../yaml/index.js';
import type { Outcome } from '../verdict.js';
import { amount, limitAmount } from '../wording.js';
import { whyNotComparable } from './ask.js';
import { about, finding, named, stopOf } from './finding.js';
import { chooseMetric, metricKeys, ruleKeys, type WrittenRule } from './keys.js';
import { whyNoLimit } from './range.js';
import { becauseOf, type JudgeContext, type RuleKind } from './rule.js';
import { sliceColumn, type Slice } from './slice-rows.js';

interface GapSettings extends WrittenRule {
  readonly choice: MetricChoice;
  readonly by: string;
  /** Greatest difference between two groups, in the metric's unit, > 0. */
  readonly max: number;
  readonly minRows: number;
}

/**
 * `gap: {by: gender, metric: recall, max: 0.05}`: the candidate treats no two groups more differently. Groups are
 * independent samples. The widest of many gaps is wide by chance, so only a proven one fails.
 */
export const gap: RuleKind<GapSettings> = {
  schema: strictObject({
    ...ruleKeys,
    ...metricKeys,
    by: z.string().min(1).describe('Column of the predictions that holds the group.'),
    max: z.number().positive().describe("Greatest difference between two groups, in the metric's unit."),
    min_n: z
      .number()
      .int()
      .min(2)
      .default(30)
      .describe('Groups with fewer rows behind the metric are left out.'),
  })
    .transform(({ min_n: minRows, ...keys }, context) => {
      const choice = chooseMetric(keys, context);
      if (!choice) return z.NEVER;
      const notComparable = whyNotComparable(choice);
      const message = notComparable ?? whyNoLimit(choice.metric, keys.max);
      if (message === null) return { ...keys, minRows, choice };
      context.addIssue({ code: 'custom', message, path: [notComparable ? 'metric' : 'max'] });
      return z.NEVER;
    })
    .describe('No two groups of rows differ by more than `max`, for the candidate alone.'),
  subject: ({ choice, by }) => `${choice.metric.name} by ${by}`,
  needs: ({ choice, by }) => ({ metric: choice.metric, columns: [by], against: null }),
  judge: (rule, context) => {
    const { choice, by, max } = rule.settings;
    const found = { kind: 'gap', ...about(choice), against: null, limit: max };
    const stop = stopOf(rule, found);
    const { predictions } = context.candidate.evidence;
    if (context.change)
      return stop('error', context.change.what, becauseOf(context.change, "the gap can't be judged"));
    if (!predictions.columns.has(by)) return stop('error', `the predictions have no column "${by}"`);
    const dependent = whyDependent(predictions, context);
    if (dependent !== null) return stop('error', dependent);
    const groups: Group[] = [];
    const { rows, slices } = sliceColumn(predictions, by);
    const partOf = splitRows(predictions, rows, choice.metric.needsScores);
    for (const slice of slices) {
      const evidence = evidenceOf(partOf(slice.code));
      const value = metricValue(choice.metric, evidence, choice.class);
      if (rowsBehind(evidence, choice) < rule.settings.minRows) continue;
      if (value === null) return stop('error', `the candidate has no ${choice.metric.name} on ${slice.name}`);
      groups.push({ slice, evidence, value });
    }
    if (groups.length < 2) {
      return stop('underpowered', `fewer than two groups of "${by}" have ${rule.settings.minRows} rows`);
    }
    const widest = compareGroups(groups, choice, rule.confidence);
    if (![widest.surely, widest.atMost].every(Number.isFinite)) {
      return stop('error', `${choice.metric.name} leaves the range of numbers on these rows`);
    }
    const outcome = decideGap(widest, max, rule);
    const metric = named(choice);
    const size = amount(metric, widest.gap, 4);
    const words = `${metric.name} differs by ${size} between ${widest.best.slice.name} and ${widest.worst.slice.name}`;
    return [
      finding(
        rule,
        {
          ...found,
          outcome,
          candidate: widest.gap,
          interval: widest.interval,
          confidence: rule.confidence,
          method: widest.method,
          rows: predictions.ids.length,
          supports: widest.standardError * (normalQuantile(widest.level) + normalQuantile(rule.power)),
        },
        words,
        `${words}, and ${limitAmount(metric, max)} are allowed${sayingOf(outcome)}`,
      ),
    ];
  },
};

/** As a sentence without its full stop; null where all rows are independent and count the same. */
function whyDependent({ weights }: Predictions, { groupColumn }: JudgeContext): string | null {
  if (groupColumn !== null)
    return `a gap is judged on independent rows, and "${groupColumn}" makes rows go together: leave predictions.group or this rule out`;
  return weights
    ? 'a gap is judged on rows that count the same: leave predictions.weight or this rule out'
    : null;
}

interface Group {
  readonly slice: Slice;
  readonly evidence: Evidence;
  readonly value: number;
}

interface Widest {
  readonly best: Group;
  readonly worst: Group;
  readonly gap: number;
  readonly interval: Interval;
  readonly standardError: number;
  readonly method: string;
  /** One-sided confidence of each pair, so that all pairs together keep the rule's (Bonferroni). */
  readonly level: number;
  /** Greatest lower and upper bound over all pairs. */
  readonly surely: number;
  readonly atMost: number;
}

function compareGroups(groups: readonly Group[], choice: MetricChoice, confidence: number): Widest {
  const pairs = (groups.length * (groups.length - 1)) / 2;
  const level = 1 - (1 - confidence) / pairs;
  const ranked = [...groups].sort((a, b) => b.value - a.value);
  let surely = -Infinity;
  let atMost = -Infinity;
  for (const [i, high] of ranked.entries()) {
    for (const low of ranked.slice(i + 1)) {
      const { interval } = difference(high, low, choice, level);
      surely = Math.max(surely, interval[0]);
      atMost = Math.max(atMost, interval[1]);
    }
  }
  const [best, worst] = [ranked[0]!, ranked.at(-1)!];
  const { interval, method } = difference(best, worst, choice, level);
  const standardError = (interval[1] - interval[0]) / (2 * normalQuantile(level));
  return {
    best,
    worst,
    gap: best.value - worst.value,
    interval,
    standardError,
    method,
    level,
    surely,
    atMost,
  };
}

function difference(
  a: Group,
  b: Group,
  choice: MetricChoice,
  level: number,
): { readonly interval: Interval; readonly method: string } {
  const [ofA, ofB] = [a, b].map(({ evidence }) =>
    evidence.task === 'classification' ? proportionOf(evidence, choice) : null,
  );
  if (ofA && ofB && ofA.trials > 0 && ofB.trials > 0) {
    return { interval: newcombe(ofA, ofB, level), method: 'newcombe' };
  }
  const [errorA, errorB] = [a, b].map(
    ({ evidence }) => pairedT(influenceOf(evidence, choice)!, level).standardError,
  );
  const reach = normalQuantile(level) * Math.hypot(errorA!, errorB!);
  return { interval: [a.value - b.value - reach, a.value - b.value + reach], method: 'delta' };
}

export function decideGap(
  widest: Pick<Widest, 'surely' | 'atMost' | 'standardError' | 'level' | 'gap'>,
  max: number,
  { power }: { readonly power: number },
): Outcome {
  if (widest.surely > max) return 'fail-proven';
  if (!(widest.standardError > 0)) return 'underpowered';
  if (widest.atMost <= max) return 'pass-proven';
  const supports = widest.standardError * (normalQuantile(widest.level) + normalQuantile(power));
  return supports > max || widest.gap > max ? 'underpowered' : 'pass-leaning';
}

function sayingOf(outcome: Outcome): string {
  if (outcome === 'fail-proven') return ', which is proven to be exceeded';
  if (outcome === 'underpowered') return '; the groups are too small to decide';
  return outcome === 'pass-proven' ? ', which is proven to hold' : ', which is not proven';
}
