import { sameScores, type PairedClasses } from '../pairing/paired-classes.js';
import { meanOf, normalQuantile, placements, stratifiedVariance } from '../statistics/index.js';
import type { Comparison, PairedEvidence } from './comparison.js';

/** DeLong's normal interval claims too much below this many rows of a class. */
const FEWEST_ROWS_PER_CLASS = 50;

/** By DeLong's variance of the difference of two AUCs on the same rows. */
export const rocAucComparison: Comparison = {
  metric: 'roc_auc',
  method: 'delong',
  // Which of the two classes is the positive one makes no difference to an AUC.
  compare: (pair, confidence) => compareAreas(pair, [1], confidence),
};

/** The same for the mean of each class's AUC against all others. */
export const rocAucOvrMacroComparison: Comparison = {
  metric: 'roc_auc_ovr_macro',
  method: 'delong',
  compare: (pair, confidence) => compareAreas(pair, [...pair.classes.keys()], confidence),
};

function compareAreas(pair: PairedClasses, averaged: readonly number[], confidence: number): PairedEvidence {
  const { classes, labels } = pair;
  const rowsOf = classes.map((_, k) => labels.filter((label) => label === k).length);
  const influence = new Float64Array(labels.length);
  const areaGains = averaged.map((k) => {
    const isPositive = (row: number) => labels[row] === k;
    const candidate = placements(pair.candidate.scores![k]!, isPositive);
    const baseline = placements(pair.baseline.scores![k]!, isPositive);
    labels.forEach((label, row) => {
      const rows = label === k ? rowsOf[k]! : labels.length - rowsOf[k]!;
      influence[row]! += (candidate.values[row]! - baseline.values[row]!) / rows / averaged.length;
    });
    return candidate.area - baseline.area;
  });
  const difference = meanOf(areaGains.length, (i) => areaGains[i]!);
  const isUnchanged = sameScores(pair);
  const smallest = Math.min(...rowsOf);
  if (smallest < 2) {
    const tooFew = 'a class with one row leaves no interval';
    return { difference, interval: null, standardError: null, isUnchanged, tooFew };
  }
  const z = normalQuantile(confidence);
  const spread = z * Math.sqrt(stratifiedVariance(influence, labels, classes.length));
  // Without any spread: the largest share of disjoint pairs that could be misordered and yet not show up in so few.
  const reach = spread > 0 ? spread : 1 - (1 - confidence) ** (1 / smallest);
  return {
    difference,
    interval: [difference - reach, difference + reach],
    standardError: reach / z,
    isUnchanged,
    tooFew:
      smallest < FEWEST_ROWS_PER_CLASS
        ? `class "${classes[rowsOf.indexOf(smallest)]}" has ${smallest} rows, and an AUC needs ${FEWEST_ROWS_PER_CLASS} of each class`
        : null,
  };
}
