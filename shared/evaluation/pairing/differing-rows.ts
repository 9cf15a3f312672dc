import type { Predictions } from '../predictions.js';
import type { CodedTexts } from '../texts/index.js';
import type { MatchedIds } from './match-ids.js';

interface Differing {
  readonly count: number;
  /** Position of the first in the matched rows; -1 where there is none. */
  readonly first: number;
}

export interface DifferingRows {
  readonly labels: Differing;
  /** Weight, group or slice. */
  readonly facts: Differing;
}

/** Of the ids that both sides have: whose label differs, and whose weight, group or slice. */
export function differingRows(
  candidate: Predictions,
  baseline: Predictions,
  matched: MatchedIds,
): DifferingRows {
  const facts = new Marks(matched);
  for (const [name, own] of candidate.columns) {
    const other = baseline.columns.get(name);
    if (other) facts.compareTexts(own, other);
  }
  if (candidate.weights && baseline.weights) facts.compareNumbers(candidate.weights, baseline.weights);
  const labels = new Marks(matched);
  compareLabels(labels, candidate, baseline);
  return { labels: labels.count(), facts: facts.count() };
}

/** Numbers compare as numbers: 2.0 and 2 are the same label of a regression. */
function compareLabels(marks: Marks, a: Predictions, b: Predictions): void {
  if (a.task === 'regression' && b.task === 'regression') marks.compareNumbers(a.labels, b.labels);
  if (a.task === 'classification' && b.task === 'classification') {
    marks.compareTexts({ texts: a.classes, codes: a.labels }, { texts: b.classes, codes: b.labels });
  }
}

/** Which matched rows differ in some column; a column is one plain pass. */
class Marks {
  #differs: Uint8Array | null = null;

  constructor(readonly matched: MatchedIds) {}

  compareNumbers(own: Float64Array, other: Float64Array): void {
    const { testSetRows, candidateRows } = this.matched;
    const differs = (this.#differs ??= new Uint8Array(testSetRows.length));
    for (let i = 0; i < differs.length; i++) {
      const row = candidateRows[i]!;
      if (row >= 0 && own[row] !== other[testSetRows[i]!]) differs[i] = 1;
    }
  }

  compareTexts(own: CodedTexts, other: CodedTexts): void {
    const { testSetRows, candidateRows } = this.matched;
    const differs = (this.#differs ??= new Uint8Array(testSetRows.length));
    const position = new Map(other.texts.map((text, code) => [text, code]));
    const codeThere = Int32Array.from(own.texts, (text) => position.get(text) ?? -1);
    for (let i = 0; i < differs.length; i++) {
      const row = candidateRows[i]!;
      if (row >= 0 && codeThere[own.codes[row]!] !== other.codes[testSetRows[i]!]) differs[i] = 1;
    }
  }

  count(): Differing {
    if (this.#differs === null) return { count: 0, first: -1 };
    let count = 0;
    for (let i = 0; i < this.#differs.length; i++) count += this.#differs[i]!;
    return { count, first: this.#differs.indexOf(1) };
  }
}
