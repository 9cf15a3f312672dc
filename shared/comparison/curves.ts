import type { ClassPredictions } from '../evaluation/predictions.js';
import type { AlignedClasses } from './align.js';
import { calibrationBins } from './calibration.js';
import type { CalibrationBin, CalibrationComparison, RocComparison, RocCurve } from './comparison.js';
import { rocCurve } from './roc.js';

/** ROC of the positive class, both sides over the same rows; null for more than two classes or without scores. */
export function compareRoc(
  aligned: AlignedClasses,
  candidate: ClassPredictions,
  baseline: ClassPredictions | null,
): RocComparison | null {
  const positive = candidate.positive;
  if (positive === null) return null;
  const isPositive = Array.from(aligned.labels, (label) => aligned.classes[label] === positive);
  const curveOf = (side: ClassPredictions | null, rows: Int32Array | null): RocCurve | null => {
    const column = side?.scores?.[side.classes.indexOf(positive)];
    return column && rows
      ? rocCurve(
          Float64Array.from(rows, (row) => column[row]!),
          isPositive,
        )
      : null;
  };
  const own = curveOf(candidate, aligned.candidateRows);
  return own && { positive, candidate: own, baseline: curveOf(baseline, aligned.baselineRows) };
}

/** Reliability of the predicted class's score, both sides over the same rows; null without scores. */
export function compareCalibration(
  aligned: AlignedClasses,
  candidate: ClassPredictions,
  baseline: ClassPredictions | null,
): CalibrationComparison | null {
  const binsOf = (
    side: ClassPredictions | null,
    rows: Int32Array | null,
    predicted: Int32Array | null,
  ): CalibrationBin[] | null => {
    const scores = side?.scores;
    if (!scores || !rows || !predicted) return null;
    const confidences = Float64Array.from(rows, (row) => scores[side.predicted[row]!]![row]!);
    return calibrationBins(
      confidences,
      Array.from(predicted, (answer, i) => answer === aligned.labels[i]),
    );
  };
  const own = binsOf(candidate, aligned.candidateRows, aligned.candidate);
  return own && { candidate: own, baseline: binsOf(baseline, aligned.baselineRows, aligned.baseline) };
}
