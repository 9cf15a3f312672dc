import { boundsOf, metricValue } from '../../evaluation/index.js';
import { normalQuantile } from '../../evaluation/statistics/index.js';
import type { Verdict } from '../../gate/verdict.js';
import type { Assumptions } from '../assumptions.js';
import type { AssumedModels } from '../models/assumed-models.js';
import type { RuleNamed } from './kind.js';

/** How sure a test set is of one model's metric. */
export interface ValueError {
  /** In the metric's unit. */
  readonly standardError: number;
  readonly method: string;
  /** Where it is taken from, for a person. */
  readonly from: string;
}

/** @returns why it is not known, as a sentence without its full stop, or the error on the assumed number of rows */
export function valueError(
  rule: RuleNamed<'floor'>,
  verdict: Verdict | null,
  models: AssumedModels | string,
  { rows, accuracy }: Assumptions,
): ValueError | string {
  const { choice } = rule.settings;
  const { metric } = choice;
  const seen = verdict?.rules.find(({ kind, name }) => kind === 'floor' && name === rule.name);
  if (verdict && seen?.interval && seen.confidence !== null) {
    const [lower, upper] = seen.interval;
    const error = (upper - lower) / (2 * normalQuantile(seen.confidence));
    return {
      standardError: error * Math.sqrt(verdict.testSet.rows / rows),
      method: seen.method ?? 'delta',
      from: "from the verdict's own interval",
    };
  }
  if (metric.task === 'regression') {
    return `${metric.name} has the label's own unit and spread. Give a verdict of this gate with --verdict, and they are taken from there`;
  }
  if (typeof models === 'string') return models;
  const { pair, scale, ownChoice } = models;
  const { confidence } = rule;
  const bounds = boundsOf(pair.candidate, ownChoice, { confidence, groups: null });
  const value = metricValue(metric, pair.candidate, ownChoice.class);
  if (!bounds || value === null) {
    return `no interval of ${metric.name} is known on these rows, so only its value decides`;
  }
  // The end that the metric's own range does not cut.
  const reach = Math.max(bounds.interval[1] - value, value - bounds.interval[0]);
  return {
    standardError: (reach / normalQuantile(confidence)) * Math.sqrt(scale),
    method: bounds.method,
    from: `for a model that is right on ${Number((accuracy * 100).toPrecision(3))} % of the rows, whose ${metric.name} is about ${Number(value.toPrecision(2))}`,
  };
}
