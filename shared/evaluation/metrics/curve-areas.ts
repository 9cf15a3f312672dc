import { CompensatedSum } from './sums.js';

/** Of one class's score against all other classes. */
export interface CurveAreas {
  /**
   * Under the ROC curve: the share of (positive, negative) pairs that the scores put in order, a tie counting half
   * (Hanley & McNeil 1982); a pair weighs the product of its rows' weights. Null where one kind is missing.
   */
  readonly roc: number | null;
  /** Sum over distinct scores, descending, of (recall gained) × precision; ties are one step; 0 without positives. */
  readonly averagePrecision: number;
}

/**
 * Both in one pass from the greatest score down.
 * @param scores, isPositive, weights  shape [n], by row
 * @param ranking                      shape [n], rows in ascending order of score
 */
export function curveAreas(
  scores: Float64Array,
  ranking: Uint32Array,
  isPositive: Uint8Array,
  weights: Float64Array | null,
): CurveAreas {
  const { positives, negatives } = countKinds(isPositive, weights);
  const { sortedScores, sortedKinds } = inOrder(scores, isPositive, ranking);
  const halfPairs = new CompensatedSum();
  const precisions = new CompensatedSum();
  const truePositives = new CompensatedSum();
  const falsePositives = new CompensatedSum();
  let next = ranking.length - 1;
  while (next >= 0) {
    const score = sortedScores[next]!;
    let tiedPositives = 0;
    let tiedNegatives = 0;
    for (; next >= 0 && sortedScores[next] === score; next--) {
      const weight = weights === null ? 1 : weights[ranking[next]!]!;
      if (sortedKinds[next] === 1) tiedPositives += weight;
      else tiedNegatives += weight;
    }
    if (tiedNegatives > 0) {
      halfPairs.add(tiedNegatives * (2 * truePositives.value + tiedPositives));
      falsePositives.add(tiedNegatives);
    }
    if (tiedPositives > 0) {
      truePositives.add(tiedPositives);
      const precision = truePositives.value / (truePositives.value + falsePositives.value);
      precisions.add((tiedPositives / positives) * precision);
    }
  }
  const pairs = positives * negatives;
  return { roc: pairs === 0 ? null : halfPairs.value / 2 / pairs, averagePrecision: precisions.value };
}

/** Loops that do nothing else: their scattered reads overlap, which makes the whole pass twice as fast. */
function inOrder(scores: Float64Array, isPositive: Uint8Array, ranking: Uint32Array) {
  const sortedScores = new Float64Array(ranking.length);
  for (let i = 0; i < ranking.length; i++) sortedScores[i] = scores[ranking[i]!]!;
  const sortedKinds = new Uint8Array(ranking.length);
  for (let i = 0; i < ranking.length; i++) sortedKinds[i] = isPositive[ranking[i]!]!;
  return { sortedScores, sortedKinds };
}

function countKinds(isPositive: Uint8Array, weights: Float64Array | null) {
  if (weights === null) {
    let positives = 0;
    for (let row = 0; row < isPositive.length; row++) positives += isPositive[row]!;
    return { positives, negatives: isPositive.length - positives };
  }
  const positives = new CompensatedSum();
  const negatives = new CompensatedSum();
  for (let row = 0; row < isPositive.length; row++) {
    (isPositive[row] === 1 ? positives : negatives).add(weights[row]!);
  }
  return { positives: positives.value, negatives: negatives.value };
}
