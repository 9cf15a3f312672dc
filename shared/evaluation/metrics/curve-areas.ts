import { IS_POSITIVE, IS_TIED, type RankedRows } from '../statistics/ranks.js';
import { CompensatedSum } from '../statistics/sums.js';

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
 * @param weights  shape [n], by row; null: 1
 */
export function curveAreas({ order, flags }: RankedRows, weights: Float64Array | null): CurveAreas {
  const halfPairs = new CompensatedSum();
  const gains = new CompensatedSum();
  const truePositives = new CompensatedSum();
  const falsePositives = new CompensatedSum();
  for (let rank = flags.length - 1; rank >= 0;) {
    let tiedPositives = 0;
    let tiedNegatives = 0;
    let isTied = true;
    for (; isTied; rank--) {
      const flag = flags[rank]!;
      const weight = weights === null ? 1 : weights[order[rank]!]!;
      if (flag & IS_POSITIVE) tiedPositives += weight;
      else tiedNegatives += weight;
      isTied = flag >= IS_TIED;
    }
    if (tiedNegatives > 0) {
      halfPairs.add(tiedNegatives * (2 * truePositives.value + tiedPositives));
      falsePositives.add(tiedNegatives);
    }
    if (tiedPositives > 0) {
      truePositives.add(tiedPositives);
      const found = truePositives.value;
      gains.add((tiedPositives * found) / (found + falsePositives.value));
    }
  }
  const positives = truePositives.value;
  const pairs = positives * falsePositives.value;
  return {
    roc: pairs === 0 ? null : halfPairs.value / 2 / pairs,
    averagePrecision: positives === 0 ? 0 : gains.value / positives,
  };
}
