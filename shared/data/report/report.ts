import type { Effect } from '../cleaning/index.js';
import { rowsOf } from '../dataset.js';
import type { Split } from '../splits/index.js';
import type { Sequence } from '../storage/sequence.js';
import { spreadOf, type Target } from '../target.js';
import type { ColumnReport, Counts, DataReport } from './data-report.js';

export interface ReportedData {
  readonly splits: Sequence<Split>;
  readonly target: Target;
  readonly labelName: string;
  /** For each row the first one with the same inputs. */
  readonly firstTwins: Int32Array;
  readonly columns: readonly ColumnReport[];
  readonly effects: readonly Effect[];
}

/** Sums up data that are ready for training. */
export function dataReport({
  splits,
  target,
  labelName,
  firstTwins,
  columns,
  effects,
}: ReportedData): DataReport {
  const rows = noCounts();
  for (const split of splits) rows[split]++;
  return {
    schema: 'heirloom.dev/data/v1',
    rows,
    label: { name: labelName, ...labelOf(target, splits) },
    copies: copiesIn(splits, firstTwins),
    columns: [...columns],
    cleaning: effects.map(({ columns: of, splits: counted, ...effect }) => ({
      ...effect,
      columns: [...of],
      splits: counted && { ...counted },
    })),
  };
}

function labelOf(target: Target, splits: Sequence<Split>) {
  if (target.task === 'regression') {
    const spread = (split: Split) => {
      const rows = rowsOf({ splits }, split);
      if (rows.length === 0) return null;
      const { min, mean, max } = spreadOf(Float64Array.from(rows, (row) => target.values[row]!));
      return { min, mean, max };
    };
    return { spread: { train: spread('train'), validation: spread('validation'), test: spread('test') } };
  }
  const counts = target.classes.map(noCounts);
  for (let row = 0; row < splits.length; row++) counts[target.labels[row]!]![splits.at(row)!]++;
  return { classes: target.classes.map((name, label) => ({ name, rows: counts[label]! })) };
}

const BITS: Readonly<Record<Split, number>> = { train: 1, validation: 2, test: 4 };

function copiesIn(splits: Sequence<Split>, firstTwins: Int32Array): DataReport['copies'] {
  const seenIn = new Uint8Array(splits.length);
  const within = noCounts();
  for (let row = 0; row < splits.length; row++) {
    const [split, first] = [splits.at(row)!, firstTwins[row]!];
    if (seenIn[first]! & BITS[split]) within[split]++;
    seenIn[first]! |= BITS[split];
  }
  const ofTraining = { validation: 0, test: 0 };
  for (let row = 0; row < splits.length; row++) {
    const split = splits.at(row)!;
    if (split !== 'train' && seenIn[firstTwins[row]!]! & BITS.train) ofTraining[split]++;
  }
  return { within, ofTraining };
}

function noCounts(): Counts {
  return { train: 0, validation: 0, test: 0 };
}
