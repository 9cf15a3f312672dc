import type { z } from 'zod';
import { kindOf } from '../../yaml/index.js';
import { calibration } from './calibration.js';
import { churn } from './churn.js';
import { equivalence } from './equivalence.js';
import { finding } from './finding.js';
import { floor } from './floor.js';
import { gap } from './gap.js';
import { improvement } from './improvement.js';
import { noRegression } from './no-regression.js';
import { resource } from './resource.js';
import type { Finding, JudgeContext, Needs, RuleKind, RuleOf } from './rule.js';
import { seeds } from './seeds.js';
import { slices } from './slices.js';
import { tooGood } from './too-good.js';

export {
  BASELINE,
  type Copies,
  type Finding,
  type JudgeContext,
  type Match,
  type Needs,
  type Side,
} from './rule.js';

/** Every kind of rule, by its key in gate.yml. */
const kinds = {
  floor,
  no_regression: noRegression,
  improvement,
  equivalence,
  churn,
  slices,
  gap,
  calibration,
  too_good: tooGood,
  seeds,
  resource,
};

type Kinds = typeof kinds;
type SettingsOf<Kind extends keyof Kinds> = Kinds[Kind] extends RuleKind<infer Settings> ? Settings : never;

export type Rule = {
  [Kind in keyof Kinds]: RuleOf<SettingsOf<Kind>> & { readonly kind: Kind };
}[keyof Kinds];

/** How each kind's value is written. */
export const ruleSchemas = Object.fromEntries(
  Object.entries(kinds).map(([name, { schema }]) => [name, schema]),
) as { [Kind in keyof Kinds]: z.ZodType<SettingsOf<Kind>> };

export const ruleSchema = kindOf(ruleSchemas, 'rule');

export function needsOf(kind: keyof Kinds, settings: Rule['settings']): Needs {
  return kindNamed(kind).needs(settings);
}

/** Keys that a rule says and no verdict of its kind depends on. */
export function unusedKeys({ kind, settings }: Rule): readonly string[] {
  return (kindNamed(kind).unused ?? []).filter((key) => settings[key] !== undefined);
}

/** "no_regression accuracy" */
export function defaultName(kind: keyof Kinds, settings: Rule['settings']): string {
  return `${kind} ${kindNamed(kind).subject(settings)}`;
}

export function judgeRule(rule: Rule, context: JudgeContext): readonly Finding[] {
  return kindNamed(rule.kind).judge(rule, context);
}

/** An error that no rule can judge past. @param why, short  sentences without their full stop */
export function notJudged(rule: Rule, why: string, short = why): Finding {
  const { metric, against } = needsOf(rule.kind, rule.settings);
  const found = { kind: rule.kind, metric: metric?.name ?? rule.kind, against, limit: null };
  return finding(rule, { ...found, outcome: 'error' }, short, why);
}

/** A rule's settings are its own kind's, which the compiler can't follow through a lookup. */
function kindNamed(kind: keyof Kinds): RuleKind<Rule['settings']> {
  return kinds[kind] as unknown as RuleKind<Rule['settings']>;
}
