import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors/index.js';
import { byCodePoint } from '../../files/index.js';
import { AT } from './ending.js';

/** The predictions of one run, by the name that the command gave them. */
export const PREDICTIONS_NAMES = ['predictions.csv', 'predictions.jsonl', 'predictions.parquet'] as const;
export type PredictionsName = (typeof PREDICTIONS_NAMES)[number];

export const METRICS_NAMES = ['metrics.json', 'metrics.jsonl'] as const;

/**
 * Which predictions a run left.
 * @param out    what the command was given as HEIRLOOM_OUT
 * @param which  " (seed 7)" of one run among several, or an empty text
 * @throws UserError that names what is missing and what is there
 */
export async function findPredictions(out: string, which: string): Promise<PredictionsName> {
  const left = await listOf(out);
  const found = PREDICTIONS_NAMES.filter((name) => left.includes(name));
  if (found.length > 1)
    throw new UserError(
      `the command${which} left ${found.join(' and ')}, and there is one table of predictions`,
      'Write one of them.',
      AT,
    );
  const [name] = found;
  if (name === undefined)
    throw missing(
      'predictions.csv',
      left,
      which,
      'Have it write its answers to the test rows there; predictions.jsonl or predictions.parquet will do, too.',
    );
  await refuseLink(join(out, name));
  return name;
}

/** @throws UserError where a run left no model/ */
export async function requireModel(out: string, which: string): Promise<void> {
  const status = await lstat(join(out, 'model')).catch(() => null);
  if (status?.isDirectory()) return;
  const left = await listOf(out);
  if (status)
    throw new UserError('is no folder', 'Make it a folder that holds the model.', join(out, 'model'));
  throw missing('model/', left, which, 'Have it save the model in that folder, in any format.');
}

/** What a run left that no package has a place for: names, folders with "/" behind. */
export async function unusedOutputs(out: string): Promise<string[]> {
  const used: readonly string[] = [...PREDICTIONS_NAMES, ...METRICS_NAMES, 'model/'];
  return (await listOf(out)).filter((name) => !used.includes(name));
}

/** Whatever a run leaves is a file of its own. @throws UserError for a link, or what is no file */
export async function refuseLink(path: string): Promise<void> {
  const status = await lstat(path).catch(() => null);
  if (!status || (status.isFile() && status.nlink === 1)) return;
  throw new UserError('is not a plain file', 'Have the command write a file there.', path);
}

function missing(name: string, left: readonly string[], which: string, mend: string): UserError {
  const there = left.length === 0 ? 'an empty folder' : left.join(', ');
  return new UserError(
    `the command${which} ended well, and left no ${name} where HEIRLOOM_OUT says, but ${there}`,
    mend,
    AT,
  );
}

/** Names in a folder, sub-folders with "/" behind; of many the first. */
async function listOf(out: string): Promise<string[]> {
  const names = await Promise.all(
    (await readdir(out)).map(async (name) => {
      const isFolder = await stat(join(out, name)).then(
        (status) => status.isDirectory(),
        () => false,
      );
      return isFolder ? `${name}/` : name;
    }),
  );
  return names.sort(byCodePoint);
}
