import { metricValue, type MetricChoice } from '../../evaluation/index.js';
import type { Outcome } from '../verdict.js';
import { count } from '../wording.js';
import type { JudgeContext } from './rule.js';

/**
 * How many of the candidate's runs with other seeds keep a limit that its main run misses without proof, to be put
 * behind a sentence; empty where there are none to ask, or nothing failed so.
 */
export function runsAtLimit(
  choice: MetricChoice,
  limit: number,
  outcome: Outcome,
  { matches }: JudgeContext,
): string {
  if (outcome !== 'fail-leaning') return '';
  const runs = [...matches.values()].map((match) => match.runs.candidate).find((some) => some.length > 1);
  if (!runs) return '';
  const sign = choice.metric.greaterIsBetter ? 1 : -1;
  const reaching = runs.filter((run) => {
    const value = metricValue(choice.metric, run, choice.class);
    return value !== null && sign * (value - limit) >= 0;
  }).length;
  if (reaching === 0) return `; none of ${count(runs.length, 'run')} of the candidate keeps the limit`;
  return `; ${reaching} of ${count(runs.length, 'run')} of the candidate ${reaching === 1 ? 'keeps' : 'keep'} the limit: this may be retraining noise`;
}
