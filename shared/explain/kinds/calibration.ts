import { findMetric, type ClassEvidence } from '../../evaluation/index.js';
import { judgedClasses } from '../../evaluation/metrics/calibration.js';
import { normalCdf } from '../../evaluation/statistics/index.js';
import { decideCalibration } from '../../gate/rules/calibration.js';
import { chancesText, gather } from '../chances/index.js';
import { without } from '../explanation.js';
import { assumedModels } from '../models/assumed-models.js';
import { percent, rowsText } from '../words.js';
import type { Explain } from './kind.js';

export const explainCalibration: Explain<'calibration'> = (rule, { assumptions, positive }) => {
  const { max, bins } = rule.settings;
  const { rows } = assumptions;
  const models = assumedModels({ metric: findMetric('ece')!, class: null }, rows, assumptions, positive);
  if (typeof models === 'string') return without(models, max);
  const { mean, deviation } = errorByChance(models.pair.candidate, bins, rows);
  const above = 1 - normalCdf((max - mean) / deviation);
  const chances = gather([
    [decideCalibration(max, max, rows), 1 - above],
    [decideCalibration(1, max, rows), above],
  ]);
  const of = 'A model whose scores mean exactly what they say';
  const advice =
    mean > max
      ? ` The limit of ${max} is below that: even such a model mostly fails. Take more rows, fewer bins or a wider limit.`
      : '';
  return {
    rows,
    standardError: deviation,
    limit: max,
    supports: null,
    neededRows: null,
    proven: null,
    method: 'multinomial-bootstrap',
    cases: [{ of, truth: 0, chances }],
    says: [
      `The value decides, and nothing is proven: noise alone makes it larger. On ${rowsText(rows)} rows in ${bins} bins ${of.charAt(0).toLowerCase()}${of.slice(1)} shows about ${mean.toFixed(3)} (95 % of the time below ${(mean + 1.645 * deviation).toFixed(3)}).${advice}`,
      `${of}: ${chancesText(chances)}.`,
      ...(rows < 100
        ? [`Below 100 rows it can fail and not pass: ${percent(1)} of passes are undecided.`]
        : []),
    ],
  };
};

/**
 * Mean and standard deviation of the calibration error of a calibrated model: each bin's part is the distance of a
 * normal number from 0, whose mean is √(2/π) standard deviations.
 */
function errorByChance(
  { predictions }: ClassEvidence,
  bins: number,
  rows: number,
): { readonly mean: number; readonly deviation: number } {
  const { confidence } = judgedClasses(predictions);
  const spread = new Float64Array(bins);
  for (const claimed of confidence) {
    const bin = Math.min(Math.max(Math.floor(claimed * bins), 0), bins - 1);
    spread[bin]! += claimed * (1 - claimed);
  }
  // `spread` sums over the rows that were made; the error is a mean over the rows that were asked for.
  const scale = 1 / Math.sqrt(confidence.length * rows);
  let [mean, variance] = [0, 0];
  for (const squares of spread) {
    mean += Math.sqrt((2 / Math.PI) * squares) * scale;
    variance += (1 - 2 / Math.PI) * squares * scale ** 2;
  }
  return { mean, deviation: Math.sqrt(variance) };
}
