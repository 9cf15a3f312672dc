import { normalCdf, normalQuantile } from '../../../shared/evaluation/statistics/index.js';
import { normalMean, solve } from '../numeric.js';
import type { Random } from '../random.js';
import type { Draw } from '../scenario.js';
import { classesSide, scoredSide, sidesOf, type RowFacts } from '../sides.js';

const { exp, sqrt } = Math;

/** Correlation of the two models' scores of a row, given its class. */
const CORRELATION = 0.8;

/** Normal scores of the positive class, of variance 1, whose mean lies `separation` above the others'. */
export interface Separations {
  readonly baseline: number;
  readonly candidate: number;
}

/** Of an area of `area`: Φ(separation / √2). */
export function separationOfArea(area: number): number {
  return Math.SQRT2 * normalQuantile(area);
}

/** Of an average precision, where `prior` of the rows are positive: ∫ precision d recall. */
export function separationOfPrecision(precision: number, prior: number): number {
  return solve((separation) => precisionOf(separation, prior) - precision, 0, 6);
}

function precisionOf(separation: number, prior: number): number {
  return normalMean((z) => {
    // At the score of a positive row.
    const found = prior * normalCdf(-z);
    const alarms = (1 - prior) * normalCdf(-z - separation);
    return found === 0 ? 1 : found / (found + alarms);
  });
}

/** As many rows of each class on every test set. */
export function scoresOf(
  separations: Separations,
  positives: number,
  negatives: number,
  factsFor: (random: Random) => RowFacts = () => ({}),
): Draw {
  const labels = labelsOf([negatives, positives]);
  return (random) => {
    const facts = factsFor(random);
    const [candidate, baseline] = drawPair(random, labels, separations, 1);
    return sidesOf(
      scoredSide(labels, logistic(candidate), facts),
      scoredSide(labels, logistic(baseline), facts),
    );
  };
}

/** The same for several classes, each scored by a column of its own. @param rowsOf  shape [K] */
export function columnsOf(separations: Separations, rowsOf: readonly number[]): Draw {
  const labels = labelsOf(rowsOf);
  return (random) => {
    const columns = rowsOf.map((_, k) => drawPair(random, labels, separations, k));
    const sideOf = (side: 0 | 1) => {
      const scores = columns.map((pair) => logistic(pair[side]));
      const predicted = labels.map((_, row) => {
        let best = 0;
        for (let k = 1; k < scores.length; k++) if (scores[k]![row]! > scores[best]![row]!) best = k;
        return best;
      });
      return classesSide(rowsOf.length, labels, predicted, scores);
    };
    return sidesOf(sideOf(0), sideOf(1));
  };
}

function labelsOf(rowsOf: readonly number[]): Int32Array {
  return Int32Array.from(rowsOf.flatMap((rows, k) => new Array<number>(rows).fill(k)));
}

/** Scores of one class, [candidate, baseline]. */
function drawPair(
  random: Random,
  labels: Int32Array,
  { candidate, baseline }: Separations,
  ofClass: number,
): [Float64Array, Float64Array] {
  const pair: [Float64Array, Float64Array] = [
    new Float64Array(labels.length),
    new Float64Array(labels.length),
  ];
  const own = sqrt(1 - CORRELATION);
  for (let row = 0; row < labels.length; row++) {
    const shared = sqrt(CORRELATION) * random.normal();
    const isOfClass = Number(labels[row] === ofClass);
    pair[0][row] = candidate * isOfClass + shared + own * random.normal();
    pair[1][row] = baseline * isOfClass + shared + own * random.normal();
  }
  return pair;
}

/** Scores between 0 and 1 in the same order. */
function logistic(scores: Float64Array): Float64Array {
  return scores.map((score) => 1 / (1 + exp(-score)));
}
