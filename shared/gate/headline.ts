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
  const deciding = findings.filter(({ result }) => !result.informational);
  const saying = (word: VerdictWord | null) =>
    deciding.filter(({ result }) => wordOf(result.outcome, onUnderpowered) === word);
  const passed = saying('pass');
  switch (verdict) {
    case 'fail': {
      const failed = saying('fail');
      return `${failed.length} of ${count(deciding.length, 'rule')} failed: ${name(failed)}`;
    }
    case 'neutral': {
      if (passed.length === 0 && saying('neutral').length === 0) {
        return 'No rule was judged: there is no baseline';
      }
      return `No rule failed, ${passed.length} of ${count(deciding.length, 'rule')} passed: ${name(saying('neutral'))}`;
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

function name(findings: readonly Finding[]): string {
  const ranked = [...findings].sort(
    (a, b) => SEVERITY.indexOf(a.result.outcome) - SEVERITY.indexOf(b.result.outcome),
  );
  // One cause, such as a changed test set, may stop several rules.
  const distinct = [...new Set(ranked.map(({ short }) => short))];
  const more = distinct.length > NAMED ? `, and ${distinct.length - NAMED} more` : '';
  return `${distinct.slice(0, NAMED).join('; ')}${more}`;
}
