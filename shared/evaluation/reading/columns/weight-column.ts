import type { ColumnCells, CellFault, Column } from '../cells.js';
import { parseColumn } from '../numbers/parse-column.js';
import { withRoom } from './with-room.js';

/** How much each row counts. */
export class WeightColumn implements Column {
  #values = new Float64Array(1 << 10);
  #rows = 0;

  constructor(readonly name: string) {}

  take(cells: ColumnCells): number {
    const firstRow = this.#rows;
    const values = (this.#values = withRoom(this.#values, firstRow + cells.rows));
    parseColumn(cells, values, firstRow);
    for (let row = 0; row < cells.rows; row++) if (!(values[firstRow + row]! > 0)) return row;
    this.#rows = firstRow + cells.rows;
    return -1;
  }

  faultOf(text: string): CellFault {
    return {
      what: `has ${text === '' ? 'an empty cell' : `"${text}"`} in column "${this.name}"`,
      mend: 'A weight is a finite number above 0.',
    };
  }

  values(): Float64Array {
    return this.#values.subarray(0, this.#rows);
  }
}
