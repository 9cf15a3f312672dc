import type { ClassEvidence } from '../evaluation/metrics/class-evidence.js';
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
  const weightOf = (row: number) => (weights === null ? 1 : weights[row]!);
  const totals = [0, 0];
  for (let row = 0; row < scores.length; row++) totals[isPositive[row]!]! += weightOf(row);
  const points: [number, number][] = [[0, 0]];
  const found = [0, 0];
  let next = 2 / STEPS;
  let row = ranking[ranking.length - 1]!;
  for (let i = ranking.length - 1; i > 0; i--) {
    found[isPositive[row]!]! += weightOf(row);
    const following = ranking[i - 1]!;
    const isTied = scores[following] === scores[row];
    row = following;
    if (isTied) continue;
    const point: [number, number] = [found[0]! / totals[0]!, found[1]! / totals[1]!];
    // Both rates only grow, from 0 to 1: their sum is the length walked so far.
    const walked = point[0] + point[1];
    if (walked < next) continue;
    points.push(point);
    next = ((Math.floor((walked * STEPS) / 2) + 1) * 2) / STEPS;
  }
  points.push([1, 1]);
  return points;
}
