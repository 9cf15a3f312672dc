import { greatest } from '../evaluation/reading/scores.js';
import type { ClassPredictions } from '../evaluation/index.js';
import type { CalibrationBin } from './comparison.js';

const BINS = 15;

/**
 * Reliability over the bins of the metric `ece`: 15 of equal width, each with its lower edge, the last also with 1
 * (Guo et al. 2017). Two classes: the positive class's score against how often the row is positive. More: the greatest
 * score against how often that class is the true one. Rows without an answer are in no bin.
 *
 * @param predictions  with scores, rows in id order (a sum's last bit depends on the order)
 * @returns the bins that hold rows, in order
 */
export function calibrationBins({
  classes,
  labels,
  predicted,
  scores,
  positive,
}: ClassPredictions): CalibrationBin[] {
  const rows = new Float64Array(BINS);
  const confidence = new Float64Array(BINS);
  const right = new Float64Array(BINS);
  const positiveIndex = positive === null ? null : classes.indexOf(positive);
  for (let row = 0; row < labels.length; row++) {
    if (predicted[row]! < 0) continue;
    const judged = positiveIndex ?? greatest(scores!, row);
    const score = scores![judged]![row]!;
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(score * BINS)));
    rows[bin]!++;
    confidence[bin]! += score;
    if (labels[row] === judged) right[bin]!++;
  }
  return Array.from(rows.keys()).flatMap((bin) => {
    const count = rows[bin]!;
    if (count === 0) return [];
    return [
      {
        from: bin / BINS,
        to: (bin + 1) / BINS,
        rows: count,
        confidence: confidence[bin]! / count,
        accuracy: right[bin]! / count,
      },
    ];
  });
}
