import type { Metric } from '../../evaluation/index.js';
import type { RuleResult } from '../verdict.js';
import type { Finding, RuleOf } from './rule.js';

type Found = Partial<RuleResult> & Pick<RuleResult, 'kind' | 'against' | 'outcome' | 'limit'>;

/** A finding about one metric; what `found` doesn't name is unknown (null). */
export function finding(
  rule: RuleOf<{ readonly metric: Metric }>,
  found: Found,
  short: string,
  sentence: string,
): Finding {
  return {
    short,
    result: {
      name: rule.name,
      metric: rule.settings.metric.name,
      class: null,
      slice: null,
      rows: null,
      candidate: null,
      baseline: null,
      difference: null,
      interval: null,
      confidence: null,
      method: null,
      supports: null,
      informational: rule.informational,
      message: `${capitalise(sentence, rule.settings.metric.name)}.`,
      ...found,
    },
  };
}

/** Metric names keep their spelling. */
function capitalise(sentence: string, metricName: string): string {
  return sentence.startsWith(metricName) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
