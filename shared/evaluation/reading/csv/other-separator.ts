import { UserError, type SourceLocation } from '../../../errors/index.js';

const OTHERS: readonly (readonly [string, string])[] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
];

/** A header in one cell is a table of one column, which no predictions are, or one with another separator. */
export function refuseOtherSeparator(names: readonly string[], at: SourceLocation): void {
  const [only, ...more] = names;
  if (only === undefined || more.length > 0) return;
  const other = OTHERS.find(([separator]) => only.includes(separator));
  if (!other) return;
  throw new UserError(
    `separates its columns by ${other[1]}`,
    'Separate them by commas, and write a point in decimal numbers.',
    at,
  );
}
