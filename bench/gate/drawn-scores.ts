import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { seededRandom } from '../../shared/evaluation/statistics/index.js';

/** Two models' scores of the positive class on one test set; about a fifth of their answers are wrong. */
export interface DrawnScores {
  /** Shape [n], 1 for the positive class. */
  readonly labels: Int32Array;
  /** Shape [n] each, between 0 and 1, with all the digits of a double. */
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
}

const POSITIVES = 0.3;

/** The same for every run. */
export function drawScores(rows: number): DrawnScores {
  const random = seededRandom(`${rows} rows`);
  const uniform = () => uniformFloat64(random);
  const labels = new Int32Array(rows);
  const candidate = new Float64Array(rows);
  const baseline = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const label = uniform() < POSITIVES ? 1 : 0;
    const shared = uniform();
    labels[row] = label;
    candidate[row] = 0.36 * label + 0.58 * shared + 0.06 * uniform();
    baseline[row] = 0.35 * label + 0.65 * shared;
  }
  return { labels, candidate, baseline };
}

/** The hard answer that goes with a score. */
export function answerOf(score: number): 0 | 1 {
  return score > 0.5 ? 1 : 0;
}
