import { z } from 'zod';
import {
  effectiveRows,
  whyTooFew,
  type CodedTexts,
  type Interval,
  type PairedClasses,
} from '../../evaluation/index.js';
import { clopperPearson } from '../../evaluation/statistics/index.js';
import { strictObject } from '../../yaml/index.js';
import type { Outcome } from '../verdict.js';
import { finding, stopOf } from './finding.js';
import { againstKey, ruleKeys, type WrittenRule } from './keys.js';
import { BASELINE, becauseOf, groupsOf, whyNoGroups, type RuleKind } from './rule.js';

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
  unused: ['power'],
  judge: (rule, context) => {
    const { max, against = BASELINE } = rule.settings;
    const found = { kind: 'churn', metric: 'churn', against, limit: max };
    const stop = stopOf(rule, found);
    const match = context.matches.get(against);
    const change = match ? match.change : context.change;
    if (change) return stop('error', change.what, becauseOf(change, "changed predictions can't be counted"));
    if (!match?.paired)
      return stop('no-baseline', `there is no ${against} whose predictions could have changed`);
    if (match.paired.task === 'regression') {
      return stop('error', 'churn counts changed classes, and these predictions are numbers');
    }
    const lacking = whyNoGroups(match.paired.candidate, context);
    if (lacking !== null) return stop('error', lacking);
    const { rows } = match.paired;
    const signs = changedRows(match.paired);
    const changed = signs.reduce((sum, sign) => sum + sign, 0);
    const groups = groupsOf(match.paired.candidate, context);
    const interval = groups
      ? boundsInGroups(signs, groups, rule.confidence)
      : clopperPearson(changed, rows, rule.confidence);
    const outcome = interval === null ? 'underpowered' : decideChurn(changed / rows, interval, max, rows);
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
          confidence: interval && rule.confidence,
          method: interval && (groups ? 'cluster-robust' : 'clopper-pearson'),
        },
        words,
        `${words}; ${outcome.endsWith('proven') ? 'proven' : 'not proven'} for rows like these`,
      ),
    ];
  },
};

/** Shape [n]: 1 where the candidate answers otherwise than the baseline. */
function changedRows({ candidate, baseline }: PairedClasses): Int8Array {
  const after = candidate.predictions.predicted;
  const before = baseline.predictions.predicted;
  const changed = new Int8Array(after.length);
  for (let row = 0; row < changed.length; row++) changed[row] = after[row] === before[row] ? 0 : 1;
  return changed;
}

/** Of the share of changed rows, for as many independent rows as these are worth; null where the groups are too few. */
function boundsInGroups(signs: Int8Array, groups: CodedTexts, confidence: number): Interval | null {
  const rowWeights = { groups, weights: null };
  const { independent, effective, gained } = effectiveRows({ signs, counted: null }, rowWeights, confidence);
  if (whyTooFew(independent, rowWeights) !== null) return null;
  return clopperPearson(gained * effective, effective, confidence);
}

export function decideChurn(share: number, [lower, upper]: Interval, max: number, rows: number): Outcome {
  if (lower > max) return 'fail-proven';
  if (rows < FEWEST_ROWS) return 'underpowered';
  if (upper <= max) return 'pass-proven';
  return share <= max ? 'pass-leaning' : 'fail-leaning';
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
