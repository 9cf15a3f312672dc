import type { Outcome, RuleResult, Verdict } from './verdict.js';

/** How many rules a headline names. */
const NAMED = 2;

const SAYING: Readonly<Record<Exclude<Outcome, 'error'>, string>> = {
  'pass-proven': 'passed, proven',
  'pass-leaning': 'passed, not proven',
  'fail-leaning': 'failed, not proven',
  'fail-proven': 'failed, proven',
  underpowered: 'this test set is too small to decide',
  unchanged: "passed, every prediction is the baseline's",
  'no-baseline': 'not judged, there is no baseline',
};

/** One sentence from the numbers that a rule still has. The cause of an error stays, without its numbers. */
export function describeOutcome(rule: RuleResult): string {
  if (rule.outcome === 'error') return maskNumbers(rule.message);
  const numbers = describeNumbers(rule);
  const said = SAYING[rule.outcome];
  return numbers ? `${numbers} (rounded): ${said}.` : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function describeNumbers(rule: RuleResult): string {
  const { candidate, baseline, difference } = rule;
  const sides = [
    candidate === null ? null : `${measureOf(rule)} is about ${candidate}`,
    candidate === null || baseline === null ? null : `the baseline's ${baseline}`,
    difference === null ? null : describeDifference(difference),
  ];
  return sides.filter((side) => side !== null).join(', ');
}

/** What the rule's numbers are of: "recall of fraud on country=BR". */
function measureOf({ kind, metric, class: ofClass, slice }: RuleResult): string {
  const measure = kind === 'gap' ? `The gap in ${metric}` : metric;
  return `${measure}${ofClass === null ? '' : ` of ${ofClass}`}${slice === null ? '' : ` on ${slice}`}`;
}

function describeDifference(difference: number): string {
  if (difference === 0) return 'no difference that shows';
  return `${difference > 0 ? 'better' : 'worse'} by about ${Math.abs(difference)}`;
}

/** The rules that decided, by name, or by the cause of an error. */
export function describeHeadline({ verdict, rules, testSet }: Verdict): string {
  const deciding = rules.filter(({ informational }) => !informational);
  const named = (...outcomes: readonly Outcome[]) =>
    deciding.filter(({ outcome }) => outcomes.includes(outcome)).map(nameOrCause);
  const undecided = named('underpowered');
  const leftOut = testSet.missing > 0 && testSet.changed === 0 ? '; the candidate left out rows' : '';
  switch (verdict) {
    case 'fail': {
      const failed = named('error', 'fail-proven', 'fail-leaning');
      return `Failed: ${list(failed.length > 0 ? failed : undecided)}${leftOut}`;
    }
    case 'neutral':
      return undecided.length > 0
        ? `No rule failed, undecided: ${list(undecided)}${leftOut}`
        : 'No rule was judged: there is no baseline';
    case 'pass': {
      const waiting = named('no-baseline');
      const passed = deciding.length - waiting.length;
      const start = waiting.length > 0 || passed > 1 ? 'Every rule that was judged' : 'The rule';
      return `${start} passed${waiting.length > 0 ? `; without a baseline: ${list(waiting)}` : ''}${leftOut}`;
    }
  }
}

function nameOrCause(rule: RuleResult): string {
  return rule.outcome === 'error' ? maskNumbers(rule.message).replace(/\.$/, '') : rule.name;
}

/** One cause, such as a changed test set, may stop several rules. */
function list(all: readonly string[]): string {
  const names = [...new Set(all)];
  return `${names.slice(0, NAMED).join('; ')}${names.length > NAMED ? '; and others' : ''}`;
}

/** Asides go, since they hold numbers mostly; the other numbers become "…", but for those in names such as f1_macro. */
function maskNumbers(text: string): string {
  let plain = text;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/ ?\([^()]*\)/gu, '');
  }
  return plain.replace(/(?<![\p{L}\p{N}_])[-−+]?\p{Nd}+(?:[.,]\p{Nd}+)*(?:e[-+]?\p{Nd}+)?/giu, '…');
}
