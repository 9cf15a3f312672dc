import {
  ClassEvidence,
  inIdOrder,
  NumberEvidence,
  pair,
  pairClasses,
  PairedNumbers,
  takeRows,
  type Paired,
  type Predictions,
} from '../evaluation/index.js';
import { matchIds } from '../evaluation/pairing/match-ids.js';

/** What a comparison shows of the predictions: rows in id order. */
export interface Sides {
  /** The candidate's rows; with `paired`, those that both sides share. */
  readonly candidate: Predictions;
  /** Null where no row could be paired. */
  readonly paired: Paired | null;
  /** Rows that the candidate came with. */
  readonly rows: number;
  /** Ids that both sides have, with the same label. */
  readonly shared: number;
  /** Ids that only the baseline has. */
  readonly missing: number;
  /** Ids whose label differs, plus ids that only the candidate has. */
  readonly changed: number;
}

/**
 * Pairs as the gate does: on an unchanged test set, rows that the candidate left out count as wrong. On a changed one
 * the gate judges nothing, and the rows that are the same on both sides are shown.
 */
export function sidesOf(candidate: Predictions, baseline: Predictions | null): Sides {
  const rows = candidate.ids.length;
  const alone = { paired: null, rows, shared: 0, missing: 0, changed: 0 };
  if (baseline?.task !== candidate.task) return { candidate: inIdOrder(candidate), ...alone };
  const pairing = pair(candidate, baseline);
  const { missing, added, relabelled } = pairing;
  const counts = { rows, shared: pairing.paired - relabelled, missing, changed: added + relabelled };
  const [own, other] =
    pairing.change === null
      ? [pairing.candidate, pairing.baseline]
      : sameRows(pairing.candidate, pairing.baseline);
  if (own.ids.length === 0) return { candidate: pairing.candidate, paired: null, ...counts };
  return { candidate: own, paired: pairedEvidence(own, other), ...counts };
}

/** Rows with the same id and label. @param candidate, baseline  of one task */
function sameRows(candidate: Predictions, baseline: Predictions): [Predictions, Predictions] {
  const { candidateRows, testSetRows } = matchIds(candidate.ids, baseline.ids);
  const labelThere = labelsAs(candidate, baseline);
  const own: number[] = [];
  const other: number[] = [];
  for (let i = 0; i < testSetRows.length; i++) {
    const row = candidateRows[i]!;
    if (row < 0 || labelThere(row) !== baseline.labels[testSetRows[i]!]) continue;
    own.push(row);
    other.push(testSetRows[i]!);
  }
  return [takeRows(candidate, own), takeRows(baseline, other)];
}

/** A row's label, as `other` writes it. */
function labelsAs(predictions: Predictions, other: Predictions): (row: number) => number {
  const { labels } = predictions;
  if (predictions.task === 'regression' || other.task === 'regression') return (row) => labels[row]!;
  const position = predictions.classes.map((name) => other.classes.indexOf(name));
  return (row) => position[labels[row]!]!;
}

function pairedEvidence(candidate: Predictions, baseline: Predictions): Paired | null {
  if (candidate.task === 'classification' && baseline.task === 'classification')
    return pairClasses(new ClassEvidence(candidate), new ClassEvidence(baseline));
  if (candidate.task === 'regression' && baseline.task === 'regression')
    return new PairedNumbers(new NumberEvidence(candidate), new NumberEvidence(baseline));
  return null;
}
