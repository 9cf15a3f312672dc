import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import { firstIndex, type Sequence } from './storage/sequence.js';
import { columnOf, placeOf, type Table } from './table.js';

/**
 * The columns that travel with the predictions, so that a gate can judge slices and groups.
 *
 * @param reserved  names of the id and the label
 * @returns cells as they are written, by column: slices, then the group
 * @throws UserError for a column that is not there, or is the id or the label
 */
export function carriedColumns(
  table: Table,
  { slices = [], group }: Pick<Recipe['data'], 'slices' | 'group'>,
  reserved: readonly string[],
): Map<string, Sequence<string>> {
  const wishes = [
    ...slices.map((name) => ({ name, key: 'data.slices', usedAs: 'a slice' })),
    ...(group === undefined ? [] : [{ name: group, key: 'data.group', usedAs: 'the group' }]),
  ];
  return new Map(
    wishes.map(({ name, key, usedAs }) => {
      const cells = columnOf(table, name, usedAs);
      if (!reserved.includes(name)) return [name, cells];
      throw new UserError(
        `the column "${name}" is the label or the id, and "${key}" names it too`,
        `Take it out of "${key}": predictions have it already.`,
        table.file,
      );
    }),
  );
}

/** What the split of each row is decided by, so that rows of one group never part. @throws UserError for a row without a group */
export function groupKeys(table: Table, group: string, missing: ReadonlySet<string>): Sequence<string> {
  const keys = columnOf(table, group, 'the group');
  const ungrouped = firstIndex(keys, (key) => missing.has(key.trim()));
  if (ungrouped < 0) return keys;
  throw new UserError(
    `row ${table.numberOf(ungrouped)}, column "${group}": the group is missing`,
    'Fill it in, or remove the row.',
    placeOf(table, ungrouped),
  );
}
