import { didYouMean, formatLocation, suggest, UserError } from '../../errors/index.js';
import type { CodedTexts } from '../texts/index.js';
import type { PredictionTable } from './table.js';

/** What writers put where there is no value, and what nobody calls a class. */
const NO_VALUE = /^(?:nan|<na>|null|none|undefined)$/i;

interface Columns {
  readonly labels: CodedTexts;
  readonly predictions: CodedTexts | null;
}

/** A predicted text of a class that no label is and no column of scores is for. */
interface UnknownAnswer {
  readonly text: string;
  readonly code: number;
}

/** Predictions of a class that no label is: a model may know classes that a test set lacks. */
export class UnknownAnswers {
  readonly #table: PredictionTable;
  readonly #predictions: CodedTexts | null;
  /** Classes of the labels, and those that have a column of scores. */
  readonly #known: readonly string[];
  readonly #unknown: readonly UnknownAnswer[];
  /** With those that are not known. */
  readonly #classes: number;

  /** @param spelling  text as written → class */
  constructor(
    table: PredictionTable,
    { labels, predictions }: Columns,
    spelling: ReadonlyMap<string, string>,
  ) {
    const known = new Set([...labels.texts, ...table.classScores.keys()].map((text) => spelling.get(text)!));
    this.#table = table;
    this.#predictions = predictions;
    this.#known = [...known];
    this.#unknown = (predictions?.texts ?? [])
      .map((text, code) => ({ text, code }))
      .filter(({ text }) => !known.has(spelling.get(text)!));
    this.#classes = new Set([...known, ...this.#unknown.map(({ text }) => spelling.get(text)!)]).size;
  }

  /**
   * A missing value, or one of two labels in another spelling, is a writer's slip and would make the classes others than
   * the task's.
   *
   * @param isBinary  whether the file was asked for as one of two classes
   * @throws UserError for a slip, and for any such prediction that makes a third class of a binary task
   */
  refuseSlips(isBinary: boolean): void {
    const missing = this.#unknown.find(({ text }) => NO_VALUE.test(text.trim()));
    if (missing) this.#refuse(missing, `${LEAVE_OUT} ${this.#wayOut(missing)}`);
    const meant = this.#known.length === 2 ? plainNames(this.#known) : new Map<string, string>();
    const respelled = this.#unknown.find(({ text }) => meant.has(plain(text)));
    if (respelled) {
      const name = meant.get(plain(respelled.text))!;
      this.#refuse(respelled, `Did you mean "${name}"? ${this.#wayOut(respelled)}`);
    }
    const [first] = this.#unknown;
    if (first && isBinary && this.#known.length <= 2 && this.#classes > 2) {
      this.#refuse(first, suggest(first.text, this.#known));
    }
  }

  /** To be asked before the codes of the predictions become classes. @returns null where there are none */
  remark(): string | null {
    const [first] = this.#unknown;
    if (!first) return null;
    const codes = new Set(this.#unknown.map(({ code }) => code));
    const rows = this.#predictions!.codes.reduce((count, code) => count + Number(codes.has(code)), 0);
    const place = this.#placeOf(first);
    return (
      `${typeof place === 'string' ? place : formatLocation(place)} ${describe(first)}.${didYouMean(first.text, this.#known)} ` +
      `${rows} of ${this.#predictions!.codes.length} rows answer so, and count as wrong.`
    );
  }

  #wayOut({ text }: UnknownAnswer): string {
    return `A class "${text}" is declared by a column of scores for each class, "${this.#table.scoreName(text)}" among them.`;
  }

  #placeOf({ code }: UnknownAnswer) {
    return this.#table.places.at(this.#predictions!.codes.indexOf(code));
  }

  #refuse(answer: UnknownAnswer, mend: string): never {
    throw new UserError(describe(answer), mend, this.#placeOf(answer));
  }
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
