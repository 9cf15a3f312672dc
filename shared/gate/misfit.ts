import { suggest, UserError } from '../errors/index.js';
import type { Predictions } from '../evaluation/index.js';
import type { Contest } from './contest.js';
import type { GatePolicy } from './policy.js';
import type { Rule } from './rules/index.js';
import { counterpart } from './undefined-metric.js';

/**
 * Refuses a rule that no candidate could be judged by on this test set. That is a slip in gate.yml, which only the
 * labels show, and not a word about the candidate.
 * @throws UserError naming the rule
 */
export function refuseMisfit({ pairing, candidate }: Contest, policy: GatePolicy): void {
  const testSet = pairing?.baseline ?? candidate.evidence.predictions;
  const classes = testSet.task === 'classification' ? labelledClasses(testSet) : [];
  for (const rule of policy.rules) {
    const fault = faultOf(rule, testSet.task, classes);
    if (fault) throw new UserError(fault.what, fault.mend, `gate "${policy.name}" rule "${rule.name}"`);
  }
}

interface Fault {
  readonly what: string;
  readonly mend: string;
}

function faultOf(rule: Rule, task: Predictions['task'], classes: readonly string[]): Fault | null {
  if (rule.kind === 'churn' && task === 'regression')
    return { what: 'counts changed classes, and these predictions are numbers', mend: 'Leave the rule out.' };
  if (task === 'regression' || !('choice' in rule.settings)) return null;
  const { metric, class: of } = rule.settings.choice;
  if (of !== null && !classes.includes(of))
    return { what: `is about the class "${of}", which no label is`, mend: suggest(of, classes) };
  const other = of === null && classes.length > 2 ? counterpart(metric.name, classes.length) : undefined;
  if (other === undefined) return null;
  return {
    what: `asks for ${metric.name}, and the labels have ${classes.length} classes`,
    mend: `Use ${other}.`,
  };
}

function labelledClasses({ classes, labels }: Extract<Predictions, { task: 'classification' }>): string[] {
  const occurs = new Uint8Array(classes.length);
  for (const label of labels) occurs[label] = 1;
  return classes.filter((_, index) => occurs[index] === 1);
}
