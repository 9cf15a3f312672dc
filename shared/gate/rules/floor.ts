import { z } from 'zod';
import { BOUNDED_METRICS, findBounds, type Interval, type Metric } from '../../evaluation/index.js';
import { strictObject } from '../../yaml/index.js';
import { whyNoProbabilities } from '../score-sums.js';
import { whyUndefined } from '../undefined-metric.js';
import type { Outcome } from '../verdict.js';
import { apart, decimalsFor } from '../wording.js';
import { finding } from './finding.js';
import { commonKeys } from './keys.js';
import type { Finding, JudgeContext, RuleOf } from './rule.js';

/** On fewer rows a floor may fail, and can't pass: a few lucky ones would do. */
const FEWEST_ROWS = 30;

/** `floor: {metric: accuracy, min: 0.95}`, or `max` for a metric that is better when lower. */
export const floorSchema = strictObject({
  ...commonKeys,
  min: z.number().optional(),
  max: z.number().optional(),
  certainty: z.enum(['point', 'proven']).default('point'),
}).transform((keys, context) => {
  const { metric } = keys;
  const [side, other] = metric.greaterIsBetter ? (['min', 'max'] as const) : (['max', 'min'] as const);
  const limit = keys[side];
  const refuse = (message: string, key: string) => {
    context.addIssue({ code: 'custom', message, path: [key] });
    return z.NEVER;
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
  if (keys.certainty === 'proven' && !findBounds(metric.name)) {
    return refuse(
      `a floor on ${metric.name} can't be proven. Leave "certainty" out, or use one of ${BOUNDED_METRICS.join(', ')}.`,
      'certainty',
    );
  }
  return { ...keys, limit };
});

type FloorSettings = z.output<typeof floorSchema>;

/** The candidate alone against a fixed limit. The point decides, or with `certainty: proven` the whole interval. */
export function judgeFloor(rule: RuleOf<FloorSettings>, context: JudgeContext): Finding {
  const { metric, limit, certainty } = rule.settings;
  const found = { kind: 'floor', against: null, limit };
  if (context.pairing?.change) {
    const { change } = context.pairing;
    const why = `${change}, so ${metric.name} can't be judged`;
    return finding(rule, { ...found, outcome: 'error' }, change, why);
  }
  const { predictions, evaluation } = context.candidate;
  const value = evaluation.metrics[metric.name];
  if (value === undefined) {
    const why = whyUndefined(metric, predictions, evaluation);
    return finding(rule, { ...found, outcome: 'error' }, why, why);
  }
  const fault = whyNoProbabilities(metric, predictions);
  if (fault) return finding(rule, { ...found, outcome: 'error', candidate: value }, fault, fault);
  const bounds = findBounds(metric.name);
  const interval = bounds?.of(metric.name, predictions, rule.confidence) ?? null;
  const decided = decideFloor(metric, value, interval, limit, certainty);
  const isShort = decided.startsWith('pass') && evaluation.rows < FEWEST_ROWS;
  const outcome = isShort ? 'underpowered' : decided;
  const words = describe(metric, value, interval, limit, decided);
  const short = isShort
    ? `${words}, and a floor passes on ${FEWEST_ROWS} rows or more (${evaluation.rows} here)`
    : words;
  const isInside = interval !== null && interval[0] < limit && limit < interval[1];
  return finding(
    rule,
    {
      ...found,
      outcome,
      candidate: value,
      interval,
      confidence: interval && rule.confidence,
      method: interval && bounds!.method,
    },
    short,
    isInside
      ? `${short}; the limit lies inside the interval${certainty === 'proven' ? ', and this rule asks for proof' : ''}`
      : short,
  );
}

function decideFloor(
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
