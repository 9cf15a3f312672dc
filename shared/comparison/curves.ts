import type { ClassEvidence } from '../evaluation/index.js';
import { calibrationBins } from './calibration.js';
import type { CalibrationBin, CalibrationComparison, RocComparison } from './comparison.js';
import { rocCurve } from './roc.js';

/** ROC of the positive class, both sides over the same rows; null for more than two classes or without scores. */
export function compareRoc(own: ClassEvidence, other: ClassEvidence | null): RocComparison | null {
  const { predictions, positiveIndex } = own;
  if (predictions.positive === null || positiveIndex === null) return null;
  const candidate = rocCurve(own, positiveIndex);
  return (
    candidate && {
      positive: predictions.positive,
      candidate,
      baseline: other && rocCurve(other, positiveIndex),
    }
  );
}

/** Reliability of the score, both sides over the same rows; null without scores. */
export function compareCalibration(
  own: ClassEvidence,
  other: ClassEvidence | null,
): CalibrationComparison | null {
  const candidate = binsOf(own);
  return candidate && { of: own.predictions.positive, candidate, baseline: other && binsOf(other) };
}

function binsOf({ predictions }: ClassEvidence): CalibrationBin[] | null {
  return predictions.scores && calibrationBins(predictions);
}
