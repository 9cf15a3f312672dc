import { UserError } from '../../errors/index.js';
import type { Sequence } from '../storage/sequence.js';
import { placeOf, type Table } from '../table.js';
import { packedSplits } from './packed-splits.js';
import type { Split } from './share.js';

/** What a cell may say. */
const NAMES: Readonly<Record<string, Split>> = {
  train: 'train',
  training: 'train',
  validation: 'validation',
  val: 'validation',
  valid: 'validation',
  test: 'test',
};

/** Splits that the user's own column names. @throws UserError for a cell that names none */
export function splitsInColumn(table: Table, cells: Sequence<string>, column: string): Sequence<Split> {
  return packedSplits(cells.length, (row) => {
    const cell = cells.at(row)!;
    const name = cell.trim().toLowerCase();
    if (Object.hasOwn(NAMES, name)) return NAMES[name]!;
    throw new UserError(
      `row ${table.numberOf(row)}, column "${column}": "${cell.slice(0, 40)}" is no split`,
      'Write train, validation or test.',
      placeOf(table, row),
    );
  });
}
