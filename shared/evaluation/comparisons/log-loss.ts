import { logLoss } from '../metrics/losses.js';
import { sameScores } from '../pairing/paired-classes.js';
import { pairedT } from '../statistics/index.js';
import type { Comparison } from './comparison.js';

/** Below this many rows, Student's interval says little about a loss whose rare large values were not drawn yet. */
const FEWEST_ROWS = 30;

/** By the paired t interval of the rows' losses. */
export const logLossComparison: Comparison = {
  metric: 'log_loss',
  method: 'paired-t',
  compare: (pair, confidence) => {
    const lossOf = (scores: readonly Float64Array[], row: number) =>
      logLoss(scores[pair.labels[row]!]![row]!);
    const saved = Float64Array.from(
      pair.labels,
      (_, row) => lossOf(pair.baseline.scores!, row) - lossOf(pair.candidate.scores!, row),
    );
    const isUnchanged = sameScores(pair);
    if (saved.length < 2) {
      const tooFew = 'one row leaves no interval';
      return { difference: saved[0]!, interval: null, standardError: null, isUnchanged, tooFew };
    }
    const { mean, standardError, interval } = pairedT(saved, confidence);
    // Without any spread the interval has no width, which would prove everything.
    const proves = saved.length >= FEWEST_ROWS && standardError > 0;
    const tooFew = proves ? null : `${saved.length} rows with a spread of ${standardError} prove nothing`;
    return { difference: mean, interval, standardError, isUnchanged, tooFew };
  },
};
