import type { Metric, Predictions } from '../evaluation/index.js';
import { lossMetrics } from '../evaluation/metrics/losses.js';

/** Rounding to two digits stays within it; scores that are no probabilities don't. */
const TOLERANCE = 1e-2;

/** Why a loss of these scores means nothing, as a sentence without its full stop; null where it does, or needs none. */
export function whyNoProbabilities({ name }: Metric, predictions: Predictions): string | null {
  if (predictions.task === 'regression' || predictions.scores === null) return null;
  if (!lossMetrics.some((loss) => loss.name === name)) return null;
  const { scores, labels } = predictions;
  let off = 0;
  for (let row = 0; row < labels.length; row++) {
    let sum = 0;
    for (const column of scores) sum += column[row]!;
    if (Math.abs(sum - 1) > TOLERANCE) off++;
  }
  return off === 0
    ? null
    : `${name} needs scores that sum to 1, and ${off} of ${labels.length} rows miss it by more than ${TOLERANCE}`;
}
