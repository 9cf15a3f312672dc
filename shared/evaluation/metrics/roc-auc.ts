import { meanOf } from '../statistics/compensated-sum.js';
import type { ClassEvidence } from './class-evidence.js';
import { scoreShare, type ClassMetric } from './metric.js';
import { areaUnderRoc, separate } from './separation.js';

export const rocAucMetrics: readonly ClassMetric[] = [
  scoreShare('roc_auc', (evidence) =>
    evidence.positiveIndex === null ? null : areaUnderRoc(evidence.separation(evidence.positiveIndex)),
  ),
  scoreShare('roc_auc_ovr_macro', (evidence) => average(oneVersusRest(evidence), () => 1)),
  scoreShare('roc_auc_ovr_weighted', (evidence) =>
    average(oneVersusRest(evidence), (k) => evidence.confusion.actual[k]!),
  ),
  scoreShare('roc_auc_ovo_macro', (evidence) => {
    const pairs = oneVersusOne(evidence);
    return average(pairs && pairs.map(({ area }) => area), () => 1);
  }),
  scoreShare('roc_auc_ovo_weighted', (evidence) => {
    const pairs = oneVersusOne(evidence);
    return average(pairs && pairs.map(({ area }) => area), (i) => pairs![i]!.rows);
  }),
];

/** AUC of each class against all others; null with fewer than three classes, or where one has no rows. */
function oneVersusRest(evidence: ClassEvidence): number[] | null {
  const { classes } = evidence.predictions;
  if (classes.length < 3) return null;
  const areas = classes.map((_, k) => areaUnderRoc(evidence.separation(k)));
  return areas.every((area) => area !== null) ? areas : null;
}

/** Hand & Till 2001: for each pair of classes, the mean of both classes' AUC among the pair's rows. */
function oneVersusOne({ predictions, confusion }: ClassEvidence): { area: number; rows: number }[] | null {
  const { classes, labels, scores } = predictions;
  if (classes.length < 3 || confusion.actual.some((count) => count === 0)) return null;
  const byClass = classes.map((_, k) => [...labels.keys()].filter((row) => labels[row] === k));
  const areaOf = (positive: number, negative: number) => {
    const rows = [...byClass[positive]!, ...byClass[negative]!];
    const own = Float64Array.from(rows, (row) => scores![positive]![row]!);
    return areaUnderRoc(separate(own, (i) => i < byClass[positive]!.length))!;
  };
  return classes.flatMap((_, a) =>
    classes.slice(a + 1).map((_, offset) => {
      const b = a + 1 + offset;
      return { area: (areaOf(a, b) + areaOf(b, a)) / 2, rows: confusion.actual[a]! + confusion.actual[b]! };
    }),
  );
}

function average(values: readonly number[] | null, weightOf: (index: number) => number): number | null {
  if (!values) return null;
  const weight = meanOf(values.length, weightOf);
  return meanOf(values.length, (i) => values[i]! * weightOf(i)) / weight;
}
