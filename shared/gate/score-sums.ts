import { isScoreLoss, type Metric, type Predictions } from '../evaluation/index.js';

/** Rounding to two digits stays within it; scores that are no probabilities don't. */
const TOLERANCE = 1e-2;
/** Rounding errs to both sides, and so hardly at all in the mean. Claiming too much on every row lowers a loss. */
const MEAN_TOLERANCE = 1e-3;

/** Why a loss of these scores means nothing, as a sentence without its full stop; null where it does, or needs none. */
export function whyNoProbabilities(metric: Metric, predictions: Predictions): string | null {
  if (predictions.task === 'regression' || predictions.scores === null) return null;
  if (!isScoreLoss(metric)) return null;
  const { name } = metric;
  const { scores, labels } = predictions;
  let off = 0;
  let excess = 0;
  for (let row = 0; row < labels.length; row++) {
    let sum = 0;
    for (const column of scores) sum += column[row]!;
    if (Math.abs(sum - 1) > TOLERANCE) off++;
    excess += sum - 1;
  }
  if (off > 0) {
    return `${name} needs scores that sum to 1, and ${off} of ${labels.length} rows miss it by more than ${TOLERANCE}`;
  }
  const mean = excess / labels.length;
  return mean > MEAN_TOLERANCE
    ? `${name} needs scores that sum to 1, and these sum to ${(1 + mean).toPrecision(5)} in the mean`
    : null;
}
