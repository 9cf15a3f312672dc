import { rowsByCode, type Predictions } from '../../evaluation/index.js';
import { byCodePoint } from '../../files/index.js';

/** Rows of a test set by the values of one column. */
export interface SlicedColumn {
  /** By the values' codes; none for a value that does not occur. */
  readonly rows: readonly Uint32Array[];
  /** Of the values that occur, in code-point order. */
  readonly slices: readonly Slice[];
}

/** Rows of a test set with one value in one column. */
export interface Slice {
  /** "country=BR" */
  readonly name: string;
  /** Of the value in its column. */
  readonly code: number;
  readonly rows: Uint32Array;
}

/** One slice for each value that occurs. @param column  that the predictions have */
export function sliceColumn({ columns }: Predictions, column: string): SlicedColumn {
  const values = columns.get(column)!;
  const rows = rowsByCode(values);
  const slices = values.texts
    .map((text, code) => ({ text, code, rows: rows[code]! }))
    .filter((slice) => slice.rows.length > 0)
    .sort((a, b) => byCodePoint(a.text, b.text))
    .map((slice) => ({ name: `${column}=${slice.text}`, code: slice.code, rows: slice.rows }));
  return { rows, slices };
}
