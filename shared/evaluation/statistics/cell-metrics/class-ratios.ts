import type { CellMetric, MetricAtCounts } from './cell-metric.js';
import { total, type ClassCounts } from './class-counts.js';
import { influenceOf, noPartials } from './influence.js';
import { f1, jaccard, precision, recall, type Ratio, type RatioOf } from './ratios.js';

/** Precision, recall, F1 and Jaccard: of one class, and averaged in three ways. */
export const classRatioCellMetrics: readonly CellMetric[] = Object.entries({
  precision,
  recall,
  f1,
  jaccard,
}).flatMap(([name, ratioOf]) => [
  { name, of: (counts: ClassCounts, focus: number | null) => ofClass(ratioOf, counts, focus, name) },
  { name: `${name}_macro`, of: (counts: ClassCounts) => macro(ratioOf, counts) },
  { name: `${name}_micro`, of: (counts: ClassCounts) => micro(ratioOf, counts) },
  { name: `${name}_weighted`, of: (counts: ClassCounts) => weighted(ratioOf, counts) },
]);

function ofClass(ratioOf: RatioOf, counts: ClassCounts, focus: number | null, name: string): MetricAtCounts {
  if (focus === null) throw new Error(`${name} is about one class, and none was given.`);
  const partials = noPartials(counts.actual.length);
  const ratio = ratioAt(ratioOf, counts, focus);
  partials.actual[focus] = ratio.actual;
  partials.predicted[focus] = ratio.predicted;
  partials.correct[focus] = ratio.correct;
  return { value: ratio.value, influence: influenceOf(counts, partials) };
}

/** Plain mean over the classes that are present. */
function macro(ratioOf: RatioOf, counts: ClassCounts): MetricAtCounts {
  const { present } = counts;
  const partials = noPartials(counts.actual.length);
  let sum = 0;
  for (const k of present) {
    const ratio = ratioAt(ratioOf, counts, k);
    sum += ratio.value;
    partials.actual[k] = ratio.actual / present.length;
    partials.predicted[k] = ratio.predicted / present.length;
    partials.correct[k] = ratio.correct / present.length;
  }
  return { value: sum / present.length, influence: influenceOf(counts, partials) };
}

/** Mean weighted by the classes' true rows. */
function weighted(ratioOf: RatioOf, counts: ClassCounts): MetricAtCounts {
  const { actual, present, rows } = counts;
  const partials = noPartials(actual.length);
  let sum = 0;
  for (const k of present) {
    const ratio = ratioAt(ratioOf, counts, k);
    const share = actual[k]! / rows;
    sum += ratio.value * share;
    partials.actual[k] = ratio.value / rows + share * ratio.actual;
    partials.predicted[k] = share * ratio.predicted;
    partials.correct[k] = share * ratio.correct;
  }
  return { value: sum, influence: influenceOf(counts, { ...partials, rows: -sum / rows }) };
}

/** The ratio of all classes' counts together. */
function micro(ratioOf: RatioOf, counts: ClassCounts): MetricAtCounts {
  const ratio = ratioOf(total(counts.actual), total(counts.predicted), total(counts.correct));
  const partials = noPartials(counts.actual.length);
  partials.actual.fill(ratio.actual);
  partials.predicted.fill(ratio.predicted);
  partials.correct.fill(ratio.correct);
  return { value: ratio.value, influence: influenceOf(counts, partials) };
}

function ratioAt(ratioOf: RatioOf, { actual, predicted, correct }: ClassCounts, k: number): Ratio {
  return ratioOf(actual[k]!, predicted[k]!, correct[k]!);
}
