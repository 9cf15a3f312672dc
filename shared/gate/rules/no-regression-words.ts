import type { Metric, PairedEvidence } from '../../evaluation/index.js';
import { supportedMargin, type Demand } from '../decide.js';
import type { Outcome } from '../verdict.js';
import { amount, change, decimalsFor } from '../wording.js';

interface Words {
  readonly short: string;
  readonly sentence: string;
}

/** What a no_regression rule found, for a reviewer. @param allowed  the margin, as `marginText` gives it */
export function describeNoRegression(
  metric: Metric,
  outcome: Outcome,
  evidence: PairedEvidence,
  demand: Demand,
  allowed: string,
): Words {
  const moved = change(metric, evidence.difference, decimalsFor(evidence.standardError));
  switch (outcome) {
    case 'unchanged':
      return {
        short: `${metric.name} is unchanged`,
        sentence: `All ${evidence.rows} predictions are the baseline's; ${churn(evidence.rows, demand)}`,
      };
    case 'pass-proven':
      return { short: moved, sentence: `${moved}; a loss of ${allowed} or more is ruled out` };
    case 'pass-leaning':
      return {
        short: `${moved} (not proven)`,
        sentence: `${moved}, within the ${allowed} allowed; the interval straddles the margin, so this is not proven`,
      };
    case 'fail-leaning':
      return {
        short: `${moved} (not proven)`,
        sentence: `${moved}, more than the ${allowed} allowed; the interval straddles the margin, so this is not proven`,
      };
    case 'fail-proven':
      return {
        short: `${moved} (proven)`,
        sentence: `${moved}, proven to be more than the ${allowed} allowed`,
      };
    case 'underpowered':
    case 'no-baseline':
    case 'error':
      return {
        short: `${metric.name} can't be decided on ${evidence.rows} rows`,
        sentence: `${moved}, and ${evidence.rows} rows can't decide on a margin of ${allowed}: ${lack(metric, evidence, demand)}`,
      };
  }
}

/** No change in n rows bounds the share that changes elsewhere: (1 - share)^n ≥ 1 - confidence. */
function churn(rows: number, { confidence }: Demand): string {
  const share = 1 - (1 - confidence) ** (1 / rows);
  return `at most ${(share * 100).toPrecision(2)} % of new rows would differ`;
}

function lack(metric: Metric, evidence: PairedEvidence, demand: Demand): string {
  const supports = supportedMargin(evidence, demand);
  if (evidence.tooFew !== null || supports === null) return evidence.tooFew ?? 'they leave no interval';
  const smallest = amount(metric, supports, decimalsFor(supports));
  if (demand.margin === 0) return `they support one of ${smallest}, and no test set supports none`;
  const needed = Math.ceil(evidence.rows * (supports / demand.margin) ** 2);
  return `they support one of ${smallest}; about ${roughly(needed)} rows would do`;
}

/** Two significant digits, rounded up. */
function roughly(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / unit) * unit;
}
