import { endOfTie, IS_POSITIVE, rankFlags } from '../ranks.js';

/** One model's scores of one class, and each row's share of its AUC. */
export interface Placements {
  /** Area under the ROC curve; NaN where one side has no rows. */
  readonly area: number;
  /**
   * Shape [n]. A positive row: the share of negatives that it beats. A negative row: the share of positives that beat
   * it. Ties count half (midranks).
   */
  readonly values: Float64Array;
}

/**
 * Placement values of DeLong, DeLong & Clarke-Pearson 1988 (Biometrics 44:837-845), found in one pass over the ranks
 * (Sun & Xu 2014, IEEE Signal Processing Letters 21:1389-1393). With weights, shares are of weight.
 *
 * @param order       shape [n], rows by ascending score
 * @param scores      shape [n]
 * @param isPositive  shape [n], 1 or 0
 * @param weights     shape [n], > 0; null: 1
 */
export function placementsOf(
  order: Uint32Array,
  scores: Float64Array,
  isPositive: Uint8Array,
  weights: Float64Array | null = null,
): Placements {
  const flags = rankFlags(order, scores, isPositive);
  const [positives, negatives] = totals(isPositive, weights);
  const values = new Float64Array(order.length);
  let positivesBelow = 0;
  let negativesBelow = 0;
  let won = 0;
  for (let start = 0; start < flags.length;) {
    const end = endOfTie(flags, start);
    let tiedPositives = 0;
    let tiedNegatives = 0;
    for (let rank = start; rank < end; rank++) {
      const weight = weights === null ? 1 : weights[order[rank]!]!;
      if (flags[rank]! & IS_POSITIVE) tiedPositives += weight;
      else tiedNegatives += weight;
    }
    const beaten = negativesBelow + tiedNegatives / 2;
    const ofPositive = beaten / negatives;
    const ofNegative = 1 - (positivesBelow + tiedPositives / 2) / positives;
    for (let rank = start; rank < end; rank++) {
      values[order[rank]!] = flags[rank]! & IS_POSITIVE ? ofPositive : ofNegative;
    }
    won += tiedPositives * beaten;
    positivesBelow += tiedPositives;
    negativesBelow += tiedNegatives;
    start = end;
  }
  return { area: won / (positives * negatives), values };
}

function totals(
  isPositive: Uint8Array,
  weights: Float64Array | null,
): [positives: number, negatives: number] {
  let positives = 0;
  let negatives = 0;
  for (let row = 0; row < isPositive.length; row++) {
    const weight = weights === null ? 1 : weights[row]!;
    if (isPositive[row] === 1) positives += weight;
    else negatives += weight;
  }
  return [positives, negatives];
}
