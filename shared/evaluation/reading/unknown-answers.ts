import { didYouMean, formatLocation, suggest, UserError } from '../../errors/index.js';
import type { CodedTexts } from '../texts/index.js';
import type { PredictionTable } from './table.js';

/** What writers put where there is no value. */
const NO_VALUE = /^(?:nan|na|n\/a|<na>|null|none|nil|undefined)$/i;

/** A predicted text of a class that no label is and no column of scores is for. */
interface UnknownAnswer {
  readonly text: string;
  readonly code: number;
}

/**
 * Looks for predictions of a class that no label is. A model may know classes that a test set lacks, so that alone is
 * worth a word; a missing value, or a label in another spelling, is a writer's slip and would make the classes others
 * than the task's.
 *
 * @param spelling  text as written → class
 * @param isBinary  whether the file was asked for as one of two classes
 * @throws UserError for a slip, and for any such prediction that makes a third class of a binary task
 */
export function checkUnknownAnswers(
  table: PredictionTable,
  { labels, predictions }: { readonly labels: CodedTexts; readonly predictions: CodedTexts | null },
  spelling: ReadonlyMap<string, string>,
  isBinary: boolean,
  warn: (message: string) => void,
): void {
  if (!predictions) return;
  const isKnown = new Set([...labels.texts, ...table.classScores.keys()].map((text) => spelling.get(text)!));
  const known = [...isKnown];
  const unknown = predictions.texts
    .map((text, code): UnknownAnswer => ({ text, code }))
    .filter(({ text }) => !isKnown.has(spelling.get(text)!));
  const [first] = unknown;
  if (!first) return;
  const placeOf = ({ code }: UnknownAnswer) => table.places.at(predictions.codes.indexOf(code));
  const refuse = (answer: UnknownAnswer, mend: string) => {
    throw new UserError(describe(answer), mend, placeOf(answer));
  };

  const missing = unknown.find(({ text }) => NO_VALUE.test(text.trim()));
  if (missing) refuse(missing, LEAVE_OUT);
  const meant = plainNames(known);
  const respelled = unknown.find(({ text }) => meant.has(plain(text)));
  if (respelled) refuse(respelled, `Did you mean "${meant.get(plain(respelled.text))}"?`);
  const classes = new Set([...known, ...unknown.map(({ text }) => spelling.get(text)!)]);
  if (isBinary && known.length <= 2 && classes.size > 2) refuse(first, suggest(first.text, known));

  const codes = new Set(unknown.map(({ code }) => code));
  const rows = predictions.codes.reduce((count, code) => count + Number(codes.has(code)), 0);
  const place = placeOf(first);
  warn(
    `${typeof place === 'string' ? place : formatLocation(place)} ${describe(first)}.${didYouMean(first.text, known)} ` +
      `${rows} of ${predictions.codes.length} rows answer so, and count as wrong.`,
  );
}

const LEAVE_OUT = 'Write a class there, or leave the row out, which counts as wrong.';

function describe({ text }: UnknownAnswer): string {
  return `predicts "${text}", which no label is`;
}

/** Classes by what is left of them without case and blanks; none where classes differ by no more among themselves. */
function plainNames(classes: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map(classes.map((name) => [plain(name), name]));
  return names.size < classes.length ? new Map() : names;
}

function plain(text: string): string {
  return text.trim().normalize().toLowerCase();
}
