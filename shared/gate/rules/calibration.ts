import { z } from 'zod';
import { expectedCalibrationError, findMetric } from '../../evaluation/index.js';
import { calibrationErrorInterval } from '../../evaluation/statistics/index.js';
import { strictObject } from '../../yaml/index.js';
import type { Outcome } from '../verdict.js';
import { apart, decimalsFor } from '../wording.js';
import { faultOf } from './ask.js';
import { finding, stopOf } from './finding.js';
import { ruleKeys, type WrittenRule } from './keys.js';
import { becauseOf, seedOf, type RuleKind } from './rule.js';

const METRIC = findMetric('ece')!;
/** With fewer rows, bins of one or two rows make the error large by chance. */
const FEWEST_ROWS = 100;

interface CalibrationSettings extends WrittenRule {
  readonly bins: number;
  /** Greatest expected calibration error, 0 to 1. */
  readonly max: number;
}

/** `calibration: {metric: ece, bins: 15, max: 0.03}`: scores that mean what they say. */
export const calibration: RuleKind<CalibrationSettings> = {
  schema: strictObject({
    ...ruleKeys,
    metric: z.literal('ece').default('ece').describe('The expected calibration error, and no other.'),
    bins: z.number().int().min(2).max(1000).default(15).describe('Bins of equal width over the scores.'),
    max: z.number().positive().lt(1).describe('Greatest expected calibration error.'),
  }).describe('The scores mean what they say: the expected calibration error is at most `max`.'),
  subject: ({ bins }) => (bins === 15 ? 'ece' : `ece of ${bins} bins`),
  needs: () => ({ metric: METRIC, columns: [], against: null }),
  unused: ['power'],
  judge: (rule, context) => {
    const { bins, max } = rule.settings;
    const { evidence } = context.candidate;
    const found = { kind: 'calibration', metric: METRIC.name, against: null, limit: max };
    const stop = stopOf(rule, found);
    if (context.change)
      return stop('error', context.change.what, becauseOf(context.change, "the calibration can't be judged"));
    const fault = faultOf(evidence, { metric: METRIC, class: null }, 'candidate');
    if (fault || evidence.task === 'regression')
      return stop('error', fault ?? 'a regression has no calibration error');
    const { predictions } = evidence;
    const rows = predictions.labels.length;
    const value = expectedCalibrationError(predictions, bins);
    const interval = calibrationErrorInterval(predictions, bins, {
      confidence: rule.confidence,
      seed: seedOf(rule, context),
    });
    const outcome = decideCalibration(value, max, rows);
    const [shown, limit] = apart(value, max, decimalsFor((interval[1] - interval[0]) / 4));
    const words = `the calibration error is ${shown}, ${value <= max ? 'within' : 'above'} the limit of ${limit}`;
    return [
      finding(
        rule,
        {
          ...found,
          outcome,
          rows,
          candidate: value,
          interval,
          confidence: rule.confidence,
          method: 'multinomial-bootstrap',
        },
        words,
        outcome === 'underpowered' ? `${words}; ${rows} rows leave too little in ${bins} bins` : words,
      ),
    ];
  },
};

/** The value decides: the error is biased upwards in small samples, so its interval informs only. */
export function decideCalibration(value: number, max: number, rows: number): Outcome {
  if (value > max) return 'fail-leaning';
  return rows < FEWEST_ROWS ? 'underpowered' : 'pass-leaning';
}
