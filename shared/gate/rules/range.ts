import type { Metric, Predictions } from '../../evaluation/index.js';
import type { Rule } from './index.js';

/**
 * How far two values of a metric can be apart. A Brier score of two classes is the squared error of one of them, so at
 * most 1; of more it is of all together, at most 2.
 *
 * @param classes  of the task; null where that is not known yet
 */
export function rangeOf({ name, bounds }: Metric, classes: number | null): number {
  return name === 'brier' && classes === 2 ? 1 : bounds[1] - bounds[0];
}

/** Why no difference in a metric exceeds a limit, for the reader of gate.yml; null where one can. */
export function whyNoLimit(metric: Metric, limit: number): string | null {
  const range = rangeOf(metric, null);
  return limit < range ? null : `this limit can never fail. The whole range of ${metric.name} is ${range}.`;
}

/** The same of a rule on a test set, whose classes gate.yml doesn't tell; as a sentence without its full stop. */
export function whyNeverFails(rule: Rule, testSet: Predictions): string | null {
  if (testSet.task === 'regression' || testSet.positive === null || !('choice' in rule.settings)) return null;
  const { metric } = rule.settings.choice;
  const range = rangeOf(metric, testSet.classes.length);
  const limit = limitOf(rule);
  return limit === null || limit < range
    ? null
    : `the limit of ${limit} can never fail: the worst ${metric.name} of two classes is ${range}`;
}

/** What a value, or a difference, has to exceed to fail; null for rules that fail otherwise. */
function limitOf(rule: Rule): number | null {
  switch (rule.kind) {
    case 'floor':
      return rule.settings.choice.metric.greaterIsBetter ? null : rule.settings.limit;
    case 'no_regression':
    case 'equivalence':
    case 'slices':
    case 'seeds':
      return 'absolute' in rule.settings.margin ? rule.settings.margin.absolute : null;
    case 'gap':
      return rule.settings.max;
    case 'too_good':
      return rule.settings.by;
    default:
      return null;
  }
}
