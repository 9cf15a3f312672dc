import { UserError } from '../errors/index.js';
import type { Predictions } from '../evaluation/predictions.js';
import { alignClasses, pairRows, type Pairing } from './align.js';
import type { Comparison, ModelLabel, TestSet } from './comparison.js';
import { compareClasses, compareConfusion } from './confusion.js';
import { compareCalibration, compareRoc } from './curves.js';
import { countFlips } from './flips.js';
import { describeInheritance } from './inheritance.js';
import type { ComparedModel, ComparisonInput } from './input.js';
import { metricRows } from './metric-rows.js';
import { orderRules } from './order.js';
import { compareRecipes } from './recipe-differences.js';
import { countShifts } from './shifts.js';

/**
 * Everything that a comment or a report shows about a candidate beside its baseline. The same values give the same
 * comparison, in any row order of the predictions.
 *
 * @throws UserError where the verdict is about another candidate or another baseline
 */
export function compare(input: ComparisonInput): Comparison {
  const { verdict, candidate, baseline, context } = input;
  refuseForeignVerdict(input);
  const rules = orderRules(verdict?.rules ?? []);
  const pairing = pairingOf(candidate.predictions, baseline?.predictions ?? null);
  return {
    schema: 'heirloom.dev/comparison/v1',
    verdict: verdict?.verdict ?? null,
    gate: verdict?.gate ?? null,
    headline: verdict?.headline ?? 'no gate was given, nothing was judged',
    candidate: label(candidate),
    baseline: baseline && { ...label(baseline), how: baseline.how },
    testSet: verdict?.testSet ?? describeTestSet(candidate.predictions, pairing),
    look: verdict?.look ?? null,
    override: verdict?.override ?? null,
    context,
    rows: metricRows(
      { ...candidate.metrics, ...verdict?.metrics.candidate },
      baseline && { ...baseline.metrics, ...verdict?.metrics.baseline },
      rules,
    ),
    rules,
    ...comparePredictions(candidate.predictions, baseline?.predictions ?? null, pairing),
    training: compareTraining(candidate, baseline),
    inheritance: describeInheritance(candidate, baseline ? [baseline] : []),
    recipe: compareRecipes(candidate.recipe, baseline?.recipe),
  };
}

function refuseForeignVerdict({ verdict, candidate, baseline }: ComparisonInput): void {
  if (!verdict) return;
  const mend = 'Run evaluate-gate again on the same candidate and baseline.';
  if (verdict.candidate.digest !== candidate.digest) {
    throw new UserError(
      `the verdict is about sha256:${verdict.candidate.digest}, the candidate is sha256:${candidate.digest}`,
      mend,
    );
  }
  if ((verdict.baseline?.digest ?? null) !== (baseline?.digest ?? null)) {
    throw new UserError(
      `the verdict compares with ${named(verdict.baseline)}, and the baseline is ${named(baseline)}`,
      'Run evaluate-gate again, or give both steps the same baseline.',
    );
  }
}

function named(side: { readonly digest: string; readonly reference: string } | null): string {
  return side ? `${side.reference} (sha256:${side.digest.slice(0, 12)}…)` : 'none';
}

function describeTestSet(candidate: Predictions | null, pairing: Pairing | null): TestSet | null {
  if (!candidate) return null;
  return {
    fingerprint: null,
    rows: candidate.ids.length,
    paired: pairing?.candidateRows.length ?? 0,
    missing: pairing?.missing ?? 0,
    changed: pairing?.changed ?? 0,
  };
}

function compareTraining(candidate: ComparedModel, baseline: ComparedModel | null): Comparison['training'] {
  const histories = { candidate: candidate.history ?? null, baseline: baseline?.history ?? null };
  return histories.candidate || histories.baseline ? histories : null;
}

type FromPredictions = Pick<
  Comparison,
  'flips' | 'shifts' | 'confusion' | 'perClass' | 'roc' | 'calibration'
>;

function comparePredictions(
  candidate: Predictions | null,
  baseline: Predictions | null,
  pairing: Pairing | null,
): FromPredictions {
  const nothing = { flips: null, shifts: null, confusion: null, perClass: [], roc: null, calibration: null };
  if (!candidate) return nothing;
  const paired = pairing && pairing.candidateRows.length > 0 ? pairing : null;
  if (candidate.task === 'regression') {
    const shifts = paired && baseline?.task === 'regression' && countShifts(candidate, baseline, paired);
    return { ...nothing, shifts: shifts || null };
  }
  const other = paired && baseline?.task === 'classification' ? baseline : null;
  const aligned = alignClasses(candidate, other, paired);
  return {
    flips: countFlips(aligned, candidate),
    shifts: null,
    confusion: compareConfusion(aligned),
    perClass: compareClasses(aligned),
    roc: compareRoc(aligned, candidate, other),
    calibration: compareCalibration(aligned, candidate, other),
  };
}

/** Null where the two sides solve different tasks, or one has no predictions. */
function pairingOf(candidate: Predictions | null, baseline: Predictions | null): Pairing | null {
  return candidate && baseline?.task === candidate.task ? pairRows(candidate, baseline) : null;
}

function label({ digest, reference, name }: ComparedModel): ModelLabel {
  return { digest, reference, name };
}
