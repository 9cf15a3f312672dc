import type { PackedTexts } from '../texts/index.js';

/** Which rows of a candidate answer which rows of a test set, by id. */
export interface MatchedIds {
  /** Rows of the test set in id order, shape [n]. */
  readonly testSetRows: Uint32Array;
  /** The candidate's row for each of them, shape [n]; -1: it has none. */
  readonly candidateRows: Int32Array;
  /** Ids that only the test set has. */
  readonly missing: number;
  /** Ids that only the candidate has. */
  readonly added: number;
  /** The candidate's row of the first of those in code-point order; -1 where there is none. */
  readonly firstAdded: number;
}

/** One pass over both columns in code-point order. @param candidate, testSet  unique texts */
export function matchIds(candidate: PackedTexts, testSet: PackedTexts): MatchedIds {
  const testSetRows = testSet.order();
  if (candidate.isSame(testSet)) {
    return { testSetRows, candidateRows: new Int32Array(testSetRows), missing: 0, added: 0, firstAdded: -1 };
  }
  const ordered = candidate.order();
  const candidateRows = new Int32Array(testSetRows.length);
  let next = 0;
  let added = 0;
  let missing = 0;
  let firstAdded = -1;
  for (let i = 0; i < testSetRows.length; i++) {
    let difference = -1;
    while (next < ordered.length) {
      difference = candidate.compare(ordered[next]!, testSet, testSetRows[i]!);
      if (difference >= 0) break;
      if (added++ === 0) firstAdded = ordered[next]!;
      next++;
    }
    const isThere = next < ordered.length && difference === 0;
    candidateRows[i] = isThere ? ordered[next++]! : -1;
    if (!isThere) missing++;
  }
  const rest = ordered.length - next;
  if (added === 0 && rest > 0) firstAdded = ordered[next]!;
  return { testSetRows, candidateRows, missing, added: added + rest, firstAdded };
}
