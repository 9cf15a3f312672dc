import { labelText } from '../fingerprint.js';
import type { Predictions } from '../predictions.js';
import { rowOrder } from '../row-order.js';
import { completeRows, takeRows } from './take-rows.js';

/** A candidate and a baseline on the same test set, matched by id. */
export interface Pairing {
  /**
   * In id order. On an unchanged test set: one row for each of the baseline's, those that the candidate left out
   * counting as wrong. On a changed one: the candidate's own rows.
   */
  readonly candidate: Predictions;
  /** In id order. */
  readonly baseline: Predictions;
  /** Ids that both have. */
  readonly paired: number;
  /** Ids that only the baseline has. */
  readonly missing: number;
  /** Ids that only the candidate has. */
  readonly added: number;
  /** Ids whose labels differ. */
  readonly relabelled: number;
  /** What changed about the test set, as the end of a sentence; null where both were judged by the same labels. */
  readonly change: string | null;
}

export function pair(candidate: Predictions, baseline: Predictions): Pairing {
  const rowOfId = new Map(candidate.ids.map((id, row) => [id, row]));
  const baselineRows = rowOrder(baseline.ids);
  const candidateRows = Int32Array.from(baselineRows, (row) => rowOfId.get(baseline.ids[row]!) ?? -1);
  const missing = candidateRows.filter((row) => row < 0).length;
  const paired = baselineRows.length - missing;
  const added = candidate.ids.length - paired;
  const relabelled = baselineRows.filter((row, i) => {
    const candidateRow = candidateRows[i]!;
    return candidateRow >= 0 && labelsDiffer(candidate, candidateRow, baseline, row);
  });
  const change =
    candidate.task === baseline.task
      ? describeChange(added, missing, relabelled, (row) => {
          const id = baseline.ids[row]!;
          const now = labelText(candidate, rowOfId.get(id)!);
          return `id "${id}": "${labelText(baseline, row)}" became "${now}"`;
        })
      : `the baseline is a ${baseline.task} and the candidate a ${candidate.task}`;
  return {
    candidate:
      change === null
        ? completeRows(candidate, baseline, baselineRows, candidateRows)
        : takeRows(candidate, rowOrder(candidate.ids)),
    baseline: takeRows(baseline, baselineRows),
    paired,
    missing,
    added,
    relabelled: relabelled.length,
    change,
  };
}

/** Numbers compare as numbers: 2.0 and 2 are the same label of a regression. */
function labelsDiffer(a: Predictions, rowOfA: number, b: Predictions, rowOfB: number): boolean {
  if (a.task === 'regression' && b.task === 'regression') return a.labels[rowOfA] !== b.labels[rowOfB];
  return labelText(a, rowOfA) !== labelText(b, rowOfB);
}

/** Rows that the candidate left out don't change the test set, they count against the candidate. */
function describeChange(
  added: number,
  missing: number,
  relabelled: Uint32Array,
  describeLabel: (row: number) => string,
): string | null {
  if (added === 0 && relabelled.length === 0) return null;
  const labels = relabelled.length > 0 ? ` (${describeLabel(relabelled[0]!)})` : '';
  return `the test set changed: ${added} added, ${missing} removed, ${relabelled.length} relabelled${labels}`;
}
