import type { NumberEvidence } from '../metrics/number-evidence.js';
import { metricValue } from '../metrics/evidence.js';
import { meanOfValues } from '../statistics/index.js';
import { benefitSign } from './choice.js';
import type { NumberFamily } from './family.js';
import { centred, fromRowGains, gainsOf } from './means.js';

/** The part of each row in one side's metric, shape [n], of mean 0 up to rounding. */
type Influence = (evidence: NumberEvidence) => Float64Array;

const influences: Readonly<Record<string, Influence>> = {
  mae: (evidence) => centred(evidence.losses('mae'), evidence.predictions.weights),
  mse: (evidence) => centred(evidence.losses('mse'), evidence.predictions.weights),
  mape: (evidence) => centred(evidence.losses('mape'), evidence.predictions.weights),
  /** By the delta method: d√x = dx / 2√x. */
  rmse: (evidence) => {
    const parts = centred(evidence.losses('mse'), evidence.predictions.weights);
    const rmse = Math.sqrt(meanOfValues(evidence.losses('mse'), evidence.predictions.weights));
    return parts.map((part) => (rmse === 0 ? 0 : part / (2 * rmse)));
  },
  r2: (evidence) => explainedInfluence(evidence, evidence.losses('mse')),
  explained_variance: (evidence) => {
    const errors = centred(evidence.errors, evidence.predictions.weights);
    return explainedInfluence(
      evidence,
      errors.map((error) => error ** 2),
    );
  },
};

/** Errors of a regression: by the paired t interval of what each row adds to the metric. */
export const errorFamily: NumberFamily = {
  metrics: Object.keys(influences),
  compare: (pair, { metric }, confidence) => {
    const influence = influences[metric.name]!;
    const sign = benefitSign(metric);
    const gains = gainsOf(influence(pair.candidate), influence(pair.baseline), sign);
    const difference = sign * (metricValue(metric, pair.candidate)! - metricValue(metric, pair.baseline)!);
    return fromRowGains(gains, difference, pair.samePredictions, confidence, Infinity);
  },
  influence: (evidence, { metric }) => influences[metric.name]!(evidence),
};

/** Of 1 - left / spread, where both are means over rows: (unexplained share × row's spread - row's left) / spread. */
function explainedInfluence({ predictions }: NumberEvidence, left: Float64Array): Float64Array {
  const { labels, weights } = predictions;
  const spread = centred(labels, weights).map((distance) => distance ** 2);
  const meanSpread = meanOfValues(spread, weights);
  const share = meanOfValues(left, weights) / meanSpread;
  return left.map((value, row) => (meanSpread === 0 ? 0 : (share * spread[row]! - value) / meanSpread));
}
