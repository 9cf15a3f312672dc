import type { RuleResult } from '../verdict.js';
import { ask, meet, type Answer, type Meeting, type Question } from './ask.js';
import { about, stopOf, type Stop } from './finding.js';
import { BASELINE, type JudgeContext, type RuleOf } from './rule.js';

/** What all results of a comparing rule say. */
type Found = Pick<
  RuleResult,
  'kind' | 'metric' | 'class' | 'against' | 'limit' | 'limitShare' | 'candidate' | 'baseline'
>;

/** An answer, and the rule's result ready but for the outcome. */
export interface Asked<Of> {
  readonly answer: Of;
  readonly found: Found;
  readonly stop: Stop;
}

type Limits = Pick<RuleResult, 'limit'> & Partial<Pick<RuleResult, 'limitShare'>>;

/** Asks a comparing rule's question on the whole test set. */
export function askRule(
  kind: string,
  rule: RuleOf<Question>,
  limits: Limits,
  context: JudgeContext,
): Asked<Answer> {
  return readyFor(kind, rule, limits, ask(rule, rule.settings, context));
}

/** Brings both sides together for a rule that asks its question of parts. */
export function meetRule(
  kind: string,
  rule: RuleOf<Question>,
  limits: Limits,
  context: JudgeContext,
): Asked<Meeting> {
  return readyFor(kind, rule, limits, meet(rule.settings, context));
}

function readyFor<Of extends Pick<RuleResult, 'candidate' | 'baseline'>>(
  kind: string,
  rule: RuleOf<Question>,
  limits: Limits,
  answer: Of,
): Asked<Of> {
  const { choice, against = BASELINE } = rule.settings;
  const { candidate, baseline } = answer;
  const found = { kind, ...about(choice), against, limitShare: null, ...limits, candidate, baseline };
  return { answer, found, stop: stopOf(rule, found) };
}
