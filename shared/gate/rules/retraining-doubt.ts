import { evidenceOf, takeRows, type Evidence } from '../../evaluation/index.js';
import type { Runs } from '../../evaluation/index.js';
import { retrainingRemark } from '../retraining.js';
import type { Outcome } from '../verdict.js';
import type { Question } from './ask.js';
import { groupsOf, seedOf, type JudgeContext, type Match, type RuleOf } from './rule.js';

interface Failure {
  readonly rule: RuleOf<Question>;
  readonly outcome: Outcome;
  readonly match: Pick<Match, 'paired' | 'runs'>;
  /** As of the remark. */
  readonly limit: number;
  readonly failsAbove: boolean;
  readonly context: JudgeContext;
}

/** What the runs say about a failure, to be put behind its sentence; empty where the rule did not fail. */
export function doubtOf({ rule, outcome, match, limit, failsAbove, context }: Failure): string {
  if (!outcome.startsWith('fail')) return '';
  const paired = match.paired!;
  const { confidence, power, settings } = rule;
  const remark = retrainingRemark({
    paired,
    runs: match.runs,
    choice: settings.choice,
    groups: groupsOf(paired.candidate, context),
    seed: seedOf(rule, context),
    confidence,
    power,
    limit,
    failsAbove,
  });
  return `; ${remark}`;
}

/** The same runs on some of their rows. */
export function runsOnRows({ candidate, baseline }: Runs, rows: Uint32Array): Runs {
  const take = ({ predictions }: Evidence) => evidenceOf(takeRows(predictions, rows));
  return { candidate: candidate.map(take), baseline: baseline.map(take) };
}
