import { UserError } from '../../errors/index.js';
import { parseNumber } from '../../evaluation/index.js';
import type { Sequence } from '../storage/sequence.js';
import { placeOf, type Table } from '../table.js';
import { packedSplits } from './packed-splits.js';
import type { Shares, Split } from './share.js';

/** ISO 8601: a date, or a date and a time; without a zone it is UTC, so that every machine reads the same. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The last rows are the test set, those before them the validation set, so that a model is judged on what came after it.
 * Rows of the same time share a split, which the later one of two takes.
 *
 * @throws UserError for a cell that is neither a number nor an ISO 8601 date
 */
export function splitsByTime(
  table: Table,
  cells: Sequence<string>,
  column: string,
  { test, validation }: Shares,
): Sequence<Split> {
  const times = new Float64Array(cells.length).map((_, row) => {
    const cell = cells.at(row)!;
    const time = timeOf(cell.trim());
    if (!Number.isNaN(time)) return time;
    throw new UserError(
      `row ${table.numberOf(row)}, column "${column}": "${cell.slice(0, 40)}" is no time`,
      'Write a number, or a date as 2026-01-31 or 2026-01-31T12:00:00Z.',
      placeOf(table, row),
    );
  });
  const sorted = times.slice().sort();
  const firstOf = (share: number): number => {
    const rows = Math.round(share * sorted.length);
    return rows === 0 ? Infinity : sorted[sorted.length - rows]!;
  };
  const [firstTest, firstValidation] = [firstOf(test), firstOf(test + validation)];
  return packedSplits(times.length, (row) => {
    const time = times[row]!;
    if (time >= firstTest) return 'test';
    return validation > 0 && time >= firstValidation ? 'validation' : 'train';
  });
}

function timeOf(text: string): number {
  const number = parseNumber(text);
  if (!Number.isNaN(number)) return number;
  const parts = ISO.exec(text);
  if (!parts) return NaN;
  const [, date, time = '00:00', zone = 'Z'] = parts;
  return Date.parse(`${date!}T${time}${zone}`);
}
