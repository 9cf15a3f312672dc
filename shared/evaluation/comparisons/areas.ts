import type { ClassEvidence } from '../metrics/class-evidence.js';
import {
  ovoInfluence,
  ovrInfluence,
  placementsOf,
  stratifiedSpread,
  type Weighting,
} from '../statistics/index.js';
import type { MetricChoice } from './choice.js';
import { FEWEST_FOR_SPREAD, fromCurves, whyFewOfClass } from './curve-doubt.js';
import { withoutInterval } from './evidence.js';
import type { ClassFamily } from './family.js';

/** Areas under ROC curves: by DeLong's variance of the difference of two areas on the same rows. */
export const areaFamily: ClassFamily = {
  metrics: [
    'roc_auc',
    'roc_auc_ovr_macro',
    'roc_auc_ovr_weighted',
    'roc_auc_ovo_macro',
    'roc_auc_ovo_weighted',
  ],
  compare: (pair, choice, confidence) => {
    const after = areaOf(pair.candidate, choice);
    const before = areaOf(pair.baseline, choice);
    const rowsOf = pair.candidate.confusion.actual;
    const smallest = Math.min(...rowsOf);
    const facts = {
      method: 'delong',
      difference: after.area - before.area,
      rows: pair.rows,
      isUnchanged: pair.sameScores,
    };
    const tooFew = whyFewOfClass(pair.candidate, 'an AUC');
    if (smallest < FEWEST_FOR_SPREAD) return withoutInterval({ ...facts, tooFew: tooFew! });
    const gains = after.influence;
    for (let row = 0; row < gains.length; row++) gains[row]! -= before.influence[row]!;
    const spread = stratifiedSpread(gains, pair.labels, pair.classes.length);
    return fromCurves({ ...facts, tooFew }, spread, smallest, confidence);
  },
  influence: (evidence, choice) =>
    evidence.predictions.weights
      ? weightedInfluence(evidence, choice)
      : unweightedInfluence(evidence, choice),
};

interface Area {
  readonly area: number;
  /** Shape [n]: what each row adds to the area. */
  readonly influence: Float64Array;
}

function areaOf(evidence: ClassEvidence, { metric }: MetricChoice): Area {
  if (metric.name === 'roc_auc') return binaryArea(evidence);
  const { labels, scores } = evidence.predictions;
  const ranks = scores!.map((_, k) => evidence.ranks(k));
  const weighting: Weighting = metric.name.endsWith('_weighted') ? 'weighted' : 'macro';
  const mean = metric.name.includes('_ovo_') ? ovoInfluence : ovrInfluence;
  return mean(ranks, labels, weighting);
}

function binaryArea(evidence: ClassEvidence): Area {
  const positive = evidence.positiveIndex!;
  const { labels } = evidence.predictions;
  const { area, values } = placementsOf(evidence.ranks(positive));
  const { actual } = evidence.confusion;
  for (let row = 0; row < values.length; row++) values[row]! /= actual[labels[row]!]!;
  return { area, influence: values };
}

/** Rows are a sample of all classes together here, so each carries its distance from its class's mean. */
function unweightedInfluence(evidence: ClassEvidence, choice: MetricChoice): Float64Array {
  const { labels, classes } = evidence.predictions;
  const { influence } = areaOf(evidence, choice);
  return centreByClass(influence, labels, classes.length, null, labels.length);
}

function weightedInfluence(evidence: ClassEvidence, { metric }: MetricChoice): Float64Array {
  const { classes, labels, weights } = evidence.predictions;
  const { actual } = evidence.confusion;
  const all = actual.reduce((sum, weight) => sum + weight, 0);
  const averaged = metric.name === 'roc_auc' ? [evidence.positiveIndex!] : [...classes.keys()];
  const influence = new Float64Array(labels.length);
  for (const k of averaged) {
    const { values } = placementsOf(evidence.ranks(k), weights);
    const share = metric.name.endsWith('_weighted') ? actual[k]! / all : 1 / averaged.length;
    for (let row = 0; row < values.length; row++) {
      const ofSide = labels[row] === k ? actual[k]! : all - actual[k]!;
      influence[row]! += (share * values[row]!) / ofSide;
    }
  }
  return centreByClass(influence, labels, classes.length, weights, all);
}

/** `scale` times each value's distance from the (weighted) mean of its class. */
function centreByClass(
  values: Float64Array,
  labels: Int32Array,
  classes: number,
  weights: Float64Array | null,
  scale: number,
): Float64Array {
  const sums = new Float64Array(classes);
  const totals = new Float64Array(classes);
  for (let row = 0; row < values.length; row++) {
    const weight = weights ? weights[row]! : 1;
    sums[labels[row]!]! += weight * values[row]!;
    totals[labels[row]!]! += weight;
  }
  const centred = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const label = labels[row]!;
    centred[row] = scale * (values[row]! - sums[label]! / totals[label]!);
  }
  return centred;
}
