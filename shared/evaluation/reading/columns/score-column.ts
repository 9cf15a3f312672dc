import type { ColumnCells, CellFault, Column } from '../cells.js';
import { parseColumn } from '../numbers/parse-column.js';
import { withRoom } from './with-room.js';

/** Scores may leave [0, 1] by this much: float32 softmax rounds. */
const ROUNDING = 1e-6;

/** Probabilities. */
export class ScoreColumn implements Column {
  #values = new Float64Array(1 << 10);
  #rows = 0;

  constructor(readonly name: string) {}

  take(cells: ColumnCells): number {
    const firstRow = this.#rows;
    const values = (this.#values = withRoom(this.#values, firstRow + cells.rows));
    parseColumn(cells, values, firstRow);
    for (let row = 0; row < cells.rows; row++) {
      const value = values[firstRow + row]!;
      if (!(value >= -ROUNDING && value <= 1 + ROUNDING)) return row;
    }
    this.#rows = firstRow + cells.rows;
    return -1;
  }

  faultOf(text: string): CellFault {
    return {
      what: `has ${text === '' ? 'an empty cell' : `"${text}"`} in column "${this.name}"`,
      mend: 'A score is a probability from 0 to 1.',
    };
  }

  values(): Float64Array {
    return this.#values.subarray(0, this.#rows);
  }
}
