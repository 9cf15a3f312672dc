import type { Comparison } from '../../comparison/index.js';
import { sayNoiseOnce } from '../../gate/noise-once.js';
import { foldRules } from '../fold-rules.js';
import { OUTCOME_WORDS } from '../words.js';

const MOST_REASONS = 5;
const CLAUSE = '; ';

/**
 * A sentence for each failed rule: why, and what would decide. An error's is its evidence already. What one sentence has
 * said, the next ones leave out. None where the gate withholds figures: the outcome says as much.
 */
export function reasonsOf({ rules, disclosure }: Comparison): string[] {
  if (disclosure !== 'full') return [];
  const said = new Set<string>();
  const { results, remark } = sayNoiseOnce(foldRules(rules).shown);
  const reasons = results
    .filter(({ outcome }) => OUTCOME_WORDS[outcome].tone === 'bad' && outcome !== 'error')
    .map(({ message }) => message.replace(/\.$/, '').split(CLAUSE))
    .filter(([first]) => first !== '')
    .slice(0, MOST_REASONS)
    .map((clauses) => {
      const fresh = clauses.filter((clause, i) => i === 0 || !said.has(clause));
      for (const clause of clauses) said.add(clause);
      return `${fresh.join(CLAUSE)}.`;
    });
  return remark === null ? reasons : [...reasons, remark];
}
