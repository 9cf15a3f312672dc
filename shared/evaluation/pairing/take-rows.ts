import { orderClasses } from '../reading/class-names.js';
import type { ClassPredictions, NumberPredictions, Predictions } from '../predictions.js';

/** A row number of -1 in `rows`: the candidate left that row out. */
const LEFT_OUT = -1;

/** The given rows, in the given order. @param rows  row numbers of `predictions` */
export function takeRows(predictions: Predictions, rows: ArrayLike<number>): Predictions {
  return completeRows(predictions, predictions, rows, rows);
}

/**
 * The candidate's answers to the rows of a test set. Rows that it left out keep their label and count against it: no
 * class (which is never right), the worst rank in every class's scores, no number.
 *
 * @param testSetRows    shape [n], row numbers of `testSet`
 * @param candidateRows  shape [n], the same rows in `candidate`; -1: left out
 */
export function completeRows(
  candidate: Predictions,
  testSet: Predictions,
  testSetRows: ArrayLike<number>,
  candidateRows: ArrayLike<number>,
): Predictions {
  const rows: RowMap = { testSetRows, candidateRows, count: candidateRows.length };
  if (candidate.task === 'classification' && testSet.task === 'classification') {
    return completeClasses(candidate, testSet, rows);
  }
  return completeNumbers(candidate as NumberPredictions, testSet as NumberPredictions, rows);
}

interface RowMap {
  readonly testSetRows: ArrayLike<number>;
  readonly candidateRows: ArrayLike<number>;
  readonly count: number;
}

function completeClasses(
  candidate: ClassPredictions,
  testSet: ClassPredictions,
  rows: RowMap,
): ClassPredictions {
  const leavesOut = Array.from(rows.candidateRows).includes(LEFT_OUT);
  const classes = leavesOut ? orderClasses([...candidate.classes, ...testSet.classes]) : candidate.classes;
  const ofCandidate = candidate.classes.map((name) => classes.indexOf(name));
  const ofTestSet = testSet.classes.map((name) => classes.indexOf(name));
  const labels = new Int32Array(rows.count);
  const predicted = new Int32Array(rows.count);
  for (let i = 0; i < rows.count; i++) {
    const row = rows.candidateRows[i]!;
    labels[i] = ofTestSet[testSet.labels[rows.testSetRows[i]!]!]!;
    predicted[i] = row === LEFT_OUT ? -1 : ofCandidate[candidate.predicted[row]!]!;
  }
  const scores = candidate.scores
    ? classes.map((name, k) => {
        const column = candidate.scores![candidate.classes.indexOf(name)];
        return Float64Array.from(labels, (label, i) => {
          const row = rows.candidateRows[i]!;
          if (row === LEFT_OUT) return label === k ? -Infinity : Infinity;
          return column ? column[row]! : 0;
        });
      })
    : null;
  return {
    ...commonPart(candidate, testSet, rows),
    task: 'classification',
    classes,
    labels,
    predicted,
    scores,
    positive: classes.length === 2 ? (candidate.positive ?? testSet.positive) : null,
  };
}

function completeNumbers(
  candidate: NumberPredictions,
  testSet: NumberPredictions,
  rows: RowMap,
): NumberPredictions {
  const texts = testSet.labelTexts;
  return {
    ...commonPart(candidate, testSet, rows),
    task: 'regression',
    labels: Float64Array.from(rows.testSetRows, (row) => testSet.labels[row]!),
    ...(texts && { labelTexts: Array.from(rows.testSetRows, (row) => texts[row]!) }),
    predicted: Float64Array.from(rows.candidateRows, (row) =>
      row === LEFT_OUT ? NaN : candidate.predicted[row]!,
    ),
  };
}

function commonPart(candidate: Predictions, testSet: Predictions, rows: RowMap) {
  return {
    ids: Array.from(rows.testSetRows, (row) => testSet.ids[row]!),
    columns: new Map(
      [...candidate.columns].map(([name, texts]) => [
        name,
        Array.from(rows.candidateRows, (row) => texts[row] ?? ''),
      ]),
    ),
    source: candidate.source,
  };
}
