import type { MetricChoice } from '../evaluation/index.js';
import { supportedBand } from '../gate/rules/equivalence.js';
import type { RuleOf } from '../gate/rules/rule.js';
import type { RuleResult, Verdict } from '../gate/verdict.js';
import { supportedMargin } from '../gate/decide.js';
import type { SpreadOf } from './spread.js';

/** Kinds whose `supports` comes from the spread of a difference on all rows. */
const WHOLE = ['no_regression', 'improvement', 'equivalence', 'too_good'];

/**
 * The spread that a verdict found, brought to another number of rows: a standard error falls as 1 / √rows. What the
 * verdict doesn't know is left to `otherwise`.
 */
export function verdictSpread(verdict: Verdict, otherwise: SpreadOf): SpreadOf {
  return (rule, choice, rows) => {
    const assumed = otherwise(rule, choice, rows);
    const found = measured(verdict, rule, choice);
    if (!found) return assumed;
    const shareOfRows = typeof assumed === 'string' ? 1 : assumed.rows / rows;
    const judged = Math.max(1, Math.round(rows * (found.shareOfRows ?? shareOfRows)));
    return {
      rows: judged,
      standardError: Math.sqrt(found.variance / judged),
      value: found.value,
      method: found.method,
      tooFew: typeof assumed === 'string' ? null : assumed.tooFew,
      fewestRows: typeof assumed === 'string' ? 1 : assumed.fewestRows,
      discordance: null,
    };
  };
}

interface Measured {
  /** Of one row's part in the difference. */
  readonly variance: number;
  readonly value: number;
  readonly method: string;
  /** Share of the test set that the metric is about; null: only parts of it were looked at. */
  readonly shareOfRows: number | null;
}

function measured(
  { rules, testSet }: Verdict,
  rule: RuleOf<unknown>,
  { metric, class: of }: MetricChoice,
): Measured | null {
  const fitting = rules.filter((result) => result.metric === metric.name && result.class === of);
  const slices = fitting.filter((result) => result.kind === 'slices' && result.name === rule.name);
  const whole = fitting.filter(({ kind }) => WHOLE.includes(kind));
  const own = whole.filter(({ name }) => name === rule.name);
  for (const results of [slices, own, whole]) {
    const usable = results.filter(isMeasured);
    const [first] = usable;
    if (!first) continue;
    return {
      variance: mean(usable.map((result) => standardErrorOf(result, rule.power) ** 2 * result.rows)),
      value: mean(usable.map(({ baseline }) => baseline)),
      method: first.method,
      shareOfRows: results === slices ? null : first.rows / testSet.paired,
    };
  }
  return null;
}

type MeasuredResult = RuleResult & {
  readonly supports: number;
  readonly rows: number;
  readonly baseline: number;
  readonly confidence: number;
  readonly method: string;
};

function isMeasured(result: RuleResult): result is MeasuredResult {
  const { supports, rows, baseline, confidence, method } = result;
  return [supports, rows, baseline, confidence, method].every((value) => value !== null);
}

/** What `supports` was made from. */
function standardErrorOf({ kind, supports, confidence }: MeasuredResult, power: number): number {
  const one = { standardError: 1 };
  const demand = { confidence, power };
  return supports / (kind === 'equivalence' ? supportedBand(one, demand)! : supportedMargin(one, demand)!);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
