import type { ClassPredictions } from '../predictions.js';
import { addFalseAlarms, sumOfValues } from '../statistics/index.js';

/** Counts of a classification, K classes; a row of weight w counts w times. For rows left out, see `addFalseAlarms`. */
export interface Confusion {
  /** All rows. */
  readonly rows: number;
  /** Shape [K × K], row-major: true class, then predicted class. */
  readonly cells: Float64Array;
  /** Shape [K]: rows of each true class. */
  readonly actual: Float64Array;
  /** Shape [K]: rows predicted as each class. */
  readonly predicted: Float64Array;
  /** Shape [K]: rows where both agree. */
  readonly correct: Float64Array;
  /** Classes that occur as a label or a prediction, ascending; scikit-learn averages over these. */
  readonly present: readonly number[];
}

export function countConfusion(predictions: ClassPredictions): Confusion {
  const size = predictions.classes.length;
  const { cells, leftOut } = predictions.weights === null ? countRows(predictions) : sumWeights(predictions);
  const actual = leftOut.slice();
  const answers = new Float64Array(size);
  const correct = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    for (let answer = 0; answer < size; answer++) {
      const count = cells[k * size + answer]!;
      actual[k]! += count;
      answers[answer]! += count;
    }
    correct[k] = cells[k * size + k]!;
  }
  const present = [...actual.keys()].filter((k) => actual[k]! > 0 || answers[k]! > 0);
  addFalseAlarms(answers, leftOut, present, sumOfValues(leftOut));
  return { rows: sumOfValues(actual), cells, actual, predicted: answers, correct, present };
}

/** Rows with an answer, and those without one by true class. */
interface Counted {
  readonly cells: Float64Array;
  readonly leftOut: Float64Array;
}

function countRows({ classes, labels, predicted }: ClassPredictions): Counted {
  const size = classes.length;
  const cells = new Float64Array(size * size);
  const leftOut = new Float64Array(size);
  for (let row = 0; row < labels.length; row++) {
    const answer = predicted[row]!;
    if (answer < 0) leftOut[labels[row]!]! += 1;
    else cells[labels[row]! * size + answer]! += 1;
  }
  return { cells, leftOut };
}

/** Compensated like every sum of ours, cell by cell. */
function sumWeights({ classes, labels, predicted, weights }: ClassPredictions): Counted {
  const size = classes.length;
  // The last column holds the rows that were left out.
  const width = size + 1;
  const sums = new Float64Array(size * width);
  const lost = new Float64Array(size * width);
  for (let row = 0; row < labels.length; row++) {
    const cell = labels[row]! * width + (predicted[row]! < 0 ? size : predicted[row]!);
    const [sum, weight] = [sums[cell]!, weights![row]!];
    const next = sum + weight;
    lost[cell]! += sum >= weight ? sum - next + weight : weight - next + sum;
    sums[cell] = next;
  }
  const cells = new Float64Array(size * size);
  const leftOut = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    const at = k * width;
    for (let answer = 0; answer < size; answer++)
      cells[k * size + answer] = sums[at + answer]! + lost[at + answer]!;
    leftOut[k] = sums[at + size]! + lost[at + size]!;
  }
  return { cells, leftOut };
}
