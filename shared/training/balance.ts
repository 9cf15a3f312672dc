import { rowsOf, type Dataset } from '../data/index.js';
import type { Recipe } from '../recipe/index.js';
import { shuffled } from './shuffle.js';

/** What training sees of the training split. */
export interface Balanced {
  /** Rows of the dataset, some more than once. */
  readonly rows: Int32Array;
  /** How much each row of the dataset counts in the loss; null where all count the same. */
  readonly weights: Float32Array | null;
}

/**
 * Balances the classes of the training split as `data.balance` asks; the other splits stay as they are. Class weights are
 * scikit-learn's "balanced": n / (classes × rows of the class).
 *
 * @param seed  of which rows of a class are taken once more, or left out
 */
export function balanced(dataset: Dataset, balance: Recipe['data']['balance'], seed: number): Balanced {
  const rows = rowsOf(dataset, 'train');
  const { target } = dataset;
  if (balance === undefined || target.task === 'regression') return { rows, weights: null };
  const members = target.classes
    .map((_, label) => rows.filter((row) => target.labels[row] === label))
    .filter((of) => of.length > 0);
  if (balance === 'class_weights') {
    const weights = new Float32Array(dataset.splits.length);
    for (const of of members) for (const row of of) weights[row] = rows.length / (members.length * of.length);
    return { rows, weights };
  }
  const counts = members.map(({ length }) => length);
  const wanted = balance === 'oversample' ? Math.max(...counts) : Math.min(...counts);
  const taken = members.flatMap((of, label) => taking(of, wanted, seed, label));
  return { rows: Int32Array.from(taken).sort(), weights: null };
}

/** Each row as often as the others, or once more, or not at all: which ones, chance says. */
function taking(rows: Int32Array, wanted: number, seed: number, label: number): number[] {
  const order = shuffled(rows, seed, label);
  return Array.from({ length: wanted }, (_, at) => order[at % order.length]!);
}
