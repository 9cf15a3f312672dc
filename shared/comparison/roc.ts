import type { ClassEvidence } from '../evaluation/index.js';
import type { RocCurve } from './comparison.js';

/** Points along the curve, beside its ends. */
const STEPS = 120;

/**
 * The receiver operating characteristic of one class's score against all others. Ties move along both axes at once.
 *
 * @returns null without scores, or where the class or all others have no rows
 */
export function rocCurve(evidence: ClassEvidence, classIndex: number): RocCurve | null {
  const { scores, weights } = evidence.predictions;
  if (!scores) return null;
  const { roc: auc } = evidence.curveAreas(classIndex);
  if (auc === null) return null;
  const isPositive = evidence.isPositive(classIndex);
  return { auc, points: rocPoints(scores[classIndex]!, evidence.ranking(classIndex), isPositive, weights) };
}

/** Evenly spaced along the curve, at most `STEPS` and its ends. */
function rocPoints(
  scores: Float64Array,
  ranking: Uint32Array,
  isPositive: Uint8Array,
  weights: Float64Array | null,
): [number, number][] {
  const [negatives, positives] = totalsOf(isPositive, weights);
  const points: [number, number][] = [[0, 0]];
  let truePositives = 0;
  let falsePositives = 0;
  let next = 2 / STEPS;
  for (let i = ranking.length - 1; i > 0; i--) {
    const row = ranking[i]!;
    const weight = weights === null ? 1 : weights[row]!;
    if (isPositive[row] === 1) truePositives += weight;
    else falsePositives += weight;
    const [x, y] = [falsePositives / negatives, truePositives / positives];
    // Both rates only grow, from 0 to 1: their sum is the length walked so far.
    if (x + y < next || scores[row] === scores[ranking[i - 1]!]) continue;
    points.push([x, y]);
    next = ((Math.floor(((x + y) * STEPS) / 2) + 1) * 2) / STEPS;
  }
  points.push([1, 1]);
  return points;
}

function totalsOf(isPositive: Uint8Array, weights: Float64Array | null): [number, number] {
  let positives = 0;
  let all = 0;
  for (let row = 0; row < isPositive.length; row++) {
    const weight = weights === null ? 1 : weights[row]!;
    all += weight;
    if (isPositive[row] === 1) positives += weight;
  }
  return [all - positives, positives];
}
