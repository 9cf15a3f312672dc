import type { Draw } from '../scenario.js';
import { classesSide, sidesOf } from '../sides.js';
import { partColumn } from './clusters.js';

export interface Parts {
  /** Parts of a test set, of equal size, in a column "part". */
  readonly parts: number;
  readonly rows: number;
  /** How often the baseline is right. */
  readonly right: number;
  /** Share of rows that the candidate answers on its own. */
  readonly anew: number;
  /** What the candidate loses of accuracy in each of the first so many parts. */
  readonly loss: number;
  readonly losing: number;
}

export function partsLosing({ parts, rows, right, anew, loss, losing }: Parts): Draw {
  const column = partColumn(rows, parts);
  return (random) => {
    const labels = new Int32Array(rows);
    const [candidate, baseline] = [new Int32Array(rows), new Int32Array(rows)];
    for (let row = 0; row < rows; row++) {
      const label = random.uniform() < 0.5 ? 1 : 0;
      const isRight = random.uniform() < right;
      const ownRight = column.codes[row]! < losing ? right - loss / anew : right;
      labels[row] = label;
      baseline[row] = isRight ? label : 1 - label;
      candidate[row] =
        random.uniform() < anew ? (random.uniform() < ownRight ? label : 1 - label) : baseline[row]!;
    }
    const facts = { columns: new Map([['part', column]]) };
    return sidesOf(
      classesSide(2, labels, candidate, null, facts),
      classesSide(2, labels, baseline, null, facts),
    );
  };
}
