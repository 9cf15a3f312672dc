import type { ClassPredictions } from '../predictions.js';
import { clopperPearson } from '../statistics/index.js';
import type { MetricBounds } from './bounds.js';

interface Proportion {
  /** Rows that count at all. */
  readonly isTrial: (predictions: ClassPredictions, row: number, positive: number) => boolean;
}

const proportions: Readonly<Record<string, Proportion>> = {
  accuracy: { isTrial: () => true },
  /** A negative row that was left out counts as a false alarm, as in the metric itself. */
  precision: {
    isTrial: ({ labels, predicted }, row, positive) =>
      predicted[row] === positive || (predicted[row]! < 0 && labels[row] !== positive),
  },
  recall: { isTrial: ({ labels }, row, positive) => labels[row] === positive },
};

/** Shares of rows that are right, by exact binomial bounds. */
export const proportionBounds: MetricBounds = {
  metrics: Object.keys(proportions),
  method: 'clopper-pearson',
  of: (metric, predictions, confidence) => {
    if (predictions.task !== 'classification') return null;
    const { isTrial } = proportions[metric]!;
    const positive = predictions.positive === null ? -1 : predictions.classes.indexOf(predictions.positive);
    let trials = 0;
    let successes = 0;
    predictions.labels.forEach((label, row) => {
      if (!isTrial(predictions, row, positive)) return;
      trials++;
      if (predictions.predicted[row] === label) successes++;
    });
    return trials === 0 ? null : clopperPearson(successes, trials, confidence);
  },
};
