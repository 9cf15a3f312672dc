import { byCodePoint } from '../../files/index.js';
import type { Recipe } from '../../recipe/schema.js';
import { uniformOf, type Split } from './share.js';

/** Rows with one key, which can't part. */
interface Unit {
  readonly key: string;
  readonly rows: number[];
}

/**
 * Gives each class its shares, to rounding: the rows of a class stand in the order of their keys' hashes, and the first
 * ones are the test rows. So neither the order of the file nor another class moves a row, the validation share never
 * moves a test row, and m more rows of a class move at most m others of it into or out of the test rows: those at the
 * border.
 *
 * Rows with one key count for the least of their labels, and come as near to the shares as whole keys can.
 *
 * @param labels  one a row, as `keys`
 */
export function stratifiedSplits(
  keys: readonly string[],
  labels: readonly string[],
  { test = 0, validation = 0, folds, fold = 1 }: Recipe['data']['split'],
): Split[] {
  const splits = keys.map((): Split => 'train');
  const give = (units: readonly Unit[], split: Split): void => {
    for (const { rows } of units) for (const row of rows) splits[row] = split;
  };
  for (const units of unitsByClass(keys, labels)) {
    const count = rowsIn(units);
    const tests =
      folds === undefined
        ? between(inHashOrder(units, 'test'), 0, Math.round(test * count))
        : between(
            inHashOrder(units, 'fold'),
            Math.round(((fold - 1) * count) / folds),
            Math.round((fold * count) / folds),
          );
    give(tests, 'test');
    const taken = new Set(tests);
    const others = inHashOrder(
      units.filter((unit) => !taken.has(unit)),
      'validation',
    );
    give(between(others, 0, Math.round(validation * count)), 'validation');
  }
  return splits;
}

function unitsByClass(keys: readonly string[], labels: readonly string[]): Unit[][] {
  const units = new Map<string, { label: string; rows: number[] }>();
  for (const [row, key] of keys.entries()) {
    const label = labels[row]!;
    const unit = units.get(key);
    if (!unit) {
      units.set(key, { label, rows: [row] });
      continue;
    }
    unit.rows.push(row);
    if (byCodePoint(label, unit.label) < 0) unit.label = label;
  }
  const classes = new Map<string, Unit[]>();
  for (const [key, { label, rows }] of units) {
    const members = classes.get(label);
    if (members) members.push({ key, rows });
    else classes.set(label, [{ key, rows }]);
  }
  return [...classes.values()];
}

function inHashOrder(units: readonly Unit[], purpose: string): Unit[] {
  return units
    .map((unit) => ({ unit, place: uniformOf(purpose, unit.key) }))
    .sort((a, b) => a.place - b.place || byCodePoint(a.unit.key, b.unit.key))
    .map(({ unit }) => unit);
}

/** The units whose middle row lies in a range of rows: of single rows, exactly those of the range. */
function between(units: readonly Unit[], from: number, to: number): Unit[] {
  let before = 0;
  return units.filter(({ rows }) => {
    const middle = before + rows.length / 2;
    before += rows.length;
    return middle >= from && middle < to;
  });
}

function rowsIn(units: readonly Unit[]): number {
  return units.reduce((sum, { rows }) => sum + rows.length, 0);
}
