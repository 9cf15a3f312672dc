import type { ClassEvidence } from './class-evidence.js';
import { scoreShare, type ClassMetric } from './metric.js';
import type { PairArea } from './pair-areas.js';
import { meanOfValues } from '../statistics/sums.js';

export const rocAucMetrics: readonly ClassMetric[] = [
  scoreShare('roc_auc', (evidence) =>
    evidence.positiveIndex === null ? null : evidence.curveAreas(evidence.positiveIndex).roc,
  ),
  scoreShare('roc_auc_ovr_macro', (evidence) => {
    const areas = oneVersusRest(evidence);
    return areas && meanOfValues(areas);
  }),
  scoreShare('roc_auc_ovr_weighted', (evidence) => {
    const areas = oneVersusRest(evidence);
    return areas && meanOfValues(areas, evidence.confusion.actual);
  }),
  scoreShare('roc_auc_ovo_macro', (evidence) => {
    const pairs = oneVersusOne(evidence);
    return pairs && meanOfValues(pairs.map(({ area }) => area));
  }),
  scoreShare('roc_auc_ovo_weighted', (evidence) => {
    const pairs = oneVersusOne(evidence);
    return (
      pairs &&
      meanOfValues(
        pairs.map(({ area }) => area),
        pairs.map(({ rows }) => rows),
      )
    );
  }),
];

/**
 * AUC of each class against all others; null with fewer than three classes, or where one has no rows (which
 * scikit-learn passes over in some means: a gate would not see that the class is gone).
 */
function oneVersusRest(evidence: ClassEvidence): number[] | null {
  const { classes } = evidence.predictions;
  if (!everyClassHasRows(evidence)) return null;
  return classes.map((_, k) => evidence.curveAreas(k).roc!);
}

/** Null also for weighted rows: scikit-learn defines no one-versus-one mean of those. */
function oneVersusOne(evidence: ClassEvidence): readonly PairArea[] | null {
  return everyClassHasRows(evidence) && evidence.predictions.weights === null ? evidence.pairAreas : null;
}

function everyClassHasRows({ predictions, confusion }: ClassEvidence): boolean {
  return predictions.classes.length > 2 && !confusion.actual.includes(0);
}
