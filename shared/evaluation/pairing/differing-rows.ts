import type { Predictions } from '../predictions.js';
import type { MatchedIds } from './match-ids.js';

interface Differing {
  readonly count: number;
  /** Position of the first in the matched rows; -1 where there is none. */
  readonly first: number;
}

/** Of the ids that both sides have: whose label differs, and whose weight, group or slice. */
export function differingRows(
  candidate: Predictions,
  baseline: Predictions,
  matched: MatchedIds,
): { readonly labels: Differing; readonly facts: Differing } {
  const facts = [...candidate.columns.keys()].flatMap((name) => {
    const [own, other] = [candidate.columns.get(name), baseline.columns.get(name)];
    return own && other ? [sameText(own, other)] : [];
  });
  const [weights, otherWeights] = [candidate.weights, baseline.weights];
  if (weights && otherWeights) facts.push((row, other) => weights[row] === otherWeights[other]);
  return {
    labels: countDiffering(matched, [sameLabel(candidate, baseline)]),
    facts: countDiffering(matched, facts),
  };
}

/** Whether a row of the candidate agrees with a row of the baseline. */
type Same = (row: number, other: number) => boolean;

function countDiffering({ testSetRows, candidateRows }: MatchedIds, checks: readonly Same[]): Differing {
  let count = 0;
  let first = -1;
  if (checks.length === 0) return { count, first };
  for (let i = 0; i < testSetRows.length; i++) {
    const row = candidateRows[i]!;
    if (row < 0 || checks.every((same) => same(row, testSetRows[i]!))) continue;
    if (count === 0) first = i;
    count++;
  }
  return { count, first };
}

/** Numbers compare as numbers: 2.0 and 2 are the same label of a regression. */
function sameLabel(a: Predictions, b: Predictions): Same {
  if (a.task === 'regression' && b.task === 'regression') return (i, j) => a.labels[i] === b.labels[j];
  if (a.task === 'classification' && b.task === 'classification') {
    return sameText({ texts: a.classes, codes: a.labels }, { texts: b.classes, codes: b.labels });
  }
  return () => true;
}

interface Coded {
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

function sameText(a: Coded, b: Coded): Same {
  const position = new Map(b.texts.map((text, code) => [text, code]));
  const codeThere = Int32Array.from(a.texts, (text) => position.get(text) ?? -1);
  return (i, j) => codeThere[a.codes[i]!] === b.codes[j];
}
