import { UserError } from '../errors/index.js';
import type { KnownFacts } from './verdict-facts.js';

/** What is assumed about a test set and two models that are equally good on it. */
export interface Assumptions {
  /** Rows of the test set. */
  readonly rows: number;
  /** Share of rows that exactly one of the two models gets right. */
  readonly discordance: number;
  readonly classes: number;
  /** Of each model. */
  readonly accuracy: number;
  /** Share of rows of the positive class, or of the class that a rule names. */
  readonly positives: number;
  /** Whether `positives` was typed, follows from a verdict's metrics, or is the same for every class. */
  readonly positivesFrom: 'typed' | 'verdict' | 'assumed';
  /** Rows of a slice or group; null: as few as a rule judges. */
  readonly sliceRows: number | null;
  /** Standard deviation of a metric among runs that differ by their seed, in its unit; null: not known. */
  readonly seedSd: number | null;
}

/** The same as typed on a command line. */
export type WrittenAssumptions = Readonly<
  Partial<Record<'n' | 'discordance' | 'classes' | 'accuracy' | 'positives' | 'slice-n' | 'seed-sd', string>>
>;

/** More need no gate to tell two models apart. */
const MOST_ROWS = 1e9;
const MOST_CLASSES = 100;

/**
 * @param known  of a test set that was judged already; null: there is none
 * @throws UserError for a number that can't be, and for numbers that can't be together
 */
export function readAssumptions(written: WrittenAssumptions, known: KnownFacts | null): Assumptions {
  const number = (option: keyof WrittenAssumptions, range: Range, fallback: number): number =>
    written[option] === undefined ? fallback : parse(option, written[option], range);
  const optional = (option: keyof WrittenAssumptions, range: Range): number | null =>
    written[option] === undefined ? null : parse(option, written[option], range);
  const rows = optional('n', { whole: true, least: 2, most: MOST_ROWS }) ?? known?.rows ?? null;
  if (rows === null) {
    throw new UserError('the size of the test set is not given', 'Give its rows with --n, such as --n 2000.');
  }
  const classes = number('classes', { whole: true, least: 2, most: MOST_CLASSES }, known?.classes ?? 2);
  // Of other classes than the verdict's, it says nothing.
  const knownShare = classes === known?.classes ? known.positives : null;
  const assumptions = {
    rows,
    classes,
    discordance: number('discordance', { above: 0, most: 1 }, 0.05),
    accuracy: number('accuracy', { above: 0, below: 1 }, 0.9),
    positives: number('positives', { above: 0, below: 1 }, knownShare ?? 1 / classes),
    positivesFrom: whence(written.positives, knownShare),
    sliceRows: optional('slice-n', { whole: true, least: 2, most: rows }),
    seedSd: optional('seed-sd', { least: 0, most: MOST_ROWS }),
  };
  checkTogether(assumptions);
  return assumptions;
}

function whence(typed: string | undefined, knownShare: number | null): Assumptions['positivesFrom'] {
  if (typed !== undefined) return 'typed';
  return knownShare === null ? 'assumed' : 'verdict';
}

function checkTogether({ accuracy, classes, discordance }: Assumptions): void {
  if (accuracy <= 1 / classes) {
    const guessing = percent(1 / classes);
    throw new UserError(
      `--accuracy ${accuracy} is no better than guessing one of ${classes} classes`,
      `Give more than ${guessing}, as in --accuracy 0.9.`,
    );
  }
  const most = 2 * Math.min(accuracy, 1 - accuracy);
  if (discordance > most + 1e-9) {
    throw new UserError(
      `two models that are both right on ${percent(accuracy)} of the rows can't differ on ${percent(discordance)} of them`,
      `Give --discordance ${Number(most.toPrecision(3))} or less, or the models' own --accuracy.`,
    );
  }
}

interface Range {
  readonly whole?: boolean;
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly below?: number;
}

function parse(option: string, text: string, range: Range): number {
  const value = text.trim() === '' ? NaN : Number(text);
  const { whole = false, least = -Infinity, above = -Infinity, most = Infinity, below = Infinity } = range;
  const fits = value >= least && value > above && value <= most && value < below;
  if (fits && (!whole || Number.isInteger(value))) return value;
  throw new UserError(
    `--${option} is "${text}"`,
    `Give ${whole ? 'a whole number' : 'a number'} ${wanted(range)}.`,
  );
}

function wanted({ least, above, most, below }: Range): string {
  const from = least === undefined ? `above ${above}` : `from ${least}`;
  return below === undefined ? `${from} to ${most}` : `${from} and below ${below}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
