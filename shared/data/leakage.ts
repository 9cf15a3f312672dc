import { UserError, type SourceLocation } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import { findLeaks } from './rows/leaks.js';
import type { Split } from './splits/index.js';
import type { Sequence } from './storage/sequence.js';

export interface LeakageOptions {
  readonly data: Pick<Recipe['data'], 'split' | 'leakage'>;
  /** What an example is called. */
  readonly noun: 'row' | 'picture';
  /** Where an example stands. */
  readonly placeOf: (row: number) => string | SourceLocation;
  /** What an example is called within a sentence, as in "row 7". */
  readonly nameOf: (row: number) => string;
  readonly log: (line: string) => void;
}

/**
 * Looks for test and validation examples that training has seen, and refuses them in a split that is the user's own.
 *
 * @param firstTwins  for each example the first one with the same inputs
 * @throws UserError naming the first copy, unless `data.leakage` allows it
 */
export function judgeLeakage(
  splits: Sequence<Split>,
  firstTwins: Int32Array,
  { data, noun, placeOf, nameOf, log }: LeakageOptions,
): void {
  const leaks = findLeaks(splits, firstTwins);
  if (!leaks) return;
  const { column, time, test_source: source } = data.split;
  const what = `${leaks.count} test and validation ${noun}s have the inputs of training ${noun}s`;
  const isOwn = (column ?? time ?? source) !== undefined;
  // Where Heirloom splits, what is left are groups, or rows that inputs don't tell apart.
  if (!isOwn || data.leakage === 'allow') return log(what);
  throw new UserError(
    `${what}, this one those of ${nameOf(leaks.trainingRow)}: what was learnt by heart would pass for skill`,
    'Take the copies out of one of the splits, or write "leakage: allow" in "data".',
    placeOf(leaks.row),
  );
}
