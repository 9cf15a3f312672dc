import { UserError } from '../errors/index.js';
import { byCodePoint } from '../files/index.js';
import type { Split } from './split.js';

/** The classes in use: numbers ascending when all of them are numbers, else texts by code point. */
export function classesOf(labels: readonly string[]): string[] {
  const classes = [...new Set(labels)];
  const areNumbers = classes.every((label) => label.trim() !== '' && Number.isFinite(Number(label)));
  return classes.sort(areNumbers ? (a, b) => Number(a) - Number(b) || byCodePoint(a, b) : byCodePoint);
}

/**
 * Refuses labels that can't be learnt or judged.
 * @param stratify  whether every class must have training and test rows
 */
export function checkClasses(
  classes: readonly string[],
  labels: readonly string[],
  splits: readonly Split[],
  { stratify, where }: { readonly stratify: boolean; readonly where: string },
): void {
  if (classes.length < 2) {
    throw new UserError(
      `every row has the label "${classes[0] ?? ''}"`,
      'A classification needs rows of two classes or more.',
      where,
    );
  }
  for (const split of ['train', 'test'] as const) {
    const present = new Set(labels.filter((_, row) => splits[row] === split));
    if (present.size === 0)
      throw new UserError(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
    const absent = classes.find((label) => !present.has(label));
    if (stratify && absent !== undefined) {
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
  labels: readonly string[],
  classes: readonly string[],
  where: (row: number) => string,
): Int32Array {
  const index = new Map(classes.map((label, at) => [label, at]));
  return Int32Array.from(labels, (label, row) => {
    const at = index.get(label);
    if (at !== undefined) return at;
    throw new UserError(
      `the label "${label}" is not a class of the parent (${classes.join(', ')})`,
      'Fine-tuning keeps the parent\'s classes: take these rows out, or train without "inherit".',
      where(row),
    );
  });
}
