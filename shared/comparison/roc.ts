import type { RocCurve } from './comparison.js';

const MOST_POINTS = 120;

/**
 * The receiver operating characteristic of one score; ties move along both axes at once, so that the area counts half
 * of them as won.
 *
 * @param scores    shape [n]
 * @param positive  shape [n]
 * @returns null where one of the two classes has no rows
 */
export function rocCurve(scores: Float64Array, positive: readonly boolean[]): RocCurve | null {
  const positives = positive.filter(Boolean).length;
  const negatives = positive.length - positives;
  if (positives === 0 || negatives === 0) return null;
  const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]!);
  const points: [number, number][] = [[0, 0]];
  let [falsePositives, truePositives, area] = [0, 0, 0];
  for (let i = 0; i < order.length;) {
    const [falseBefore, trueBefore] = [falsePositives, truePositives];
    const score = scores[order[i]!]!;
    for (; i < order.length && scores[order[i]!] === score; i++) {
      if (positive[order[i]!]) truePositives++;
      else falsePositives++;
    }
    area += ((falsePositives - falseBefore) * (truePositives + trueBefore)) / 2;
    points.push([falsePositives / negatives, truePositives / positives]);
  }
  return { auc: area / (positives * negatives), points: thin(points) };
}

/** Drops points evenly along the curve; the ends stay. */
function thin(points: readonly [number, number][]): [number, number][] {
  if (points.length <= MOST_POINTS) return [...points];
  const step = 2 / (MOST_POINTS - 2);
  let next = 0;
  return points.filter(([x, y], i) => {
    // x + y is the length walked so far: both only grow, from 0 to 2.
    if (x + y < next && i < points.length - 1) return false;
    next = (Math.floor((x + y) / step) + 1) * step;
    return true;
  });
}
