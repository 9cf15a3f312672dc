import { UserError } from '../errors/index.js';
import { ClassEvidence } from '../evaluation/index.js';
import { mayShow, type Detail } from '../gate/disclosure.js';
import type { Disclosure } from '../gate/verdict.js';
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
import { sidesOf, type Sides } from './sides.js';

/** Single rows that are shown. */
const EXAMPLES = 20;

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
  const disclosure = verdict?.disclosure ?? 'full';
  const sides = candidate.predictions && sidesOf(candidate.predictions, baseline?.predictions ?? null);
  return {
    schema: 'heirloom.dev/comparison/v1',
    verdict: verdict?.verdict ?? null,
    gate: verdict?.gate ?? null,
    headline: verdict?.headline ?? 'no gate was given, nothing was judged',
    disclosure,
    candidate: label(candidate),
    baseline: baseline && { ...label(baseline), how: baseline.how },
    testSet: verdict?.testSet ?? (sides && describeTestSet(sides)),
    look: verdict?.look ?? null,
    stopped: verdict?.stopped ?? null,
    cautions: verdict
      ? verdict.cautions
      : [...(candidate.cautions ?? []), ...unlikeTestSets(sides), ...unlikeCode(candidate, baseline)],
    override: verdict?.override ?? null,
    context,
    rows: metricRows(
      metricsOf(candidate, verdict?.metrics.candidate, disclosure),
      baseline && metricsOf(baseline, verdict?.metrics.baseline, disclosure),
      rules,
    ),
    rules,
    ...comparePredictions(sides, disclosure),
    training: compareTraining(candidate, baseline),
    data: compareData(candidate, baseline),
    resources: compareResources(candidate, baseline),
    inheritance: describeInheritance(candidate, baseline ? [baseline] : [], disclosure),
    recipe: compareRecipes(candidate.recipe, baseline?.recipe),
    search: candidate.search ?? null,
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

function describeTestSet({ rows, shared, missing, changed }: Sides): TestSet {
  return { fingerprint: null, rows, paired: shared, missing, changed };
}

/** Where nothing was judged, nobody else says that the figures side by side come from other rows. */
function unlikeTestSets(sides: Sides | null): string[] {
  if (!sides || (sides.changed === 0 && sides.missing === 0)) return [];
  return [
    `the two were not tested on the same rows (${sides.shared} of the candidate's ${sides.rows} are the baseline's, too): a difference of their metrics says nothing about which is better`,
  ];
}

function unlikeCode(candidate: ComparedModel, baseline: ComparedModel | null): string[] {
  const [own, other] = [candidate.evaluationCode ?? null, baseline?.evaluationCode ?? null];
  if (own === null || other === null || own === other) return [];
  return [
    `the two were evaluated by different code (sha256:${own.slice(0, 12)} and sha256:${other.slice(0, 12)}): a difference of their metrics says nothing about which is better`,
  ];
}

/** The verdict's figures win over a package's own, and stand alone where the gate rounds or withholds them. */
function metricsOf(
  model: ComparedModel,
  judged: Readonly<Record<string, number>> | null | undefined,
  disclosure: Disclosure,
): Readonly<Record<string, number>> {
  return {
    ...(mayShow(disclosure, 'exact-metrics') ? model.metrics : {}),
    ...(mayShow(disclosure, 'rows') ? judged : {}),
  };
}

function compareTraining(candidate: ComparedModel, baseline: ComparedModel | null): Comparison['training'] {
  const histories = { candidate: candidate.history ?? null, baseline: baseline?.history ?? null };
  const runs = { candidate: candidate.runHistories ?? [], baseline: baseline?.runHistories ?? [] };
  return histories.candidate || histories.baseline ? { ...histories, runs } : null;
}

function compareResources(candidate: ComparedModel, baseline: ComparedModel | null): Comparison['resources'] {
  const resources = { candidate: candidate.resources ?? null, baseline: baseline?.resources ?? null };
  return resources.candidate || resources.baseline ? resources : null;
}

function compareData(candidate: ComparedModel, baseline: ComparedModel | null): Comparison['data'] {
  const reports = { candidate: candidate.data ?? null, baseline: baseline?.data ?? null };
  return reports.candidate || reports.baseline ? reports : null;
}

type FromPredictions = Pick<
  Comparison,
  'flips' | 'shifts' | 'confusion' | 'perClass' | 'roc' | 'calibration'
>;

/** Exact figures, as far as the gate discloses them. */
function comparePredictions(sides: Sides | null, disclosure: Disclosure): FromPredictions {
  const nothing = { flips: null, shifts: null, confusion: null, perClass: [], roc: null, calibration: null };
  if (!sides) return nothing;
  const { candidate, paired } = sides;
  const may = (detail: Detail) => mayShow(disclosure, detail);
  const examples = may('examples') ? EXAMPLES : 0;
  if (paired?.task === 'regression')
    return { ...nothing, shifts: may('flips') ? countShifts(paired, examples) : null };
  if (candidate.task === 'regression') return nothing;
  const own = paired?.candidate ?? new ClassEvidence(candidate);
  const other = paired?.baseline ?? null;
  return {
    flips: paired && may('flips') ? countFlips(paired, examples) : null,
    shifts: null,
    confusion: may('confusion') ? compareConfusion(own, other) : null,
    perClass: may('classes') ? compareClasses(own, other) : [],
    roc: may('plots') ? compareRoc(own, other) : null,
    calibration: may('plots') ? compareCalibration(own, other) : null,
  };
}

function label({ digest, reference, name }: ComparedModel): ModelLabel {
  return { digest, reference, name };
}
