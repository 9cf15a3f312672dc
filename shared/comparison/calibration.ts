import type { CalibrationBin } from './comparison.js';

const BINS = 15;

/**
 * Reliability of the score of the predicted class: equal-width bins [lo, hi), 1.0 in the last one (Guo et al. 2017).
 *
 * @param confidences  shape [n], each 0..1
 * @param right        shape [n], whether the prediction was right
 * @returns the bins that hold rows, in order
 */
export function calibrationBins(confidences: Float64Array, right: readonly boolean[]): CalibrationBin[] {
  const members = Array.from({ length: BINS }, () => ({ confidences: [] as number[], right: 0 }));
  confidences.forEach((confidence, i) => {
    const bin = members[Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)))]!;
    bin.confidences.push(confidence);
    if (right[i]) bin.right++;
  });
  return members.flatMap((bin, k) => {
    const rows = bin.confidences.length;
    if (rows === 0) return [];
    // Sorted, so that the sum's last bit doesn't depend on the order of the rows.
    const total = Float64Array.from(bin.confidences)
      .sort()
      .reduce((sum, value) => sum + value, 0);
    return [
      { from: k / BINS, to: (k + 1) / BINS, rows, confidence: total / rows, accuracy: bin.right / rows },
    ];
  });
}
