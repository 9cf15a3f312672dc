import type { ComparedBaseline, ComparedModel, ComparisonInput } from '../../../shared/comparison/index.js';
import type { ClassPredictions, NumberPredictions } from '../../../shared/evaluation/predictions.js';
import { PackedTexts } from '../../../shared/evaluation/texts/index.js';
import type { RuleResult, Verdict } from '../../../shared/gate/verdict.js';

export const digest = (digit: string): string => digit.repeat(64);

/** One test example: id, label, prediction and, where given, the score of each class. */
export type Row = readonly [id: string, label: string, prediction: string, scores?: readonly number[]];

export function classPredictions(
  classes: readonly string[],
  rows: readonly Row[],
  positive: string | null = null,
): ClassPredictions {
  const scored = rows.every((row) => row[3]);
  return {
    task: 'classification',
    ids: PackedTexts.of(rows.map(([id]) => id)),
    weights: null,
    columns: new Map(),
    source: digest('0'),
    classes,
    labels: Int32Array.from(rows, ([, label]) => classes.indexOf(label)),
    predicted: Int32Array.from(rows, ([, , prediction]) => classes.indexOf(prediction)),
    scores: scored ? classes.map((_, k) => Float64Array.from(rows, (row) => row[3]![k]!)) : null,
    positive,
  };
}

export function numberPredictions(
  rows: readonly (readonly [id: string, label: number, prediction: number])[],
): NumberPredictions {
  return {
    task: 'regression',
    ids: PackedTexts.of(rows.map(([id]) => id)),
    weights: null,
    columns: new Map(),
    source: digest('0'),
    labels: Float64Array.from(rows, ([, label]) => label),
    labelTexts: PackedTexts.of(rows.map(([, label]) => String(label))),
    predicted: Float64Array.from(rows, ([, , prediction]) => prediction),
  };
}

export function candidate(overrides: Partial<ComparedModel> = {}): ComparedModel {
  return {
    digest: digest('a'),
    reference: 'heirloom-out/candidate',
    name: 'digits',
    predictions: null,
    metrics: {},
    ...overrides,
  };
}

export function baseline(overrides: Partial<ComparedBaseline> = {}): ComparedBaseline {
  return {
    ...candidate({ digest: digest('b'), reference: 'digits@v1.0.0' }),
    how: 'champion',
    ...overrides,
  };
}

export function rule(overrides: Partial<RuleResult> = {}): RuleResult {
  return {
    name: 'no_regression accuracy',
    kind: 'no_regression',
    metric: 'accuracy',
    class: null,
    slice: null,
    rows: null,
    against: 'baseline',
    outcome: 'pass-proven',
    candidate: 0.95,
    baseline: 0.94,
    difference: 0.01,
    interval: [0.002, 0.018],
    confidence: 0.95,
    limit: -0.01,
    limitShare: null,
    method: 'tango',
    supports: 0.008,
    correction: null,
    informational: false,
    message: 'accuracy rose 1.0 points.',
    ...overrides,
  };
}

export function floor(overrides: Partial<RuleResult> = {}): RuleResult {
  return rule({
    name: 'floor accuracy',
    kind: 'floor',
    against: null,
    baseline: null,
    difference: null,
    interval: [0.93, 0.965],
    limit: 0.9,
    method: 'wilson',
    supports: null,
    ...overrides,
  });
}

export function verdict(overrides: Partial<Verdict> = {}): Verdict {
  return {
    schema: 'heirloom.dev/verdict/v1',
    gate: 'digits',
    verdict: 'pass',
    headline: 'All 2 rules passed',
    candidate: { digest: digest('a'), reference: 'heirloom-out/candidate', predictions: digest('0') },
    baseline: { digest: digest('b'), reference: 'digits@v1.0.0', how: 'champion' },
    policy: { digest: digest('c') },
    testSet: { fingerprint: digest('d'), rows: 4, paired: 4, missing: 0, changed: 0 },
    metrics: { candidate: { accuracy: 0.95 }, baseline: { accuracy: 0.94 } },
    rules: [rule(), floor()],
    disclosure: 'full',
    look: { number: 7, of: 32 },
    runs: null,
    stopped: null,
    cautions: [],
    override: null,
    ...overrides,
  };
}

export function comparisonInput(overrides: Partial<ComparisonInput> = {}): ComparisonInput {
  return {
    verdict: verdict(),
    candidate: candidate(),
    baseline: baseline(),
    context: { headSha: null, mergeBaseSha: null, runUrl: null, reproduce: null },
    ...overrides,
  };
}
