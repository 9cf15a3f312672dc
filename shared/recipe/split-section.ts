import { z } from 'zod';
import { strictObject } from '../yaml/index.js';
import { sourceSection } from './source.js';

const share = z.number().min(0).max(0.9);

/** `data.split` of recipe.yml. */
export const splitSection = strictObject({
  test: share.optional().describe('Default: 0.2.'),
  validation: share.optional().describe('Default: 0.1.'),
  by: z
    .enum(['id', 'group', 'time'])
    .optional()
    .describe('Default: group where data.group is named, else id.'),
  time: z
    .string()
    .optional()
    .describe('With "by: time": the column of times; the last rows are the test set.'),
  column: z.string().optional().describe('Column that says of each row: train, validation or test.'),
  test_source: sourceSection.optional().describe('A source of its own that holds the test rows.'),
  folds: z.number().int().min(2).max(1000).optional(),
  fold: z.number().int().min(1).optional().describe('Which of the folds is the test set, from 1.'),
  stratify: z
    .boolean()
    .optional()
    .describe(
      'true: each class has its shares exactly, to rounding. Without: rows are split by their hashes alone, and each class must have training and test rows. false: a class may lack them.',
    ),
});
type Split = z.output<typeof splitSection>;

/** What can't go together, with what to do. */
export function splitFault(
  split: Split,
  group: string | undefined,
): { key: keyof Split; message: string } | null {
  const { by, test, validation, time, column, test_source: source, folds, fold, stratify } = split;
  const ways = Object.entries({ column, test_source: source, folds, time }).flatMap(([key, value]) =>
    value === undefined ? [] : [key],
  );
  const second = ways[1] as keyof Split | undefined;
  if (second)
    return { key: second, message: `"${ways[0]!}" and "${second}" are two ways to split. Keep one of them.` };
  const shares = test !== undefined || validation !== undefined;
  if (column !== undefined && (shares || by !== undefined))
    return { key: 'column', message: 'the column says it all. Take "test", "validation" and "by" out.' };
  if ((source ?? folds) !== undefined && test !== undefined)
    return { key: 'test', message: `"${ways[0]!}" says which rows are tests. Take "test" out.` };
  if (by === 'time' && time === undefined)
    return { key: 'by', message: 'no column of times is named. Name it in data.split.time.' };
  if (time !== undefined && by !== 'time')
    return { key: 'time', message: 'a time is for "by: time". Write that too, or take "time" out.' };
  if ((fold ?? 1) > (folds ?? 1))
    return { key: 'fold', message: `there are ${folds ?? 'no'} folds. Number them from 1.` };
  if (folds !== undefined && fold === undefined)
    return { key: 'folds', message: 'which fold is the test set is not said. Write for example "fold: 1".' };
  if (stratify && (column ?? time) !== undefined)
    return { key: 'stratify', message: `"${ways[0]!}" says where each row goes. Take "stratify: true" out.` };
  if (stratify && group !== undefined)
    return {
      key: 'stratify',
      message: 'whole groups can\'t give each class its shares. Take "stratify: true" or data.group out.',
    };
  if (by === 'group' && group === undefined)
    return { key: 'by', message: 'no group is named. Name its column in data.group.' };
  if (by === 'id' && group !== undefined)
    return {
      key: 'by',
      message: 'ids would part the rows of one group. Leave "by" out, or take data.group out.',
    };
  return null;
}

/** With the defaults of the way that is taken. */
export function filledSplit({ test, validation, by, ...split }: Split, group: string | undefined): Split {
  if (split.column !== undefined) return split;
  const tests = split.test_source !== undefined || split.folds !== undefined;
  return {
    ...split,
    ...(!tests && { test: test ?? 0.2 }),
    validation: validation ?? 0.1,
    by: by ?? (group === undefined ? 'id' : 'group'),
  };
}
