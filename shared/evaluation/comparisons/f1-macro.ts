import { samePredictions } from '../pairing/paired-classes.js';
import { countPairedCells, normalQuantile, pairedF1 } from '../statistics/index.js';
import type { Comparison } from './comparison.js';

/** By the smoothed delta method on the paired cells. */
export const f1MacroComparison: Comparison = {
  metric: 'f1_macro',
  method: 'smoothed-delta',
  compare: (pair, confidence) => {
    const { classes, labels, candidate, baseline } = pair;
    const cells = countPairedCells(classes.length, labels, baseline.predicted, candidate.predicted);
    const f1 = pairedF1(cells);
    const difference = f1.candidate - f1.baseline;
    const reach = normalQuantile(confidence) * f1.standardError;
    return {
      difference,
      interval: [difference - reach, difference + reach],
      standardError: f1.standardError,
      isUnchanged: samePredictions(pair),
      tooFew: null,
    };
  },
};
