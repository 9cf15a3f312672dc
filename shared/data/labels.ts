import { UserError, type SourceLocation } from '../errors/index.js';
import { MOST_CLASSES, nameFault, orderClasses, spellNumbers } from '../evaluation/index.js';
import type { Split } from './splits/index.js';
import { firstIndex, type Sequence } from './storage/sequence.js';

/** Where a row of the data stands. */
type PlaceOf = (row: number) => string | SourceLocation;

/**
 * The classes in use, in the order of every table.
 * @throws UserError for a label that could be learnt, and then neither judged nor served
 */
export function classesOf(labels: Sequence<string>, placeOf: PlaceOf): string[] {
  const firstRowOf = (text: string): number => firstIndex(labels, (label) => label === text);
  const spelling = spellNumbers(differentLabels(labels));
  for (const [label, name] of spelling) {
    const fault = labelFault(label, name);
    if (fault) throw new UserError(fault.what, fault.mend, placeOf(firstRowOf(label)));
  }
  const classes = orderClasses(spelling.values());
  if (classes.length <= MOST_CLASSES) return classes;
  throw new UserError(
    `the label makes ${classes.length} classes with this row, and at most ${MOST_CLASSES} can be judged`,
    'Check that the label holds the class, not an id or an amount.',
    placeOf(firstRowOf([...spelling.keys()].at(-1)!)),
  );
}

/** In order of appearance, and no more than one too many: a column of amounts has as many as it has rows. */
function differentLabels(labels: Sequence<string>): string[] {
  const different = new Set<string>();
  for (let row = 0; row < labels.length && different.size <= MOST_CLASSES; row++)
    different.add(labels.at(row)!);
  return [...different];
}

function labelFault(label: string, name: string): { what: string; mend: string } | null {
  const fault = nameFault(label);
  if (fault)
    return { what: `the label ${fault}`, mend: 'Write a text or a number without tabs and line breaks.' };
  if (label !== name)
    return {
      what: `the label "${label}" is the number "${name}" in another spelling, which would be a class of its own`,
      mend: 'Spell each class in one way.',
    };
  // The scores of a row are an object with a key a class, and this one key can't be read back from JSON safely.
  if (label === '__proto__')
    return {
      what: 'the label "__proto__" can\'t be the name of a class',
      mend: 'Give the class another name.',
    };
  return null;
}

/**
 * Refuses labels that can't be learnt or judged.
 * @param everyClass  whether every class must have training and test rows
 */
export function checkClasses(
  classes: readonly string[],
  labels: Sequence<string>,
  splits: Sequence<Split>,
  { everyClass, where }: { readonly everyClass: boolean; readonly where: string },
): void {
  if (classes.length < 2) {
    throw new UserError(
      `every row has the label "${classes[0] ?? ''}"`,
      'A classification needs rows of two classes or more.',
      where,
    );
  }
  for (const split of ['train', 'test'] as const) {
    const present = new Set<string>();
    for (let row = 0; row < labels.length; row++) if (splits.at(row) === split) present.add(labels.at(row)!);
    if (present.size === 0)
      throw new UserError(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
    const absent = classes.find((label) => !present.has(label));
    if (everyClass && absent !== undefined) {
      throw new UserError(
        `class "${absent}" has no ${split} rows`,
        'Add rows of this class, change the shares in "data.split", or set "data.split.stratify: false".',
        where,
      );
    }
  }
}

/** Shape [n]: each label's index in `classes`. @throws UserError for a label that is not among them */
export function labelIndices(
  labels: Sequence<string>,
  classes: readonly string[],
  placeOf: PlaceOf,
): Int32Array {
  const index = new Map(classes.map((label, at) => [label, at]));
  return new Int32Array(labels.length).map((_, row) => {
    const label = labels.at(row)!;
    const at = index.get(label);
    if (at !== undefined) return at;
    throw new UserError(
      `the label "${label}" is not a class of the parent (${classes.join(', ')})`,
      'This mode keeps the parent\'s classes: take these rows out, or inherit by "mode: transfer".',
      placeOf(row),
    );
  });
}
