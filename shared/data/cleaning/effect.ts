import type { Split } from '../splits/index.js';
import type { CleaningName } from './steps.js';

/** What a cleaning step did. */
export interface Effect {
  readonly step: CleaningName;
  /** Whose cells it changed, or looked at; none: all of them. */
  readonly columns: readonly string[];
  /** Rows taken out, or cells changed. */
  readonly of: 'rows' | 'cells';
  readonly count: number;
  /** How many of each split; null where there were none yet. */
  readonly splits: Readonly<Record<Split, number>> | null;
  /** With what, or by which bounds. */
  readonly words: string;
}

const VERBS: Readonly<Record<CleaningName, string>> = {
  types: 'took as missing cells of',
  drop_duplicates: 'took out copies',
  drop_missing: 'took out rows that lack',
  impute: 'filled',
  clip: 'clipped',
  drop_outliers: 'took out rows with outliers in',
};

/** "cleaning filled age with 28 (median): 177 cells (120 train, 17 validation, 40 test)" */
export function effectLine({ step, columns, of, count, splits, words }: Effect): string {
  const parts = Object.entries(splits ?? {}).flatMap(([split, share]) =>
    share > 0 ? [`${share} ${split}`] : [],
  );
  const where = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  const noun = count === 1 ? of.slice(0, -1) : of;
  return [`cleaning ${VERBS[step]}`, columns.join(', '), `${words}:`]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ :$/, ':')
    .concat(` ${count} ${noun}${where}`);
}
