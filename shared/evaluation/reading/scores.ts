import type { PredictionTable } from './table.js';

/** Scores that miss 1 by more than this are worth a word; they are judged as written all the same. */
const SUM_TOLERANCE = 1e-3;

/** A smaller share of predictions against their scores is what a threshold of one's own gives. */
const FEW_CONTRADICTIONS = 0.01;

/** Row of scores → class: above 0.5 for the positive class of two, else the greatest, the first of equals. */
export function classifyByScores(scores: readonly Float64Array[], positive: number | null): Int32Array {
  const rows = scores[0]!.length;
  const predicted = new Int32Array(rows);
  if (positive !== null && scores.length === 2) {
    for (let row = 0; row < rows; row++) {
      predicted[row] = scores[positive]![row]! > 0.5 ? positive : 1 - positive;
    }
    return predicted;
  }
  for (let row = 0; row < rows; row++) predicted[row] = greatest(scores, row);
  return predicted;
}

/** The class with the greatest score, the first of equals. */
export function greatest(scores: readonly Float64Array[], row: number): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]![row]! > scores[best]![row]!) best = k;
  return best;
}

export function warnAboutSums(
  table: PredictionTable,
  scores: readonly Float64Array[],
  warn: (message: string) => void,
): void {
  let off = 0;
  let worstRow = 0;
  let worstMiss = SUM_TOLERANCE;
  for (let row = 0; row < table.ids.length; row++) {
    let sum = 0;
    for (const column of scores) sum += column[row]!;
    const miss = Math.abs(sum - 1);
    if (miss > SUM_TOLERANCE) off++;
    if (miss > worstMiss) [worstRow, worstMiss] = [row, miss];
  }
  if (off === 0) return;
  warn(
    `${table.file}: the scores of ${off} of ${table.ids.length} rows don't sum to 1 ` +
      `(${table.places.name(worstRow)} misses by ${worstMiss.toPrecision(2)}). They are judged as written.`,
  );
}

/** A word on predictions that don't follow from their scores: columns may be mixed up. */
export function warnAboutContradictions(
  table: PredictionTable,
  scores: readonly Float64Array[],
  predicted: Int32Array,
  warn: (message: string) => void,
): void {
  const rows = predicted.length;
  let contradictions = 0;
  let first = 0;
  for (let row = rows - 1; row >= 0; row--) {
    const chosen = scores[predicted[row]!]![row]!;
    let isGreatest = true;
    for (const column of scores) if (column[row]! > chosen) isGreatest = false;
    if (isGreatest) continue;
    contradictions++;
    first = row;
  }
  if (contradictions <= FEW_CONTRADICTIONS * rows) return;
  warn(
    `${table.file}: the predictions of ${contradictions} of ${rows} rows are not the class with the greatest score ` +
      `(${table.places.name(first)} is the first). They are judged as written.`,
  );
}
