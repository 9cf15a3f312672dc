import { labelText } from '../fingerprint.js';
import type { Predictions } from '../predictions.js';
import { PackedTexts } from '../texts/index.js';
import type { DifferingRows } from './differing-rows.js';
import type { MatchedIds } from './match-ids.js';

/** What changed about a test set, as the end of a sentence. */
export interface Change {
  /** How many rows: nothing of a single one. */
  readonly counts: string;
  /** The same with the id of a row of each kind, and what it was and became. */
  readonly withExamples: string;
  /** After that sentence: which test sets these are, and what to do; may be empty. */
  readonly more: string;
}

/**
 * Null where nothing changed. Rows that the candidate left out don't change the test set, they count against the
 * candidate.
 */
export function describeChange(
  candidate: Predictions,
  baseline: Predictions,
  matched: MatchedIds,
  { labels, facts }: DifferingRows,
): Change | null {
  if (candidate.task !== baseline.task) {
    return plainChange(`the baseline is a ${baseline.task} and the candidate a ${candidate.task}`);
  }
  const { added, firstAdded, missing, testSetRows, candidateRows } = matched;
  if (added === 0 && labels.count === 0 && facts.count === 0) return null;
  const idAt = (position: number) => quoted(baseline.ids.at(testSetRows[position]!));
  const rowsOf = (position: number) => [candidateRows[position]!, testSetRows[position]!] as const;
  const newId = added > 0 ? candidate.ids.at(firstAdded) : null;
  const kinds: Kind[] = [
    { count: `${added} added`, example: newId && `id ${quoted(newId)}` },
    { count: `${missing} removed`, example: missing > 0 ? `id ${idAt(candidateRows.indexOf(-1))}` : null },
  ];
  const relabelled = `${labels.count} relabelled`;
  if (labels.count > 0) {
    const [row, before] = rowsOf(labels.first);
    const change = became(labelText(baseline, before), labelText(candidate, row));
    kinds.push({ count: relabelled, example: `id ${idAt(labels.first)}: ${change}` });
  } else kinds.push({ count: relabelled, example: null });
  if (facts.count > 0) {
    const change = describeFact(candidate, baseline, ...rowsOf(facts.first));
    const count = `${facts.count} with another weight, group or slice`;
    kinds.push({ count, example: `id ${idAt(facts.first)}: ${change}` });
  }
  const otherwise = missing > 0 && newId !== null ? writtenOtherwise(newId, baseline.ids) : null;
  if (otherwise !== null) {
    kinds.push({
      count: 'because one side writes its ids as floats',
      example: `${quoted(newId!)} and ${otherwise}`,
    });
  }
  return wordChange(kinds);
}

/** The same in both wordings, for a change that is none of rows. */
export function plainChange(text: string): Change {
  return { counts: text, withExamples: text, more: '' };
}

interface Kind {
  readonly count: string;
  readonly example: string | null;
}

function wordChange(kinds: readonly Kind[]): Change {
  const said = (word: (kind: Kind) => string) => `the test set changed: ${kinds.map(word).join(', ')}`;
  return {
    counts: said(({ count }) => count),
    withExamples: said(({ count, example }) => (example === null ? count : `${count} (${example})`)),
    more: '',
  };
}

function describeFact(candidate: Predictions, baseline: Predictions, row: number, before: number): string {
  for (const [name, own] of candidate.columns) {
    const other = baseline.columns.get(name);
    const [was, is] = [other?.texts[other.codes[before]!], own.texts[own.codes[row]!]];
    if (was !== undefined && was !== is) return `${name} ${became(was, is!)}`;
  }
  return `weight ${baseline.weights![before]} became ${candidate.weights![row]}`;
}

function became(before: string, after: string): string {
  return `${quoted(before)} became ${quoted(after)}`;
}

/** A column of whole numbers becomes `1.0` as soon as its writer lets a missing value through. */
const FLOAT = /^(-?\d+)\.0+$/;
const WHOLE = /^-?\d+$/;

/** The same number as a test set's id is written, where it is a float on one side and none on the other. */
function writtenOtherwise(id: string, testSet: PackedTexts): string | null {
  const other = FLOAT.exec(id)?.[1] ?? (WHOLE.test(id) ? `${id}.0` : null);
  return other !== null && holds(testSet, other) ? quoted(other) : null;
}

/** Found by halves in code-point order. */
function holds(texts: PackedTexts, text: string): boolean {
  const wanted = PackedTexts.of([text]);
  const order = texts.order();
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const difference = texts.compare(order[middle]!, wanted, 0);
    if (difference === 0) return true;
    if (difference < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

function quoted(text: string): string {
  return `"${text}"`;
}
