import { z } from 'zod';
import { benjaminiHochberg, holm } from '../../evaluation/statistics/index.js';
import { strictObject } from '../../yaml/index.js';
import type { Correction, Outcome } from '../verdict.js';
import { change, correctionText, count, decimalsFor } from '../wording.js';
import { whyNotByRow } from './ask.js';
import { meetRule } from './asked.js';
import { decideSlice, sayUndecided } from './decide-slice.js';
import { about, finding, named } from './finding.js';
import { againstKey, ruleKeys } from './keys.js';
import { limitOf, marginText } from './margin.js';
import { innerNoRegression, numbersOf, readInner, subjectOf } from './no-regression.js';
import { doubtOf, runsOnRows } from './retraining-doubt.js';
import {
  BASELINE,
  type Finding,
  type JudgeContext,
  type Match,
  type RuleKind,
  type RuleOf,
  whyNoGroups,
} from './rule.js';
import { lookAtSlices, type SliceLook, type SliceSettings } from './slice-looks.js';
import { sliceColumn } from './slice-rows.js';

/** More are no slices but ids: each needs rows enough to say something. */
const MOST_SLICES = 1000;

/**
 * `slices: {by: [country], min_n: 100, no_regression: {metric: recall, margin: 0.03}}`: no slice of the test set may
 * lose. Each must be non-inferior to pass (Berger 1982, Technometrics 24:295-300: no correction needed); to fail, a loss
 * has to be proven in spite of the number of slices, or honest ones would fail by chance.
 */
export const slices: RuleKind<SliceSettings> = {
  schema: strictObject({
    ...ruleKeys,
    ...againstKey,
    by: z.array(z.string().min(1)).min(1).describe('Columns of the predictions; each value is a slice.'),
    min_n: z.number().int().min(2).default(100).describe('Smaller slices are listed, not judged.'),
    correction: z
      .enum(['holm', 'benjamini-hochberg'])
      .default('holm')
      .describe(
        'How a proven loss allows for the number of slices; benjamini-hochberg lets more honest slices fail.',
      ),
    no_regression: innerNoRegression.describe('What no slice may lose.'),
  })
    .transform(({ min_n: minRows, ...keys }, context) => ({
      ...keys,
      minRows,
      ...readInner(keys, context),
    }))
    .describe('No slice of the test set loses more than a margin.'),
  subject: (settings) => `${subjectOf(settings)} by ${settings.by.join(', ')}`,
  needs: ({ choice, by, against }) => ({ metric: choice.metric, columns: by, against: against ?? null }),
  judge: (rule, context) => {
    const { answer, stop } = meetRule('slices', rule, limitOf(rule.settings.margin, null), context);
    if (!answer.isMet) return stop(answer.outcome, answer.short, answer.why);
    const { match } = answer;
    const { predictions } = match.paired.candidate;
    const lacking = whyNoGroups(match.paired.candidate, context);
    if (lacking !== null) return stop('error', lacking);
    const missing = rule.settings.by.find((column) => !predictions.columns.has(column));
    if (missing !== undefined)
      return stop('error', `the predictions have no column "${missing}" to slice by`);
    const columns = rule.settings.by.map((column) => sliceColumn(predictions, column));
    const total = columns.reduce((sum, { slices }) => sum + slices.length, 0);
    if (total > MOST_SLICES) {
      return stop(
        'error',
        `${total} slices by ${rule.settings.by.join(', ')}, and at most ${MOST_SLICES} are judged`,
      );
    }
    const looked = lookAtSlices(rule, columns, match, context);
    const incomparable = whyNotByRow(rule.settings.choice, context);
    if (looked.some(({ fault }) => fault === incomparable)) return stop('error', incomparable);
    return judgeSlices(rule, looked, match, context);
  },
};

function judgeSlices(
  rule: RuleOf<SliceSettings>,
  looked: readonly SliceLook[],
  match: Match,
  context: JudgeContext,
): Finding[] {
  const counted = looked.filter(
    ({ evidence }) => evidence !== null && evidence.rows >= rule.settings.minRows,
  );
  const pValues = counted.map(({ evidence, margin }) => evidence!.pValue?.(0 - margin!) ?? 1);
  const correct = rule.settings.correction === 'holm' ? holm : benjaminiHochberg;
  const corrections = new Map(
    correct(pValues).map((pValue, position) => [
      counted[position]!,
      { method: rule.settings.correction, pValue, of: counted.length },
    ]),
  );
  const found = looked.map((one) => describeSlice(rule, one, corrections.get(one) ?? null, match, context));
  // Listing alone decides nothing, and a rule that decided nothing has not passed.
  return found.every(({ result }) => result.informational) && !rule.informational
    ? [noneJudged(rule), ...found]
    : found;
}

function noneJudged(rule: RuleOf<SliceSettings>): Finding {
  const { choice, against, minRows, by } = rule.settings;
  const found = { kind: 'slices', ...about(choice), against: against ?? BASELINE, limit: null };
  const why = `no slice by ${by.join(', ')} has ${minRows} rows to judge`;
  return finding(rule, { ...found, outcome: 'underpowered' }, why, why);
}

function describeSlice(
  rule: RuleOf<SliceSettings>,
  { slice, candidate, baseline, evidence, margin: absolute, fault, part }: SliceLook,
  correction: Correction | null,
  match: Match,
  context: JudgeContext,
): Finding {
  const { choice, against, margin, minRows } = rule.settings;
  const metric = named(choice);
  const found = {
    kind: 'slices',
    ...about(choice),
    slice: slice.name,
    against: against ?? BASELINE,
    ...limitOf(margin, absolute),
    candidate,
    baseline,
    rows: slice.rows.length,
  };
  const rows = evidence?.rows ?? (fault === null ? 0 : slice.rows.length);
  if (slice.rows.length < minRows || rows < minRows) {
    const size = rows === 0 ? `no rows for a ${metric.name}` : count(rows, 'row');
    const why = `${size} on ${slice.name}, and slices below ${minRows} are listed, not judged`;
    const numbers = evidence && numbersOf(evidence, rule);
    return finding(rule, { ...found, ...numbers, outcome: 'underpowered', informational: true }, why, why);
  }
  if (fault || !evidence || absolute === null) {
    const why = `on ${slice.name}: ${fault}`;
    return finding(rule, { ...found, outcome: 'error' }, why, why);
  }
  const outcome = decideSlice(evidence, absolute, correction!.pValue, rule, context);
  const moved = `${change(metric, evidence.difference, decimalsFor(evidence.standardError))} on ${slice.name}`;
  const p = correctionText(correction!);
  const allowed = `the ${marginText(metric, margin, absolute)} allowed`;
  const sayings: Partial<Record<Outcome, string>> = {
    unchanged: 'every prediction is the same',
    'pass-proven': `a loss of ${marginText(metric, margin, absolute)} or more is ruled out`,
    'pass-leaning': `within ${allowed}, which is not proven`,
    'fail-proven': `proven to be more than ${allowed} (${p})`,
    underpowered: `${sayUndecided(evidence, absolute, rule, allowed)} (${p})`,
  };
  const doubt =
    outcome === 'fail-proven'
      ? doubtOf({
          rule,
          outcome,
          match: { paired: part(), runs: runsOnRows(match.runs, slice.rows) },
          limit: 0 - absolute,
          failsAbove: false,
          context,
        })
      : '';
  return finding(
    rule,
    { ...found, ...numbersOf(evidence, rule), rows: evidence.rows, outcome, correction },
    `${moved}${outcome === 'fail-proven' ? ' (proven)' : ''}`,
    `${moved}; ${sayings[outcome] ?? ''}${doubt}`,
  );
}
