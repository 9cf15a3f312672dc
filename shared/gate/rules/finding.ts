import { choiceName, type MetricChoice } from '../../evaluation/index.js';
import type { Outcome, RuleResult } from '../verdict.js';
import type { Finding, RuleOf } from './rule.js';

type Found = Partial<RuleResult> & Pick<RuleResult, 'kind' | 'metric' | 'against' | 'outcome' | 'limit'>;

/** What `found` doesn't name is unknown (null). @param sentence  without its full stop */
export function finding(rule: RuleOf<unknown>, found: Found, short: string, sentence: string): Finding {
  return {
    short,
    result: {
      name: rule.name,
      class: null,
      slice: null,
      rows: null,
      candidate: null,
      baseline: null,
      difference: null,
      interval: null,
      confidence: null,
      method: null,
      limitShare: null,
      supports: null,
      correction: null,
      informational: rule.informational,
      message: `${capitalise(sentence, found.metric)}${sentence.endsWith('?') ? '' : '.'}`,
      ...found,
    },
  };
}

/** Ends a rule that can't be judged: an outcome, and why. */
export type Stop = (outcome: Outcome, short: string, why?: string) => readonly Finding[];

export function stopOf(rule: RuleOf<unknown>, found: Omit<Found, 'outcome'>): Stop {
  return (outcome, short, why = short) => [finding(rule, { ...found, outcome }, short, why)];
}

/** The part of a result that says which metric it is about. */
export function about({ metric, class: of }: MetricChoice): Pick<RuleResult, 'metric' | 'class'> {
  return { metric: metric.name, class: of };
}

/** A metric as sentences name it: "recall of "fraud"". */
export function named(choice: MetricChoice): MetricChoice['metric'] {
  return { ...choice.metric, name: choiceName(choice) };
}

/** Metric names keep their spelling. */
function capitalise(sentence: string, metricName: string): string {
  return sentence.startsWith(metricName) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
