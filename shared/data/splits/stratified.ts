import { byCodePoint } from '../../files/index.js';
import type { Recipe } from '../../recipe/schema.js';
import { RowDigests } from '../rows/digest.js';
import type { Sequence } from '../storage/sequence.js';
import { packedSplits } from './packed-splits.js';
import { uniformOf, type Split } from './share.js';

/**
 * Gives each class its shares, to rounding: the rows of a class stand in the order of their keys' hashes, and the first
 * ones are the test rows. So neither the order of the file nor another class moves a row, the validation share never
 * moves a test row, and m more rows of a class move at most m others of it into or out of the test rows: those at the
 * border.
 *
 * Rows with one key count for the least of their labels, and come as near to the shares as whole keys can.
 *
 * @param labels  one a row, as `keys`
 * @param rows    how many of them, from the first
 */
export function stratifiedSplits(
  keys: Sequence<string>,
  labels: Sequence<string>,
  rows: number,
  { test = 0, validation = 0, folds, fold = 1 }: Recipe['data']['split'],
): Sequence<Split> {
  const units = unitsOf(keys, labels, rows);
  const { firstRows, sizes, classes } = units;
  const [isTest, isValidation] = [new Uint8Array(rows), new Uint8Array(rows)];
  const take = (members: Int32Array, from: number, to: number, taken: Uint8Array): void => {
    for (const unit of between(members, sizes, Math.round(from), Math.round(to))) taken[unit] = 1;
  };
  const testOrder = hashOrder(keys, firstRows, folds === undefined ? 'test' : 'fold');
  for (const members of classes) {
    const count = rowsIn(members, sizes);
    const [from, to] =
      folds === undefined ? [0, test * count] : [((fold - 1) * count) / folds, (fold * count) / folds];
    take(testOrder(members), from, to, isTest);
  }
  const validationOrder = hashOrder(keys, firstRows, 'validation');
  for (const members of classes) {
    const others = members.filter((unit) => isTest[unit] === 0);
    take(validationOrder(others), 0, validation * rowsIn(members, sizes), isValidation);
  }
  return packedSplits(rows, (row) => {
    const unit = firstRows[row]!;
    if (isTest[unit] === 1) return 'test';
    return isValidation[unit] === 1 ? 'validation' : 'train';
  });
}

/** Rows with one key, which can't part: a unit, called by its first row. */
interface Units {
  /** For each row its unit. */
  readonly firstRows: Int32Array;
  /** By unit, how many rows it has. */
  readonly sizes: Int32Array;
  /** The units of each class. */
  readonly classes: readonly Int32Array[];
}

function unitsOf(keys: Sequence<string>, labels: Sequence<string>, rows: number): Units {
  const digests = new RowDigests(rows);
  for (let row = 0; row < rows; row++) digests.put(row, keys.at(row)!);
  const firstRows = digests.firstRows();
  const sizes = new Int32Array(rows);
  const names: string[] = [];
  const codeOf = new Map<string, number>();
  /** By unit, the code of its least label. */
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const label = labels.at(row)!;
    if (!codeOf.has(label)) codeOf.set(label, names.push(label) - 1);
    const unit = firstRows[row]!;
    if (sizes[unit]!++ === 0 || byCodePoint(label, names[codes[unit]!]!) < 0)
      codes[unit] = codeOf.get(label)!;
  }
  const isUnit = firstRows.filter((first, row) => first === row);
  const counts = new Int32Array(names.length);
  for (const unit of isUnit) counts[codes[unit]!]!++;
  const classes = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(names.length);
  for (const unit of isUnit) classes[codes[unit]!]![filled[codes[unit]!]!++] = unit;
  return { firstRows, sizes, classes };
}

/** @returns what brings units into the order of their keys' hashes */
function hashOrder(
  keys: Sequence<string>,
  firstRows: Int32Array,
  purpose: string,
): (units: Int32Array) => Int32Array {
  const places = new Float64Array(firstRows.length).map((_, row) =>
    firstRows[row] === row ? uniformOf(purpose, keys.at(row)!) : NaN,
  );
  return (units) =>
    units.slice().sort((a, b) => places[a]! - places[b]! || byCodePoint(keys.at(a)!, keys.at(b)!));
}

/** The units whose middle row lies in a range of rows: of single rows, exactly those of the range. */
function between(units: Int32Array, sizes: Int32Array, from: number, to: number): Int32Array {
  let before = 0;
  return units.filter((unit) => {
    const middle = before + sizes[unit]! / 2;
    before += sizes[unit]!;
    return middle >= from && middle < to;
  });
}

function rowsIn(units: Int32Array, sizes: Int32Array): number {
  return units.reduce((sum, unit) => sum + sizes[unit]!, 0);
}
