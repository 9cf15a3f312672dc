import type { JudgeContext, RuleOf } from './rule.js';
import type { RuleResult } from '../verdict.js';
import { ask, type Answer, type Question } from './ask.js';
import { about, stopOf, type Stop } from './finding.js';
import { BASELINE } from './rule.js';

/** What all results of a comparing rule say. */
type Found = Pick<
  RuleResult,
  'kind' | 'metric' | 'class' | 'against' | 'limit' | 'limitShare' | 'candidate' | 'baseline'
>;

export interface Asked {
  readonly answer: Answer;
  readonly found: Found;
  readonly stop: Stop;
}

/** Asks a comparing rule's question, and has the rule's result ready but for the outcome. */
export function askRule(
  kind: string,
  rule: RuleOf<Question>,
  limits: Pick<RuleResult, 'limit'> & Partial<Pick<RuleResult, 'limitShare'>>,
  context: JudgeContext,
): Asked {
  const { choice, against = BASELINE } = rule.settings;
  const answer = ask(rule, rule.settings, context);
  const { candidate, baseline } = answer;
  const found = { kind, ...about(choice), against, limitShare: null, ...limits, candidate, baseline };
  return { answer, found, stop: stopOf(rule, found) };
}
