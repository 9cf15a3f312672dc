import { z } from 'zod';
import type { Interval } from '../../evaluation/index.js';
import { clopperPearson } from '../../evaluation/statistics/index.js';
import { strictObject } from '../../yaml/index.js';
import type { Outcome } from '../verdict.js';
import { finding } from './finding.js';
import { againstKey, ruleKeys, type WrittenRule } from './keys.js';
import { BASELINE, type RuleKind } from './rule.js';

const FEWEST_ROWS = 30;

interface ChurnSettings extends WrittenRule {
  /** Greatest share of changed predictions, 0 to 1. */
  readonly max: number;
  readonly against?: string | undefined;
}

/** `churn: {max: 0.05}`: the share of rows that are answered otherwise than before, rightly or wrongly. */
export const churn: RuleKind<ChurnSettings> = {
  schema: strictObject({
    ...ruleKeys,
    ...againstKey,
    max: z.number().min(0).lt(1).describe('Greatest share of predictions that may change.'),
  }).describe("At most this share of predictions differs from the baseline's, rightly or wrongly."),
  subject: ({ against }) => (against === undefined ? 'of predictions' : `of predictions against ${against}`),
  needs: ({ against }) => ({ metric: null, columns: [], against: against ?? null }),
  judge: (rule, context) => {
    const { max, against = BASELINE } = rule.settings;
    const found = { kind: 'churn', metric: 'churn', against, limit: max };
    const stop = (outcome: Outcome, why: string) => [finding(rule, { ...found, outcome }, why, why)];
    const match = context.matches.get(against);
    const change = match ? match.change : context.change;
    if (change) return stop('error', `${change}, so changed predictions can't be counted`);
    if (!match?.paired)
      return stop('no-baseline', `there is no ${against} whose predictions could have changed`);
    if (match.paired.task === 'regression') {
      return stop('error', 'churn counts changed classes, and these predictions are numbers');
    }
    const { rows, cells } = match.paired;
    let changed = 0;
    for (let cell = 0; cell < cells.counts.length; cell++) {
      if (cells.baseline[cell] !== cells.candidate[cell]) changed += cells.counts[cell]!;
    }
    const interval = clopperPearson(changed, rows, rule.confidence);
    const outcome = decideChurn(changed / rows, interval, max, rows);
    const words = `${changed} of ${rows} predictions changed (${percent(changed / rows)}), and ${percent(max)} may`;
    return [
      finding(
        rule,
        {
          ...found,
          outcome,
          rows,
          candidate: changed / rows,
          interval,
          confidence: rule.confidence,
          method: 'clopper-pearson',
        },
        words,
        `${words}; ${outcome.endsWith('proven') ? 'proven' : 'not proven'} for rows like these`,
      ),
    ];
  },
};

export function decideChurn(share: number, [lower, upper]: Interval, max: number, rows: number): Outcome {
  if (lower > max) return 'fail-proven';
  if (rows < FEWEST_ROWS) return 'underpowered';
  if (upper <= max) return 'pass-proven';
  return share <= max ? 'pass-leaning' : 'fail-leaning';
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
