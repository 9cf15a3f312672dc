import type { ClassPredictions, NumberPredictions, Predictions } from '../predictions.js';
import { orderClasses } from '../reading/class-names.js';
import type { CodedTexts } from '../texts/index.js';
import type { MatchedIds } from './match-ids.js';

/** A row number of -1: the candidate left that row out. */
const LEFT_OUT = -1;

/** The given rows, in the given order. @param rows  row numbers of `predictions` */
export function takeRows(predictions: Predictions, rows: ArrayLike<number>): Predictions {
  if (areAllInOrder(rows, predictions.ids.length)) return predictions;
  const facts = factsOf(predictions, predictions, rows);
  if (predictions.task === 'regression') {
    return {
      ...predictions,
      ...facts,
      labels: gather(predictions.labels, rows),
      labelTexts: predictions.labelTexts.take(rows),
      predicted: gather(predictions.predicted, rows),
    };
  }
  return {
    ...predictions,
    ...facts,
    labels: gatherCodes(predictions.labels, rows),
    predicted: gatherCodes(predictions.predicted, rows),
    scores: predictions.scores && predictions.scores.map((column) => gather(column, rows)),
  };
}

function areAllInOrder(rows: ArrayLike<number>, count: number): boolean {
  if (rows.length !== count) return false;
  for (let i = 0; i < count; i++) if (rows[i] !== i) return false;
  return true;
}

/**
 * The candidate's answers to the rows of a test set. Rows that it left out keep their label and count against it: no
 * class (which is never right), the worst rank in every class's scores, no number.
 */
export function completeRows(candidate: Predictions, testSet: Predictions, matched: MatchedIds): Predictions {
  const { testSetRows, candidateRows } = matched;
  if (!candidateRows.includes(LEFT_OUT)) return takeRows(candidate, candidateRows);
  if (candidate.task === 'classification' && testSet.task === 'classification') {
    return completeClasses(candidate, testSet, matched);
  }
  return {
    ...(candidate as NumberPredictions),
    ...factsOf(candidate, testSet, testSetRows),
    labels: gather((testSet as NumberPredictions).labels, testSetRows),
    labelTexts: (testSet as NumberPredictions).labelTexts.take(testSetRows),
    predicted: Float64Array.from(candidateRows, (row) =>
      row === LEFT_OUT ? NaN : (candidate as NumberPredictions).predicted[row]!,
    ),
  };
}

function completeClasses(
  candidate: ClassPredictions,
  testSet: ClassPredictions,
  { testSetRows, candidateRows }: MatchedIds,
): ClassPredictions {
  const classes = orderClasses([...candidate.classes, ...testSet.classes]);
  const ofCandidate = candidate.classes.map((name) => classes.indexOf(name));
  const ofTestSet = testSet.classes.map((name) => classes.indexOf(name));
  const labels = Int32Array.from(testSetRows, (row) => ofTestSet[testSet.labels[row]!]!);
  return {
    ...candidate,
    ...factsOf(candidate, testSet, testSetRows),
    classes,
    labels,
    predicted: Int32Array.from(candidateRows, (row) =>
      row === LEFT_OUT ? LEFT_OUT : ofCandidate[candidate.predicted[row]!]!,
    ),
    scores:
      candidate.scores &&
      classes.map((name, k) => {
        const column = candidate.scores![candidate.classes.indexOf(name)];
        return Float64Array.from(candidateRows, (row, i) => {
          if (row === LEFT_OUT) return labels[i] === k ? -Infinity : Infinity;
          return column ? column[row]! : 0;
        });
      }),
    positive: classes.length === 2 ? (candidate.positive ?? testSet.positive) : null,
  };
}

/** What the test set says of its rows: the columns that `columnsOf` was read with. @param rows  of `testSet` */
function factsOf(columnsOf: Predictions, testSet: Predictions, rows: ArrayLike<number>) {
  const take = ({ texts, codes }: CodedTexts): CodedTexts => ({ texts, codes: gatherCodes(codes, rows) });
  return {
    ids: testSet.ids.take(rows),
    weights: testSet.weights && gather(testSet.weights, rows),
    columns: new Map(
      [...columnsOf.columns.keys()].flatMap((name) => {
        const column = testSet.columns.get(name);
        return column ? [[name, take(column)] as const] : [];
      }),
    ),
  };
}

function gather(values: Float64Array, rows: ArrayLike<number>): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i]!]!;
  return taken;
}

function gatherCodes(values: Int32Array, rows: ArrayLike<number>): Int32Array {
  const taken = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i]!]!;
  return taken;
}
