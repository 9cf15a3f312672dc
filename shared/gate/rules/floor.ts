import { z } from 'zod';
import {
  boundsOf,
  metricValue,
  rowsBehind,
  type Interval,
  type Metric,
  type MetricChoice,
} from '../../evaluation/index.js';
import { strictObject } from '../../yaml/index.js';
import type { Outcome } from '../verdict.js';
import { apart, decimalsFor } from '../wording.js';
import { faultOf } from './ask.js';
import { about, finding, named, stopOf } from './finding.js';
import { chooseMetric, metricKeys, ruleKeys, type WrittenRule } from './keys.js';
import { becauseOf, groupsOf, whyNoGroups, type RuleKind } from './rule.js';
import { runsAtLimit } from './runs-at-limit.js';

/** On fewer rows a floor may fail, and can't pass: a few lucky ones would do. */
export const FEWEST_ROWS = 30;

interface FloorSettings extends WrittenRule {
  readonly choice: MetricChoice;
  /** Least value, or greatest of a metric that is better when lower. */
  readonly limit: number;
  readonly certainty: 'point' | 'proven';
}

/**
 * `floor: {metric: accuracy, min: 0.95}`, or `max` for a metric that is better when lower. The candidate alone against
 * a fixed limit: the point decides, or with `certainty: proven` the whole interval.
 */
export const floor: RuleKind<FloorSettings> = {
  schema: strictObject({
    ...ruleKeys,
    ...metricKeys,
    min: z.number().optional().describe('Least value of a metric that is better when greater.'),
    max: z.number().optional().describe('Greatest value of a metric that is better when lower.'),
    certainty: z
      .enum(['point', 'proven'])
      .default('point')
      .describe('Whether the value decides, or its whole interval.'),
  })
    .transform((keys, context) => {
      const choice = chooseMetric(keys, context);
      if (!choice) return z.NEVER;
      const limit = readLimit(choice.metric, keys, context);
      return limit === null ? z.NEVER : { ...keys, choice, limit };
    })
    .describe(
      "The candidate's value is at or above `min` (or at or below `max`), with or without a baseline.",
    ),
  subject: ({ choice }) =>
    choice.class === null ? choice.metric.name : `${choice.metric.name} ${choice.class}`,
  needs: ({ choice }) => ({ metric: choice.metric, columns: [], against: null }),
  unused: ['power'],
  judge: (rule, context) => {
    const { choice, limit, certainty } = rule.settings;
    const { evidence, evaluation } = context.candidate;
    const metric = named(choice);
    const value = metricValue(choice.metric, evidence, choice.class);
    const found = { kind: 'floor', ...about(choice), against: null, limit, candidate: value };
    const stop = stopOf(rule, found);
    if (context.change)
      return stop('error', context.change.what, becauseOf(context.change, `${metric.name} can't be judged`));
    const fault = faultOf(evidence, choice, 'candidate') ?? whyNoGroups(evidence, context);
    if (fault || value === null) return stop('error', fault ?? `${metric.name} is undefined`);
    const bounds = boundsOf(evidence, choice, {
      confidence: rule.confidence,
      groups: groupsOf(evidence, context),
    });
    const interval = bounds?.interval ?? null;
    const decided = decideFloor(metric, value, interval, limit, certainty);
    const rows = rowsBehind(evidence, choice);
    const isShort = decided.startsWith('pass') && rows < FEWEST_ROWS;
    const words = describe(metric, value, interval, limit, decided);
    const short = isShort
      ? `${words}, and a floor passes on ${FEWEST_ROWS} rows or more (${rows} here${rows < evaluation.rows ? ` that ${metric.name} rests on` : ''})`
      : words;
    const isInside = interval !== null && interval[0] < limit && limit < interval[1];
    const doubt = `; the limit lies inside the interval${certainty === 'proven' ? ', and this rule asks for proof' : ''}`;
    return [
      finding(
        rule,
        {
          ...found,
          outcome: isShort ? 'underpowered' : decided,
          rows,
          interval,
          confidence: bounds && rule.confidence,
          method: bounds && bounds.method,
        },
        short,
        `${short}${isInside ? doubt : ''}${runsAtLimit(choice, limit, decided, context)}`,
      ),
    ];
  },
};

/** The limit on the side where a metric gets worse; null after an issue was added. */
export function readLimit(
  metric: Metric,
  keys: { readonly min?: number | undefined; readonly max?: number | undefined },
  context: z.RefinementCtx,
): number | null {
  const [side, other] = metric.greaterIsBetter ? (['min', 'max'] as const) : (['max', 'min'] as const);
  const limit = keys[side];
  const refuse = (message: string, key: string) => {
    context.addIssue({ code: 'custom', message, path: [key] });
    return null;
  };
  if (keys[other] !== undefined) {
    const better = metric.greaterIsBetter ? 'greater' : 'lower';
    return refuse(`${metric.name} is better when ${better}. Give "${side}" instead of "${other}".`, other);
  }
  if (limit === undefined) return refuse(`a floor on ${metric.name} has no limit. Give "${side}".`, side);
  const best = metric.bounds[metric.greaterIsBetter ? 1 : 0];
  if (metric.greaterIsBetter ? limit > best : limit < best) {
    return refuse(`this floor can never be reached. The best value of ${metric.name} is ${best}.`, side);
  }
  const worst = metric.bounds[metric.greaterIsBetter ? 0 : 1];
  if (metric.greaterIsBetter ? limit <= worst : limit >= worst) {
    return refuse(`this limit can never fail. The worst value of ${metric.name} is ${worst}.`, side);
  }
  return limit;
}

export function decideFloor(
  metric: Metric,
  value: number,
  interval: Interval | null,
  limit: number,
  certainty: FloorSettings['certainty'],
): Outcome {
  const sign = metric.greaterIsBetter ? 1 : -1;
  const isMet = sign * (value - limit) >= 0;
  const isProven = interval !== null && interval.every((bound) => sign * (bound - limit) >= 0);
  const isRefuted = interval !== null && interval.every((bound) => sign * (bound - limit) < 0);
  if (isProven) return 'pass-proven';
  if (isRefuted) return 'fail-proven';
  // Rows that leave no interval can't refute either.
  if (isMet && certainty === 'proven' && interval === null) return 'underpowered';
  return isMet && certainty === 'point' ? 'pass-leaning' : 'fail-leaning';
}

function describe(
  metric: Metric,
  value: number,
  interval: Interval | null,
  limit: number,
  outcome: Outcome,
): string {
  const [shown, shownLimit] = apart(value, limit, decimalsFor(interval && (interval[1] - interval[0]) / 4));
  const proof = outcome.endsWith('proven') ? 'proven' : 'not proven';
  if (value === limit) return `${metric.name} is ${shown}, at its limit (${proof})`;
  return `${metric.name} is ${shown}, ${value > limit ? 'above' : 'below'} the limit of ${shownLimit} (${proof})`;
}
