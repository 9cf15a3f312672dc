import type { z } from 'zod';
import { kindOf } from '../../yaml/index.js';
import { floorSchema, judgeFloor } from './floor.js';
import { judgeNoRegression, noRegressionSchema } from './no-regression.js';
import type { Finding, JudgeContext, RuleOf } from './rule.js';

export type { Finding, JudgeContext, Side } from './rule.js';

/** Every kind of rule, by its key in gate.yml. */
const kinds = { floor: floorSchema, no_regression: noRegressionSchema };

export const ruleSchema = kindOf(kinds, 'rule');

export type Rule = {
  [Kind in keyof typeof kinds]: RuleOf<z.output<(typeof kinds)[Kind]>> & { readonly kind: Kind };
}[keyof typeof kinds];

export function judgeRule(rule: Rule, context: JudgeContext): Finding {
  switch (rule.kind) {
    case 'floor':
      return judgeFloor(rule, context);
    case 'no_regression':
      return judgeNoRegression(rule, context);
  }
}
