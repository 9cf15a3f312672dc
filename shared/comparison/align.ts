import type { ClassPredictions, NumberPredictions, Predictions } from '../evaluation/predictions.js';
import { orderClasses } from '../evaluation/reading/class-names.js';

/** Rows of one test set with both sides' answers; without a baseline, the candidate's rows. */
export interface AlignedClasses {
  readonly classes: readonly string[];
  /** Row numbers in the candidate's predictions, shape [n]. */
  readonly candidateRows: Int32Array;
  readonly baselineRows: Int32Array | null;
  /** Indices into `classes`, shape [n] each. */
  readonly labels: Int32Array;
  readonly candidate: Int32Array;
  readonly baseline: Int32Array | null;
}

/** What two sets of predictions share. */
export interface Pairing {
  readonly candidateRows: Int32Array;
  readonly baselineRows: Int32Array;
  /** Ids of the baseline that the candidate left out. */
  readonly missing: number;
  /** Ids whose label differs, plus ids that only the candidate has. */
  readonly changed: number;
}

/** Pairs rows by id, and only where the label is the same. */
export function pairRows(candidate: Predictions, baseline: Predictions): Pairing {
  const baselineRow = new Map(baseline.ids.map((id, row) => [id, row]));
  const candidateRows: number[] = [];
  const baselineRows: number[] = [];
  let known = 0;
  candidate.ids.forEach((id, row) => {
    const other = baselineRow.get(id);
    if (other === undefined) return;
    known++;
    if (labelText(candidate, row) !== labelText(baseline, other)) return;
    candidateRows.push(row);
    baselineRows.push(other);
  });
  return {
    candidateRows: Int32Array.from(candidateRows),
    baselineRows: Int32Array.from(baselineRows),
    missing: baseline.ids.length - known,
    changed: candidate.ids.length - candidateRows.length,
  };
}

/** The paired rows of two classifiers, or all rows of the candidate where `pairing` is null. */
export function alignClasses(
  candidate: ClassPredictions,
  baseline: ClassPredictions | null,
  pairing: Pairing | null,
): AlignedClasses {
  const classes =
    baseline && pairing ? orderClasses([...candidate.classes, ...baseline.classes]) : candidate.classes;
  const index = new Map(classes.map((name, i) => [name, i]));
  const reindex = (source: ClassPredictions, values: Int32Array, rows: Int32Array) => {
    const own = source.classes.map((name) => index.get(name)!);
    return rows.map((row) => own[values[row]!]!);
  };
  const candidateRows = pairing?.candidateRows ?? Int32Array.from(candidate.ids.keys());
  return {
    classes,
    candidateRows,
    baselineRows: baseline && pairing ? pairing.baselineRows : null,
    labels: reindex(candidate, candidate.labels, candidateRows),
    candidate: reindex(candidate, candidate.predicted, candidateRows),
    baseline: baseline && pairing ? reindex(baseline, baseline.predicted, pairing.baselineRows) : null,
  };
}

function labelText(predictions: ClassPredictions | NumberPredictions, row: number): string | number {
  return predictions.task === 'classification'
    ? predictions.classes[predictions.labels[row]!]!
    : predictions.labels[row]!;
}
