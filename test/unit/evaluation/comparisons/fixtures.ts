import {
  ClassEvidence,
  compareMetric,
  evidenceOf,
  findMetric,
  PackedTexts,
  pair,
  pairClasses,
  PairedNumbers,
  type CompareOptions,
  type MetricChoice,
  type Paired,
  type PairedEvidence,
  type Predictions,
} from '../../../../shared/evaluation/index.js';
import { predictions, type Cell } from '../fixtures.js';
import type { ReadOptions } from '../../../../shared/evaluation/read-predictions.js';

type Columns = Record<string, readonly Cell[]>;

/** Two tables on the same rows, as a gate pairs them. */
export function pairTables(candidate: Columns, baseline: Columns, options?: ReadOptions): Paired {
  return pairPredictions(predictions(candidate, options), predictions(baseline, options));
}

export function pairPredictions(candidate: Predictions, baseline: Predictions): Paired {
  const paired = pair(candidate, baseline);
  if (paired.change !== null) throw new Error(paired.change.withExamples);
  const [after, before] = [evidenceOf(paired.candidate), evidenceOf(paired.baseline)];
  if (after.task === 'classification' && before.task === 'classification') return pairClasses(after, before);
  if (after.task === 'regression' && before.task === 'regression') return new PairedNumbers(after, before);
  throw new Error('two tasks');
}

export function choose(metric: string, ofClass: string | null = null): MetricChoice {
  return { metric: findMetric(metric)!, class: ofClass };
}

/** At a one-sided confidence of 0.95, of independent rows, unless `options` says otherwise. */
export function compare(
  paired: Paired,
  metric: string,
  { ofClass = null, ...options }: Partial<CompareOptions> & { readonly ofClass?: string | null } = {},
): PairedEvidence {
  return compareMetric(paired, choose(metric, ofClass), {
    confidence: 0.95,
    groups: null,
    seed: 'a seed',
    ...options,
  })!;
}

/** Answers to rows of the classes 0 and 1. */
export function binaryEvidence(
  labels: Int32Array,
  predicted: Int32Array,
  weights: Float64Array | null = null,
): ClassEvidence {
  return new ClassEvidence({
    task: 'classification',
    ids: PackedTexts.of([]),
    weights,
    columns: new Map(),
    source: '',
    classes: ['0', '1'],
    labels,
    predicted,
    scores: null,
    positive: '1',
  });
}
