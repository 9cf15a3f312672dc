import { normalQuantile } from '../evaluation/statistics/index.js';
import type { GatePolicy } from '../gate/policy.js';
import { needsOf, type Rule } from '../gate/rules/index.js';
import type { Verdict } from '../gate/verdict.js';
import type { Assumptions } from './assumptions.js';
import { assumptionsFor } from './class-share.js';
import type { RuleExplanation } from './explanation.js';
import { findingsOf } from './kinds/index.js';
import { settingOf, type Setting } from './setting.js';
import { percent, rowsText } from './words.js';

export interface GateExplanation {
  readonly gate: string;
  readonly assumptions: Assumptions;
  /** How planned looks cost: null where there is no limit of looks. */
  readonly looks: { readonly of: number; readonly rowsFactor: number } | null;
  /** What is assumed, and what holds for all rules; a sentence each. */
  readonly notes: readonly string[];
  readonly rules: readonly RuleExplanation[];
}

/**
 * What each rule of a gate can and can't detect on a test set of a given size.
 * @param verdict  of a test set that was judged already, whose spread is taken instead of an assumed one
 */
export function explainGate(
  policy: GatePolicy,
  assumptions: Assumptions,
  verdict: Verdict | null,
): GateExplanation {
  const looks = looksOf(policy);
  return {
    gate: policy.name,
    assumptions,
    looks,
    notes: [
      ...assumedText(policy, assumptions, verdict),
      ...notesOf(policy, verdict),
      ...(looks ? [looksText(looks, policy)] : []),
    ],
    rules: policy.rules.map((rule) => {
      const own = assumptionsFor(rule, assumptions, policy, verdict);
      return explainRule(rule, settingOf(policy, own, verdict));
    }),
  };
}

function explainRule(rule: Rule, setting: Setting): RuleExplanation {
  const { metric, against } = needsOf(rule.kind, rule.settings);
  const { name, kind, informational, confidence, power } = rule;
  return {
    name,
    kind,
    metric: metric?.name ?? (rule.kind === 'resource' ? rule.settings.metric : kind),
    class: 'choice' in rule.settings ? rule.settings.choice.class : null,
    against,
    informational,
    confidence,
    power,
    ...findingsOf(rule, setting),
  };
}

/** Rows that a rule with the gate's usual confidence takes for being judged so often, as a multiple of those for once. */
function looksOf({ maxLooks, rules }: GatePolicy): GateExplanation['looks'] {
  const [first] = rules;
  if (maxLooks === null || maxLooks === 1 || !first) return null;
  const reach = (confidence: number) => normalQuantile(confidence) + normalQuantile(first.power);
  const once = 1 - (1 - first.confidence) * maxLooks;
  return { of: maxLooks, rowsFactor: (reach(first.confidence) / reach(once)) ** 2 };
}

function looksText({ of, rowsFactor }: NonNullable<GateExplanation['looks']>, { rules }: GatePolicy): string {
  const { confidence } = rules[0]!;
  const once = 1 - (1 - confidence) * of;
  return `max_looks is ${of}: so that all looks together are sure to ${percent(once)}, each is judged at ${percent(confidence)}, which takes ${rowsFactor.toFixed(2)} times the rows.`;
}

function assumedText(
  { reading }: GatePolicy,
  { classes, accuracy, discordance, positives }: Assumptions,
  verdict: Verdict | null,
): string[] {
  if (reading.likelyTask === 'regression') return [];
  const share = positives === 1 / classes ? '' : ` (${percent(positives)} of the rows positive)`;
  const assumed = `${classes} classes${share}, two models that are right on ${percent(accuracy)} of the rows each, and exactly one of them on ${percent(discordance)}`;
  return [verdict ? `Where the verdict tells nothing: ${assumed}.` : `Assumed: ${assumed}.`];
}

function notesOf({ groupColumn, reading, digest }: GatePolicy, verdict: Verdict | null): string[] {
  const notes: string[] = [];
  if (groupColumn !== null) {
    notes.push(
      `Rows with the same ${groupColumn} go together. Rows of a group that are alike say no more than one: for the worst case, read --n as the number of groups.`,
    );
  }
  if (reading.weight !== undefined) {
    notes.push(
      `Rows count by ${reading.weight}. Weights that differ much leave fewer effective rows, (Σw)² / Σw²: give those with --n.`,
    );
  }
  if (verdict) {
    notes.push(
      `The spread of each rule is what the verdict found on ${rowsText(verdict.testSet.rows)} rows, where it tells one; a standard error falls as 1 / √rows.`,
    );
    if (verdict.policy.digest !== digest) {
      notes.push(
        'That verdict was made by another version of this gate: rules are matched by name and metric.',
      );
    }
  }
  return notes;
}
