import { z } from 'zod';
import type { Predictions } from '../evaluation/index.js';
import { sha256 } from '../files/index.js';
import { parseYamlFile, strictObject } from '../yaml/index.js';
import { ruleSchema, type Rule } from './rules/index.js';
import { likelihood } from './rules/keys.js';
import { DISCLOSURES, type Disclosure } from './verdict.js';

/** gate.yml, read and checked. */
export interface GatePolicy {
  readonly name: string;
  /** sha256 of the file's text. */
  readonly digest: string;
  /** What all its metrics are for; predictions are read as this. */
  readonly task: Predictions['task'];
  /** The positive class of a binary task, by which predictions are read; undefined: the greater one. */
  readonly positive: string | undefined;
  /** With which a test set should find a loss of the whole margin. */
  readonly power: number;
  readonly onUnderpowered: 'neutral' | 'fail' | 'pass';
  /** Rows from which on identical predictions pass without further proof. */
  readonly minRows: number;
  /** How often one test set may decide; null: without end. */
  readonly maxLooks: number | null;
  readonly disclosure: Disclosure;
  readonly rules: readonly Rule[];
}

const gateSchema = strictObject({
  version: z.literal(1),
  name: z.string().min(1),
  positive: z.union([z.string(), z.number(), z.boolean()]).transform(String).optional(),
  defaults: strictObject({
    confidence: likelihood.default(0.95),
    power: likelihood.default(0.8),
    on_underpowered: z.enum(['neutral', 'fail', 'pass']).default('neutral'),
  }).prefault({}),
  dataset: strictObject({
    min_n: z.number().int().positive().default(100),
    max_looks: z.number().int().positive().optional(),
    disclosure: z.enum(DISCLOSURES).default('full'),
  }).prefault({}),
  rules: z.array(ruleSchema),
}).superRefine(({ rules }, context) => {
  const fault = findFault(rules);
  if (fault) context.addIssue({ code: 'custom', message: fault.message, path: ['rules', ...fault.path] });
});

type WrittenRules = z.output<typeof gateSchema>['rules'];

/**
 * Reads a gate policy.
 *
 * @param file  name for error messages
 * @throws UserError with file:line:column for a key, metric or limit that can't be, and for rules that decide nothing
 */
export function parseGate(text: string, file: string): GatePolicy {
  const { name, positive, defaults, dataset, rules } = parseYamlFile(text, file, gateSchema);
  return {
    name,
    digest: sha256(text),
    task: rules[0]!.value.metric.task,
    positive,
    power: defaults.power,
    onUnderpowered: defaults.on_underpowered,
    minRows: dataset.min_n,
    maxLooks: dataset.max_looks ?? null,
    disclosure: dataset.disclosure,
    rules: rules.map((rule) => completeRule(rule, defaults.confidence)),
  };
}

function completeRule(written: WrittenRules[number], confidence: number): Rule {
  const facts = {
    name: nameOf(written),
    informational: written.value.informational,
    confidence: written.value.confidence ?? confidence,
  };
  switch (written.kind) {
    case 'floor':
      return { ...facts, kind: written.kind, settings: written.value };
    case 'no_regression':
      return { ...facts, kind: written.kind, settings: written.value };
  }
}

/** "no_regression accuracy" */
function nameOf({ kind, value }: WrittenRules[number]): string {
  return value.name ?? `${kind} ${value.metric.name}`;
}

interface Fault {
  readonly message: string;
  readonly path: readonly number[];
}

/** Rules that each can be, and together can't. */
function findFault(rules: WrittenRules): Fault | null {
  if (rules.length === 0) {
    return {
      message: 'a gate without rules decides nothing. Add a floor or a no_regression rule.',
      path: [],
    };
  }
  if (rules.every(({ value }) => value.informational)) {
    return { message: 'every rule is informational. Let at least one decide.', path: [] };
  }
  for (const [i, rule] of rules.entries()) {
    const { metric } = rule.value;
    if (metric.task !== rules[0]!.value.metric.task) {
      const message = `${metric.name} is for ${metric.task}, and the rules above are not. One gate judges one task.`;
      return { message, path: [i] };
    }
    if (rules.slice(0, i).some((earlier) => nameOf(earlier) === nameOf(rule))) {
      return {
        message: `two rules are named "${nameOf(rule)}". Give one of them another "name".`,
        path: [i],
      };
    }
  }
  return null;
}
