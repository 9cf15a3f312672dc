import type { Comparison } from '../../comparison/index.js';
import type { RuleResult } from '../../gate/verdict.js';
import { foldSlices } from '../slices.js';
import { OUTCOME_WORDS } from '../words.js';

const MOST_REASONS = 5;

/** Failed rules, with the sentence that says why and what would decide; an error's is its evidence already. */
export function failedRules({ rules }: Comparison): readonly RuleResult[] {
  return foldSlices(rules)
    .shown.filter(
      ({ outcome, message }) =>
        OUTCOME_WORDS[outcome].tone === 'bad' && outcome !== 'error' && message !== '',
    )
    .slice(0, MOST_REASONS);
}
