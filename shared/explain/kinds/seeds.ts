import { fromStandardError } from '../../evaluation/index.js';
import { runsToDecide, seedsDifference, type SeedRuns } from '../../evaluation/statistics/index.js';
import { decide } from '../../gate/decide.js';
import { named } from '../../gate/rules/finding.js';
import { without, type Findings } from '../explanation.js';
import { rowsText, size } from '../words.js';
import type { Explain } from './kind.js';
import { explainMargin, marginOf } from './margin-case.js';

export const explainSeeds: Explain<'seeds'> = (rule, { assumptions, minRows, spreadOf }): Findings => {
  const { choice, margin, min } = rule.settings;
  const { confidence, power } = rule;
  const { rows, seedSd } = assumptions;
  const spread = spreadOf(rule, choice, rows);
  if (typeof spread === 'string') return without(spread);
  const absolute = marginOf(margin, spread, choice.metric);
  if (typeof absolute === 'string') return without(absolute);
  const metric = named(choice);
  const runs = runsOf(min, seedSd ?? 0, spread.rows, spread.standardError);
  const { standardError, degreesOfFreedom } = seedsDifference(runs, confidence);
  const findings = explainMargin({
    metric,
    margin: absolute,
    spread: { ...spread, standardError, method: 'welch-satterthwaite', discordance: null },
    confidence,
    power,
    rows,
    decide: (drawn) => {
      const evidence = fromStandardError(drawn, standardError, confidence, degreesOfFreedom);
      return decide(evidence, { margin: absolute, confidence, power, minRows });
    },
  });
  const [head, ...rest] = findings.says;
  return {
    ...findings,
    // More rows leave the runs' own noise as it is.
    neededRows: seedSd === null || seedSd === 0 ? findings.neededRows : null,
    says: [
      noiseText(min, seedSd, metric),
      seedSd && findings.supports !== null
        ? `${rowsText(rows)} rows and ${min} runs a side support a margin of about ${size(metric, findings.supports)}.`
        : head!,
      ...(seedSd ? [runsText(runsToDecide(runs, absolute, confidence, power), size(metric, absolute))] : []),
      ...rest,
    ],
  };
};

/** Runs of two equally good recipes whose values spread by exactly `sd`. */
function runsOf(count: number, sd: number, rows: number, itemError: number): SeedRuns {
  const middle = (count - 1) / 2;
  const steps = Array.from({ length: count }, (_, run) => run - middle);
  const unit = Math.sqrt(steps.reduce((sum, step) => sum + step ** 2, 0) / (count - 1));
  const values = steps.map((step) => (step / unit) * sd);
  return { rows, itemError, candidateRuns: values, baselineRuns: values };
}

function noiseText(min: number, seedSd: number | null, metric: Parameters<typeof size>[0]): string {
  return seedSd === null
    ? `Over ${min} runs a side. How far runs spread is not known: give --seed-sd, the standard deviation of ${metric.name} over seeds. Below is what the rows alone allow, without that noise.`
    : `Over ${min} runs a side that spread by ${size(metric, seedSd)} (standard deviation), besides the choice of test rows.`;
}

function runsText(needed: number | null, margin: string): string {
  return needed === null
    ? `No number of runs decides on ${margin} for an equal model: the rows alone leave too much doubt.`
    : `${needed} runs a side decide on ${margin} for an equal model.`;
}
