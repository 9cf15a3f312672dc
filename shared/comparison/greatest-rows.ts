/**
 * The rows of the greatest keys, the greatest first, equal keys in row order.
 *
 * @param keyOf  null for a row that doesn't count
 */
export function greatestRows(rows: number, most: number, keyOf: (row: number) => number | null): number[] {
  const kept: { readonly row: number; readonly key: number }[] = [];
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row);
    if (key === null || (kept.length === most && key <= (kept[most - 1]?.key ?? Infinity))) continue;
    let place = kept.length;
    while (place > 0 && kept[place - 1]!.key < key) place--;
    kept.splice(place, 0, { row, key });
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ row }) => row);
}
