import { UserError, type SourceLocation } from '../errors/index.js';
import { parseNumber } from '../evaluation/index.js';
import { checkClasses, classesOf, labelIndices } from './labels.js';
import type { Split } from './splits/index.js';
import { firstIndex, type Sequence } from './storage/sequence.js';
import type { Target } from './target.js';

export interface TargetOptions {
  readonly task: Target['task'];
  /** A parent's classes, used as they are; empty where its labels are numbers, null where the labels' own count. */
  readonly inheritedClasses: readonly string[] | null;
  readonly splits: Sequence<Split>;
  /** Whether every class must have training and test rows. */
  readonly everyClass: boolean;
  /** The data, for messages about all rows. */
  readonly where: string;
  readonly placeOf: (row: number) => string | SourceLocation;
}

/** What the label's texts say, n of them and none missing. @throws UserError for what can't be learnt or judged */
export function readTarget(texts: Sequence<string>, options: TargetOptions): Target {
  return options.task === 'regression' ? readNumbers(texts, options) : readClasses(texts, options);
}

function readClasses(
  texts: Sequence<string>,
  { inheritedClasses, splits, everyClass, where, placeOf }: TargetOptions,
): Target {
  const found = classesOf(texts, placeOf);
  const classes = inheritedClasses ?? found;
  const labels = labelIndices(texts, classes, placeOf);
  checkClasses(found, texts, splits, { everyClass, where });
  return { task: 'classification', classes, labels };
}

function readNumbers(texts: Sequence<string>, { splits, where, placeOf }: TargetOptions): Target {
  const values = new Float64Array(texts.length).map((_, row) => {
    const text = texts.at(row)!;
    const value = parseNumber(text);
    // A model computes in float32, where a larger number is infinite.
    if (Number.isFinite(Math.fround(value))) return value;
    throw new UserError(
      `the label "${text.slice(0, 40)}" is not a finite number of 32 bits`,
      'Mend the label, or write "task: classification".',
      placeOf(row),
    );
  });
  for (const split of ['train', 'test'] as const) {
    if (firstIndex(splits, (of) => of === split) >= 0) continue;
    throw new UserError(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
  }
  const first = firstIndex(splits, (split) => split === 'train');
  if (values.every((value, row) => splits.at(row) !== 'train' || value === values[first]))
    throw new UserError(
      `every training row has the label ${texts.at(first)!}`,
      'A regression needs labels that differ.',
      where,
    );
  return { task: 'regression', values, texts };
}
