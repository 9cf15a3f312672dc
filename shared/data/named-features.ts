import picomatch from 'picomatch';
import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { Choice } from './choice.js';
import { stepOf } from './features/index.js';
import { columnOf, type Table } from './table.js';

/** The features that a recipe names, in its order, a pattern's columns in file order. @throws UserError */
export function namedFeatures(
  features: NonNullable<Recipe['features']>,
  table: Table,
  reserved: readonly string[],
): Choice[] {
  const taken = new Map(reserved.map((column) => [column, 'the id or label']));
  const take = (column: string, kind: string): void => {
    const before = taken.get(column);
    if (before)
      throw new UserError(
        `the column "${column}" is named for "${kind}" and is ${before} already`,
        'Name each input column once in "features".',
        table.file,
      );
    taken.set(column, `"${kind}"`);
  };
  const choices = features.flatMap((feature): Choice[] => {
    const { kind } = feature;
    if (kind === 'expression') {
      const { name, of } = feature.value;
      take(name, kind);
      checkReads(of, name, table, reserved);
      return [{ step: kind, column: name, options: feature.value }];
    }
    const { value } = feature;
    return value.columns.flatMap((pattern) =>
      matchColumns(table, pattern, `a column to ${kind}`).map((column) => {
        take(column, kind);
        return { step: kind, column, options: value };
      }),
    );
  });
  const texts = choices.filter(({ step }) => step === 'tokens');
  if (texts.length > 1)
    throw new UserError(
      `the columns ${texts.map(({ column }) => `"${column}"`).join(' and ')} are both named for "tokens"`,
      'A model reads one text: name one column.',
      table.file,
    );
  return choices;
}

/** Columns whose names match a pattern, in file order. @throws UserError when none does */
export function matchColumns(table: Table, pattern: string, usedAs: string): string[] {
  const matches = picomatch(pattern, { nocase: false });
  const found = table.columns.filter((column) => column === pattern || matches(column));
  if (found.length === 0) columnOf(table, pattern, usedAs);
  return found;
}

/** An expression may read what other features read too, but never what is to be predicted. */
function checkReads(of: string, name: string, table: Table, reserved: readonly string[]): void {
  for (const column of stepOf({ step: 'expression' }).derive!({ of } as never).columns) {
    columnOf(table, column, `a part of the expression "${name}"`);
    if (reserved.includes(column))
      throw new UserError(
        `the expression "${name}" reads the column "${column}", which is the id or label`,
        'Take the column out of the expression.',
        table.file,
      );
  }
}
