import { RowDigests } from '../rows/digest.js';

/** The first row of each content, and no copy of it. @param rows  ascending */
export function firstOfEach(rows: Int32Array, contentOf: (row: number) => string | Uint8Array): Int32Array {
  const digests = new RowDigests(rows.length);
  for (const [at, row] of rows.entries()) digests.put(at, contentOf(row));
  const firstRows = digests.firstRows();
  return rows.filter((_, at) => firstRows[at] === at);
}
