import type { Predictions } from '../../evaluation/index.js';
import { byCodePoint } from '../../files/index.js';

/** Rows of a test set with one value in one column. */
export interface Slice {
  /** "country=BR" */
  readonly name: string;
  readonly rows: Uint32Array;
}

/** One slice for each value that occurs in each of the columns, in the order of the columns and then of the values. */
export function rowsBySlice(predictions: Predictions, columns: readonly string[]): Slice[] {
  return columns.flatMap((column) => {
    const { texts, codes } = predictions.columns.get(column)!;
    const counts = new Uint32Array(texts.length);
    for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
    const rows = Array.from(counts, (count) => new Uint32Array(count));
    const filled = new Uint32Array(texts.length);
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row]!;
      rows[code]![filled[code]!++] = row;
    }
    return texts
      .map((text, code) => ({ text, rows: rows[code]! }))
      .filter((slice) => slice.rows.length > 0)
      .sort((a, b) => byCodePoint(a.text, b.text))
      .map((slice) => ({ name: `${column}=${slice.text}`, rows: slice.rows }));
  });
}
