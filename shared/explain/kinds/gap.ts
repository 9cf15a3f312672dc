import { influenceOf, metricValue, proportionOf } from '../../evaluation/index.js';
import { newcombe, normalQuantile, pairedT } from '../../evaluation/statistics/index.js';
import { named } from '../../gate/rules/finding.js';
import { decideGap } from '../../gate/rules/gap.js';
import type { Outcome } from '../../gate/verdict.js';
import { chancesText, gather } from '../chances/index.js';
import { without } from '../explanation.js';
import { assumedModels, type AssumedModels } from '../models/assumed-models.js';
import { percent, rowsText, size } from '../words.js';
import type { Explain } from './kind.js';
import { needed } from './margin-case.js';

/** Drawn gaps, each as likely as the next. */
const DRAWS = 2000;

export const explainGap: Explain<'gap'> = (rule, { assumptions, positive }) => {
  const { choice, by, max, minRows } = rule.settings;
  const { confidence, power } = rule;
  const { metric } = choice;
  if (metric.task === 'regression') {
    return without(
      `${metric.name} has the label's own unit and spread, which nothing here tells of one group`,
      max,
    );
  }
  const rows = assumptions.sliceRows ?? Math.max(2, Math.floor(assumptions.rows / 2));
  if (rows < minRows) {
    return without(`groups below ${minRows} rows are left out, and these have ${rows}`, max);
  }
  const models = assumedModels(choice, rows, assumptions, positive);
  if (typeof models === 'string') return without(models, max);
  const standardError = errorOf(models, confidence);
  if (standardError === null)
    return without(`too few rows of a class to tell the spread of ${metric.name}`, max);
  const reach = normalQuantile(confidence) * standardError;
  const supports = (normalQuantile(confidence) + normalQuantile(power)) * standardError;
  const decideAt = (difference: number): Outcome => {
    const gap = Math.abs(difference);
    const bounds = { surely: gap - reach, atMost: gap + reach };
    return decideGap({ ...bounds, gap, standardError, level: confidence }, max, rule);
  };
  const cases = [
    { of: 'Two groups that are treated alike', truth: 0 },
    { of: `A gap of ${size(metric, 2 * max)}, twice what is allowed`, truth: 2 * max },
  ].map(({ of, truth }) => ({
    of,
    truth,
    chances: gather(
      Array.from({ length: DRAWS }, (_, draw): [Outcome, number] => {
        const quantile = normalQuantile((draw + 0.5) / DRAWS);
        return [decideAt(truth + quantile * standardError), 1 / DRAWS];
      }),
    ),
  }));
  const neededRows = needed(rows, supports, max);
  return {
    rows,
    standardError,
    limit: max,
    supports,
    neededRows,
    proven: { pass: max > reach ? max - reach : null, fail: max + reach },
    method: isProportion(models) ? 'newcombe' : 'delta',
    cases,
    says: [
      `For two groups by ${by} of ${rowsText(rows)} rows each${assumptions.sliceRows === null ? ' (half the test set; --slice-n asks about another size)' : ''}: they support a gap of about ${size(named(choice), supports)}; the ${size(metric, max)} written takes about ${rowsText(neededRows)} rows in each. More groups take more, since every pair is compared. Only a gap that is proven at ${percent(confidence)} fails.`,
      ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
    ],
  };
};

/** Of the difference between two groups of the same size that are treated alike. */
function errorOf({ pair, scale, ownChoice }: AssumedModels, confidence: number): number | null {
  const evidence = pair.candidate;
  const share = proportionOf(evidence, ownChoice);
  if (share && share.trials > 0) {
    const [lower, upper] = newcombe(share, share, confidence);
    return ((upper - lower) / (2 * normalQuantile(confidence))) * Math.sqrt(scale);
  }
  const influence = influenceOf(evidence, ownChoice);
  if (!influence || metricValue(ownChoice.metric, evidence, ownChoice.class) === null) return null;
  return pairedT(influence, confidence).standardError * Math.SQRT2 * Math.sqrt(scale);
}

function isProportion({ pair, ownChoice }: AssumedModels): boolean {
  return proportionOf(pair.candidate, ownChoice) !== null;
}
