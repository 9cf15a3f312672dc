import type { Predictions } from '../predictions.js';
import { describeChange, type Change } from './describe-change.js';
import { differingRows } from './differing-rows.js';
import { matchIds, type MatchedIds } from './match-ids.js';
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
  /** The first of them in code-point order. */
  readonly firstMissing: string | null;
  /** Ids that only the candidate has. */
  readonly added: number;
  /** Ids whose labels differ. */
  readonly relabelled: number;
  /** Ids whose weight, group or slice differs. */
  readonly regrouped: number;
  /** Columns that only the candidate has: its values are taken for both. */
  readonly borrowed: readonly string[];
  /** What changed about the test set; null where both were judged by the same labels. */
  readonly change: Change | null;
}

/** @param candidate, baseline  read with the same other columns and weights */
export function pair(candidate: Predictions, baseline: Predictions): Pairing {
  const matched = matchIds(candidate.ids, baseline.ids);
  const differing = differingRows(candidate, baseline, matched);
  const counts = {
    added: matched.added,
    missing: matched.missing,
    relabelled: differing.labels.count,
    regrouped: differing.facts.count,
  };
  const change = describeChange(candidate, baseline, matched, differing);
  return {
    candidate: change === null ? completeRows(candidate, baseline, matched) : inIdOrder(candidate),
    baseline: inIdOrder(baseline),
    paired: matched.candidateRows.length - matched.missing,
    ...counts,
    firstMissing: firstMissing(matched, baseline),
    borrowed: [...candidate.columns.keys()].filter((name) => !baseline.columns.has(name)),
    change,
  };
}

function firstMissing(
  { missing, testSetRows, candidateRows }: MatchedIds,
  testSet: Predictions,
): string | null {
  return missing === 0 ? null : testSet.ids.at(testSetRows[candidateRows.indexOf(-1)]!);
}

export function inIdOrder(predictions: Predictions): Predictions {
  return takeRows(predictions, predictions.ids.order());
}
