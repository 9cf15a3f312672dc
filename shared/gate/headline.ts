import { wordOf } from './combine.js';
import type { GatePolicy } from './policy.js';
import type { Finding } from './rules/index.js';
import type { Outcome, VerdictWord } from './verdict.js';
import { count } from './wording.js';

/** How many findings a headline names. */
const NAMED = 2;

/** What a reviewer should read first of the findings that decided. */
const SEVERITY: readonly Outcome[] = ['error', 'fail-proven', 'fail-leaning', 'underpowered'];

/** One sentence: "1 of 3 rules failed: accuracy fell 4.2 points (proven)". */
export function writeHeadline(
  verdict: VerdictWord,
  findings: readonly Finding[],
  onUnderpowered: GatePolicy['onUnderpowered'],
): string {
  const deciding = worstByRule(findings.filter(({ result }) => !result.informational));
  const saying = (word: VerdictWord | null) =>
    deciding.filter(({ result }) => wordOf(result.outcome, onUnderpowered) === word);
  const passed = saying('pass');
  switch (verdict) {
    case 'fail': {
      const failed = saying('fail');
      return `${failed.length} of ${count(deciding.length, 'rule')} failed: ${name(failed)}`;
    }
    case 'neutral': {
      if (saying('neutral').length === 0) {
        const waits = deciding.every(({ result }) => result.outcome === 'no-baseline');
        return `No rule was judged: ${waits ? 'there is no baseline' : name(deciding)}`;
      }
      const undecided = saying('neutral');
      return `No rule failed, ${undecided.length} of ${count(deciding.length, 'rule')} undecided: ${name(undecided)}`;
    }
    case 'pass': {
      const waiting = saying(null).length;
      const start =
        waiting === 0
          ? `${passed.length === 1 ? 'The rule' : `All ${passed.length} rules`} passed`
          : `${passed.length} of ${count(deciding.length, 'rule')} passed, ${waiting} without a baseline`;
      return `${start}: ${name(passed)}`;
    }
  }
}

/** A rule on slices has a finding for each, and is one rule all the same. */
function worstByRule(findings: readonly Finding[]): Finding[] {
  const byName = new Map<string, Finding[]>();
  for (const found of bySeverity(findings)) {
    byName.set(found.result.name, [...(byName.get(found.result.name) ?? []), found]);
  }
  return [...byName.values()].map(([worst, ...others]) => {
    const alike = others.filter(({ result }) => result.outcome === worst!.result.outcome).length;
    return alike === 0 ? worst! : { ...worst!, short: `${worst!.short} and ${alike} more of its slices` };
  });
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = ({ result }: Finding) => {
    const at = SEVERITY.indexOf(result.outcome);
    return at < 0 ? SEVERITY.length : at;
  };
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function name(findings: readonly Finding[]): string {
  // One cause, such as a changed test set, may stop several rules.
  const distinct = [...new Set(bySeverity(findings).map(({ short }) => short))];
  const more = distinct.length > NAMED ? `, and ${distinct.length - NAMED} more` : '';
  return `${distinct.slice(0, NAMED).join('; ')}${more}`;
}
