import type { Predictions } from '../predictions.js';
import type { Interval } from '../statistics/index.js';

/** How sure a test set is of one model's metric. */
export interface MetricBounds {
  readonly metrics: readonly string[];
  /** Name for reports. */
  readonly method: string;
  /**
   * @param confidence  one-sided, of each bound
   * @returns bounds in the metric's unit; null where the rows are too few
   */
  readonly of: (metric: string, predictions: Predictions, confidence: number) => Interval | null;
}
