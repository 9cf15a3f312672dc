import type { Predictions, ReadOptions } from '../evaluation/index.js';
import { sha256 } from '../files/index.js';
import { parseYamlFile, refuseRespelledNames } from '../yaml/index.js';
import { defaultName, needsOf, type Needs, type Rule } from './rules/index.js';
import { gateSchema, type WrittenGate } from './schema.js';
import type { Disclosure } from './verdict.js';

/** gate.yml, read and checked. */
export interface GatePolicy {
  readonly name: string;
  /** sha256 of the file's text. */
  readonly digest: string;
  /** How predictions are read: the task of all its metrics where a file leaves it open, the positive class, columns by name. */
  readonly reading: PredictionReading;
  /** What is judged and compared with where the inputs don't say it. */
  readonly sides: { readonly candidate: string | undefined; readonly baseline: string | undefined };
  /** Column whose equal values mark rows that go together; null: every row stands for itself. */
  readonly groupColumn: string | null;
  /** Whether a candidate may say by itself what a baseline has no column for: which row is in which slice or group. */
  readonly missingColumns: 'fail' | 'from_candidate';
  /** What a changed test set means. */
  readonly onChange: 'fail' | 'rescore-baseline';
  readonly onUnderpowered: 'neutral' | 'fail' | 'pass';
  /** Rows from which on identical predictions pass without further proof. */
  readonly minRows: number;
  /** How often one test set may decide; null: without end. */
  readonly maxLooks: number | null;
  readonly disclosure: Disclosure;
  /** Other baselines that rules ask for with `against`. */
  readonly against: readonly string[];
  readonly rules: readonly Rule[];
}

export type PredictionReading = Pick<ReadOptions, 'likelyTask' | 'positive' | 'names' | 'weight' | 'columns'>;

const checkedSchema = gateSchema.superRefine((gate, context) => {
  const fault = findFault(gate);
  if (fault) context.addIssue({ code: 'custom', message: fault.message, path: ['rules', ...fault.path] });
});

/**
 * Reads a gate policy.
 *
 * @param file  name for error messages
 * @throws UserError with file:line:column for a key, metric or limit that can't be, and for rules that decide nothing
 */
export function parseGate(text: string, file: string): GatePolicy {
  const written = parseYamlFile(text, file, checkedSchema);
  refuseRespelledNames(text, file, ['class', 'positive']);
  const { name, positive, predictions, defaults, dataset } = written;
  const needs = written.rules.map(({ kind, value }) => needsOf(kind, value));
  const groupColumn = predictions.group ?? null;
  const { id, label, pred: prediction, score } = predictions;
  return {
    name,
    digest: sha256(text),
    reading: {
      likelyTask: taskOf(needs),
      positive,
      names: { id, label, prediction, score },
      weight: predictions.weight ?? undefined,
      columns: distinct([
        ...(groupColumn === null ? [] : [groupColumn]),
        ...needs.flatMap(({ columns }) => columns),
      ]),
    },
    sides: { candidate: predictions.candidate, baseline: predictions.baseline },
    groupColumn,
    missingColumns: dataset.missing_columns,
    onChange: dataset.on_change,
    onUnderpowered: defaults.on_underpowered,
    minRows: dataset.min_n,
    maxLooks: dataset.max_looks ?? null,
    disclosure: dataset.disclosure,
    against: distinct(needs.flatMap(({ against }) => (against === null ? [] : [against]))),
    rules: written.rules.map((rule) => completeRule(rule, written)),
  };
}

type WrittenRule = WrittenGate['rules'][number];

function completeRule({ kind, value }: WrittenRule, { defaults, dataset }: WrittenGate): Rule {
  return {
    kind,
    name: nameOf({ kind, value } as WrittenRule),
    informational: value.informational,
    confidence: correctForLooks(value.confidence ?? defaults.confidence, dataset.max_looks ?? 1),
    power: value.power ?? defaults.power,
    settings: value,
  } as Rule;
}

/** So that the chance of one false verdict in all planned looks stays what one look's would be (Bonferroni). */
function correctForLooks(confidence: number, looks: number): number {
  return looks === 1 ? confidence : 1 - (1 - confidence) / looks;
}

function nameOf({ kind, value }: WrittenRule): string {
  return value.name ?? defaultName(kind, value);
}

function taskOf(needs: readonly Needs[]): Predictions['task'] | undefined {
  return needs.find(({ metric }) => metric !== null)?.metric?.task;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

interface Fault {
  readonly message: string;
  readonly path: readonly number[];
}

/** Rules that each can be, and together can't. */
function findFault({ rules, defaults, dataset }: WrittenGate): Fault | null {
  if (rules.length === 0) {
    return {
      message: 'a gate without rules decides nothing. Add a floor or a no_regression rule.',
      path: [],
    };
  }
  if (rules.every(({ value }) => value.informational)) {
    return { message: 'every rule is informational. Let at least one decide.', path: [] };
  }
  const needs = rules.map(({ kind, value }) => needsOf(kind, value));
  const task = taskOf(needs);
  const looks = dataset.max_looks ?? 1;
  for (const [i, rule] of rules.entries()) {
    const { metric } = needs[i]!;
    if (metric !== null && metric.task !== task) {
      const message = `${metric.name} is for ${metric.task}, and the rules above are not. One gate judges one task.`;
      return { message, path: [i] };
    }
    if (rule.kind === 'churn' && task === 'regression') {
      const message = 'churn counts changed classes, and the other rules are for regression. Leave it out.';
      return { message, path: [i] };
    }
    if (correctForLooks(rule.value.confidence ?? defaults.confidence, looks) === 1) {
      const message = `no test set is sure enough for ${looks} looks. Lower "max_looks" or "confidence".`;
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
