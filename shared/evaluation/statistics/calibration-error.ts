import { judgedClasses } from '../metrics/calibration.js';
import type { ClassPredictions } from '../predictions.js';
import type { Interval } from './interval.js';
import { multinomialBootstrap, percentileInterval, seededRandom } from './resampling/index.js';

const RESAMPLES = 1000;

/**
 * Bounds of the expected calibration error over bins of equal width, by the bootstrap of each bin's right and wrong
 * rows; rows keep their cell's mean distance from being right, and mean weight. Noise in the bins makes the error of a
 * sample too large, and that of a resample larger still, so the percentile above is taken for the reach on both sides. A
 * model that is all but calibrated still has a lower bound above 0 about every second time: the bounds inform, they
 * prove no miscalibration.
 *
 * @param predictions  with scores; two classes: the positive one's are judged, more: each row's greatest
 * @param confidence   one-sided, of each bound
 */
export function calibrationErrorInterval(
  predictions: ClassPredictions,
  bins: number,
  { confidence, seed }: { readonly confidence: number; readonly seed: string },
): Interval {
  const { rows, weights, misses } = countCells(predictions, bins);
  const meanWeights = weights.map((weight, cell) => (rows[cell] === 0 ? 0 : weight / rows[cell]!));
  const meanMisses = misses.map((miss, cell) => (rows[cell] === 0 ? 0 : miss / rows[cell]!));
  const errorOf = (counts: Float64Array) => {
    let missed = 0;
    let weight = 0;
    for (let right = 0; right < counts.length; right += 2) {
      const wrong = right + 1;
      missed += Math.abs(counts[right]! * meanMisses[right]! + counts[wrong]! * meanMisses[wrong]!);
      weight += counts[right]! * meanWeights[right]! + counts[wrong]! * meanWeights[wrong]!;
    }
    return missed / weight;
  };
  const error = errorOf(rows);
  const errors = multinomialBootstrap(rows, RESAMPLES, seededRandom(seed), errorOf);
  const reach = Math.max(0, percentileInterval(errors.sort(), confidence)[1] - error);
  return [Math.max(0, error - reach), Math.min(1, error + reach)];
}

/** Shape [2 × bins] each; of every bin the rows that are right, then those that are wrong. */
interface CalibrationCells {
  readonly rows: Float64Array;
  readonly weights: Float64Array;
  /** Weighted sum of 1 (right) or 0 (wrong) less the confidence. */
  readonly misses: Float64Array;
}

function countCells(predictions: ClassPredictions, bins: number): CalibrationCells {
  const { labels, weights } = predictions;
  const { confidence, judged } = judgedClasses(predictions);
  const cells = [0, 0, 0].map(() => new Float64Array(2 * bins));
  const [rowsOf, weightsOf, missesOf] = cells as [Float64Array, Float64Array, Float64Array];
  for (let row = 0; row < labels.length; row++) {
    const claimed = confidence[row]!;
    const isRight = labels[row] === judged[row];
    const bin = Math.min(Math.max(Math.floor(claimed * bins), 0), bins - 1);
    const cell = 2 * bin + (isRight ? 0 : 1);
    const weight = weights === null ? 1 : weights[row]!;
    rowsOf[cell]! += 1;
    weightsOf[cell]! += weight;
    missesOf[cell]! += weight * ((isRight ? 1 : 0) - claimed);
  }
  return { rows: rowsOf, weights: weightsOf, misses: missesOf };
}
