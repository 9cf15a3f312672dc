import { UserError } from '../../errors/index.js';
import type { PredictionTable } from './table.js';

/** Fewer rows may contradict their scores by chance. */
const FEWEST_ROWS = 10;
const MOST_CONTRADICTIONS = 0.9;

/**
 * Refuses one column of scores that is the other class's, which would turn every curve and loss around: nearly all
 * predictions contradict it, and rows that are predicted positive score lower on average than the rest, which no
 * threshold explains.
 *
 * @param score      shape [n]
 * @param predicted  shape [n], class indices
 * @param side       the positive class, and whether somebody said that it is
 */
export function refuseTurnedScore(
  table: PredictionTable,
  score: Float64Array,
  predicted: Int32Array,
  {
    positive,
    positiveIndex,
    isAsked,
  }: { readonly positive: string; readonly positiveIndex: number; readonly isAsked: boolean },
): void {
  const sums = { positive: 0, negative: 0 };
  let [positives, contradictions] = [0, 0];
  for (let row = 0; row < predicted.length; row++) {
    const side = predicted[row] === positiveIndex ? 'positive' : 'negative';
    sums[side] += score[row]!;
    if (side === 'positive') positives++;
    if ((side === 'positive') !== score[row]! > 0.5) contradictions++;
  }
  const negatives = predicted.length - positives;
  const isClear = predicted.length >= FEWEST_ROWS && contradictions > MOST_CONTRADICTIONS * predicted.length;
  if (!isClear || positives === 0 || negatives === 0) return;
  if (sums.positive / positives >= sums.negative / negatives) return;
  throw new UserError(
    `has scores of "${positive}", the positive class, that are lower where it is predicted than elsewhere`,
    isAsked
      ? 'If they are scores of the other class, write 1 - score, or give one column "score_<class>" per class.'
      : 'Say which class the scores are of: "positive" in the gate or the recipe, --positive of "heirloom metrics"; or give one column "score_<class>" per class.',
    table.file,
  );
}
