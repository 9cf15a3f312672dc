import { suggest } from '../errors/index.js';
import type { Predictions } from '../evaluation/index.js';
import type { Contest } from './contest.js';
import type { GatePolicy } from './policy.js';
import { isShareOfNegative } from './rules/margin.js';
import { needsOf, type Rule } from './rules/index.js';
import { whyNeverFails } from './rules/range.js';
import { counterpart } from './undefined-metric.js';

/** Why no candidate can be judged by a rule on this test set. */
export interface Misfit {
  /** Without a full stop. */
  readonly what: string;
  /** A sentence. */
  readonly mend: string;
}

/** Rules that no candidate could be judged by: a slip in gate.yml that the labels show, and not a word about this one. */
export function misfitsOf(
  { pairing, candidate, sides }: Pick<Contest, 'pairing' | 'candidate' | 'sides'>,
  { rules }: GatePolicy,
): ReadonlyMap<Rule, Misfit> {
  const testSet = pairing?.baseline ?? candidate.evidence.predictions;
  const { reference } =
    (pairing && (sides.baseline ?? [...(sides.others?.values() ?? [])][0])) ?? sides.candidate;
  const labelled = labelledClasses(testSet);
  const misfits = new Map<Rule, Misfit>();
  for (const rule of rules) {
    const misfit = misfitOf(rule, testSet, reference, labelled);
    if (misfit) misfits.set(rule, misfit);
  }
  return misfits;
}

/** Whether one of them has to decide: then nothing is judged, and no look is taken. */
export function stopsGate(misfits: ReadonlyMap<Rule, Misfit>): boolean {
  return [...misfits.keys()].some(({ informational }) => !informational);
}

function misfitOf(
  rule: Rule,
  testSet: Predictions,
  reference: string,
  labelled: readonly string[],
): Misfit | null {
  const { task } = testSet;
  const { metric } = needsOf(rule.kind, rule.settings);
  if (metric !== null && metric.task !== task)
    return {
      what: `${metric.name} is a ${metric.task} metric, and ${reference} holds ${task === 'regression' ? 'numbers' : 'classes'}`,
      mend: `Take a metric for ${task}.`,
    };
  if (rule.kind === 'churn' && task === 'regression')
    return {
      what: 'churn counts changed classes, and these predictions are numbers',
      mend: 'Leave the rule out.',
    };
  if ('margin' in rule.settings && isShareOfNegative(rule.settings.margin, rule.settings.choice.metric))
    return {
      what: `a margin in percent needs a metric that can't be negative, and ${rule.settings.choice.metric.name} can`,
      mend: 'Write the margin as a number.',
    };
  const endless = whyNeverFails(rule, testSet);
  if (endless !== null) return { what: endless, mend: 'Lower it.' };
  if (testSet.task === 'regression' || !('choice' in rule.settings)) return null;
  const { choice } = rule.settings;
  if (choice.class !== null && !labelled.includes(choice.class))
    return {
      what: `the rule is about the class "${choice.class}", which no label is`,
      mend: suggest(choice.class, labelled),
    };
  // Two labelled classes may be two of three that the task has; three are three.
  const classes = labelled.length > 2 ? labelled.length : testSet.classes.length;
  if (choice.class !== null || (classes > 2 && labelled.length <= 2)) return null;
  const other = counterpart(choice.metric.name, classes);
  if (other === undefined) return null;
  return {
    what: `the rule asks for ${choice.metric.name}, and the labels have ${classes} classes`,
    mend: `Use ${other}.`,
  };
}

function labelledClasses(testSet: Predictions): string[] {
  if (testSet.task === 'regression') return [];
  const occurs = new Uint8Array(testSet.classes.length);
  for (const label of testSet.labels) occurs[label] = 1;
  return testSet.classes.filter((_, index) => occurs[index] === 1);
}
