import type { PairedEvidence } from '../../evaluation/index.js';
import { supportedMargin } from '../decide.js';
import type { Outcome } from '../verdict.js';
import type { JudgeContext, RuleOf } from './rule.js';

/** Rows that could have decided are not too few: then the proof, corrected for the number of slices, is what lacks. */
export function sayUndecided(
  evidence: PairedEvidence,
  margin: number,
  rule: RuleOf<unknown>,
  allowed: string,
): string {
  const supports = supportedMargin(evidence, rule);
  const upper = evidence.interval?.[1] ?? 0;
  if (supports !== null && upper < -margin)
    return `more than ${allowed}, and not proven after the correction for so many slices`;
  return supports === null || supports > margin
    ? `${evidence.rows} rows can't decide on ${allowed}`
    : `more than ${allowed}, which is not proven`;
}

/** A slice never fails by leaning: among many, some lean by chance. */
export function decideSlice(
  evidence: PairedEvidence,
  margin: number,
  adjusted: number,
  rule: Pick<RuleOf<unknown>, 'confidence' | 'power'>,
  { minRows }: Pick<JudgeContext, 'minRows'>,
): Outcome {
  const { difference, interval, isUnchanged, rows, tooFew } = evidence;
  if (isUnchanged && rows >= minRows) return 'unchanged';
  if (!interval || tooFew !== null) return 'underpowered';
  if (adjusted < 1 - rule.confidence) return 'fail-proven';
  if (interval[0] > -margin) return 'pass-proven';
  if (supportedMargin(evidence, rule)! > margin || difference < -margin) return 'underpowered';
  return 'pass-leaning';
}
