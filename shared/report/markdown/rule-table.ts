import type { Comparison } from '../../comparison/index.js';
import type { RuleResult } from '../../gate/verdict.js';
import { haveFigures, intervalTitle, ruleText } from '../rule-text.js';
import { OUTCOME_WORDS } from '../words.js';
import { foldRules } from '../fold-rules.js';
import { words } from '../phrase.js';
import { differenceCell } from './difference-cell.js';
import { phraseMarkdown } from './escape.js';
import { outcomeTable } from './outcome-table.js';
import { details, table } from './table.js';

const MOST_ROWS = 25;

/** What was judged, the worst first; slices that passed are one line below. */
export function ruleTable({ rules }: Comparison): string {
  if (rules.length === 0) return '';
  const { shown, rest, alike } = foldRules(rules);
  const folded = rest === null ? '' : `\n\n${rest}, see “Slices” below.`;
  const same = alike === null ? '' : `\n\n${phraseMarkdown(alike)}.`;
  return rowsOf(shown.slice(0, MOST_ROWS)) + same + folded;
}

/** The rules that `ruleTable` has no room for. */
export function moreRules({ rules }: Comparison): string {
  const rest = foldRules(rules).shown.slice(MOST_ROWS);
  return rest.length === 0 ? '' : details(`${rest.length} more rules`, rowsOf(rest));
}

function rowsOf(rules: readonly RuleResult[]): string {
  if (!haveFigures(rules)) return outcomeTable(rules);
  const header = ['', 'rule', 'baseline', 'candidate', `Δ (${intervalTitle(rules)})`, 'allowed', 'evidence'];
  return table(
    header,
    'llrrrrl',
    rules.map((rule, i) => ruleRow(rule, saysNew(rule, rules.slice(0, i)))),
  );
}

/** Whether an error has a cause that no rule above it has, such as a changed test set. */
function saysNew(rule: RuleResult, above: readonly RuleResult[]): boolean {
  if (rule.outcome !== 'error') return true;
  return !above.some(
    ({ outcome, message }) => outcome === 'error' && causeIn(message) === causeIn(rule.message),
  );
}

/** What a message says before it draws the conclusion for its own rule. */
function causeIn(message: string): string {
  return message.split(', so ')[0]!;
}

function ruleRow(rule: RuleResult, isNew: boolean): string[] {
  const text = ruleText(rule);
  const [outcome, ...cause] = text.evidence;
  return [
    OUTCOME_WORDS[rule.outcome].emoji,
    phraseMarkdown(text.name),
    text.baseline,
    `${text.candidate} ${text.candidateInterval}`.trim(),
    differenceCell(text),
    text.allowed,
    phraseMarkdown(isNew ? [outcome!, ...cause] : [outcome!, words(', as above')]),
  ];
}
