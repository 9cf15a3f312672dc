import { findMetric } from '../evaluation/index.js';
import type { RuleResult } from '../gate/verdict.js';
import { count } from './numbers.js';
import { say, words, type Phrase, type PhrasePart } from './phrase.js';

/** A rule's name, or of a slice what was judged of it: "recall `country=BR` (n=812)". */
export function ruleName(rule: RuleResult): Phrase {
  const informational = rule.informational ? [words(' (informational)')] : [];
  if (rule.slice !== null) return sliceName(rule, rule.slice);
  return [...say`${rule.name}`, ...classPart(rule), ...informational];
}

/** The same as one text of raw data. */
export function ruleTitle(rule: RuleResult): string {
  return ruleName(rule)
    .map(({ text }) => text)
    .join('');
}

function sliceName({ metric, class: judged, rows, against }: RuleResult, slice: string): Phrase {
  return [
    metricName(metric),
    ...(judged === null ? [] : say` of ${judged}`),
    ...say` ${slice}`,
    ...(against === null || against === 'baseline' ? [] : say` against ${against}`),
    ...(rows === null ? [] : [words(` (n=${count(rows)})`)]),
  ];
}

/** Where the rule's name doesn't say it. */
function classPart({ name, class: judged }: RuleResult): Phrase {
  return judged === null || name.includes(judged) ? [] : say` of ${judged}`;
}

/** A metric of ours is a word; any other is the user's text. */
function metricName(metric: string): PhrasePart {
  return findMetric(metric) ? words(metric) : { kind: 'name', text: metric };
}
