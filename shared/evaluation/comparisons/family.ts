import type { ClassEvidence } from '../metrics/class-evidence.js';
import type { NumberEvidence } from '../metrics/number-evidence.js';
import type { PairedClasses, PairedNumbers } from '../pairing/index.js';
import type { MetricChoice } from './choice.js';
import type { PairedEvidence } from './evidence.js';

/** Metrics that are compared in one way. Both sides have a value of the metric. */
interface Family<Pair, Evidence> {
  readonly metrics: readonly string[];
  /**
   * For independent rows that count the same.
   * @param confidence  one-sided, of each bound
   * @param seed        text from which resampling draws
   */
  readonly compare: (pair: Pair, choice: MetricChoice, confidence: number, seed: string) => PairedEvidence;
  /**
   * By how much each row moves one side's metric, times the rows; shape [n], mean 0 under the rows' weights. From it
   * follow standard errors for clusters, weights and several runs. Null where it is not known.
   */
  readonly influence: (evidence: Evidence, choice: MetricChoice) => Float64Array | null;
}

export type ClassFamily = Family<PairedClasses, ClassEvidence>;
export type NumberFamily = Family<PairedNumbers, NumberEvidence>;
