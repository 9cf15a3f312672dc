import type { CellMetric } from './cell-metric.js';
import { total, type ClassCounts } from './class-counts.js';
import { influenceOf, noPartials } from './influence.js';

const accuracy: CellMetric = {
  name: 'accuracy',
  of: (counts) => {
    const value = total(counts.correct) / counts.rows;
    const partials = { ...noPartials(counts.actual.length), rows: -value / counts.rows };
    partials.correct.fill(1 / counts.rows);
    return { value, influence: influenceOf(counts, partials) };
  },
};

/** Mean recall over the classes that occur as a label. */
const balancedAccuracy: CellMetric = {
  name: 'balanced_accuracy',
  of: (counts: ClassCounts) => {
    const { actual, correct, labelled } = counts;
    const partials = noPartials(actual.length);
    let sum = 0;
    for (const k of labelled) {
      const recall = correct[k]! / actual[k]!;
      sum += recall;
      partials.correct[k] = 1 / actual[k]! / labelled.length;
      partials.actual[k] = -recall / actual[k]! / labelled.length;
    }
    return { value: sum / labelled.length, influence: influenceOf(counts, partials) };
  },
};

export const accuracyCellMetrics: readonly CellMetric[] = [accuracy, balancedAccuracy];
