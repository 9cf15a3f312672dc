import { byRow, endOfTie, inOrder, IS_POSITIVE, type RankedRows } from '../ranks.js';

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
 * Flags are factors rather than conditions: which class is next can't be foreseen, and a branch would cost more than all
 * the rest.
 *
 * @param weights  shape [n], by row, > 0; null: 1
 */
export function placementsOf({ order, flags }: RankedRows, weights: Float64Array | null = null): Placements {
  const weightAt = weights && inOrder(weights, order);
  const [positives, negatives] = totals(flags, weightAt);
  const byRank = new Float64Array(flags.length);
  let positivesBelow = 0;
  let negativesBelow = 0;
  let won = 0;
  for (let start = 0; start < flags.length;) {
    const end = endOfTie(flags, start);
    let tiedNegatives = 0;
    let tiedPositives = 0;
    for (let rank = start; rank < end; rank++) {
      const weight = weightAt === null ? 1 : weightAt[rank]!;
      const flag = flags[rank]! & IS_POSITIVE;
      tiedPositives += flag * weight;
      tiedNegatives += (1 - flag) * weight;
    }
    const beaten = negativesBelow + tiedNegatives / 2;
    const ofPositive = beaten / negatives;
    const ofNegative = 1 - (positivesBelow + tiedPositives / 2) / positives;
    for (let rank = start; rank < end; rank++) {
      const flag = flags[rank]! & IS_POSITIVE;
      byRank[rank] = flag * ofPositive + (1 - flag) * ofNegative;
    }
    won += tiedPositives * beaten;
    positivesBelow += tiedPositives;
    negativesBelow += tiedNegatives;
    start = end;
  }
  return { area: won / (positives * negatives), values: byRow(byRank, order) };
}

function totals(flags: Uint8Array, weights: Float64Array | null): [positives: number, negatives: number] {
  let positives = 0;
  let negatives = 0;
  for (let rank = 0; rank < flags.length; rank++) {
    const weight = weights === null ? 1 : weights[rank]!;
    const flag = flags[rank]! & IS_POSITIVE;
    positives += flag * weight;
    negatives += (1 - flag) * weight;
  }
  return [positives, negatives];
}
