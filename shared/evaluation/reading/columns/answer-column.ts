import type { CodedTexts, PackedTexts } from '../../texts/index.js';
import type { Predictions } from '../../predictions.js';
import { MOST_CLASSES } from '../class-names.js';
import type { ColumnCells, CellFault, Column } from '../cells.js';
import { parseNumber } from '../numbers/numbers.js';
import { CodedColumn } from './coded-column.js';
import { NumberColumn } from './number-column.js';

/** A column with more different texts holds amounts, or no classes that could be judged. */
const MOST_TEXTS = 1 << 16;

/** Labels or predictions: by name, or as numbers where the task is known to be a regression. */
export type Answers =
  | { readonly kind: 'names'; readonly coded: CodedTexts }
  | { readonly kind: 'numbers'; readonly values: Float64Array; readonly texts: PackedTexts | null };

/** Labels or predictions of a task that may not be known before the last row. */
export class AnswerColumn implements Column {
  #names: CodedColumn | null;
  #numbers: NumberColumn | null;

  /** @param task  undefined where the columns don't tell it */
  constructor(
    readonly name: string,
    readonly task: Predictions['task'] | undefined,
    readonly keepsTexts: boolean,
  ) {
    this.#names = task === 'regression' ? null : new CodedColumn(name, 'names');
    this.#numbers = task === 'regression' ? new NumberColumn(name, keepsTexts) : null;
  }

  take(cells: ColumnCells): number {
    if (this.#numbers) return this.#numbers.take(cells);
    const names = this.#names!;
    const refused = names.take(cells);
    if (refused >= 0 || names.size <= MOST_TEXTS) return refused;
    return this.#becomeNumbers(names) ? -1 : cells.rows - 1;
  }

  faultOf(text: string): CellFault {
    const names = this.#names;
    if (!names) return this.#numbers!.faultOf(text);
    if (names.size <= MOST_TEXTS) return names.faultOf(text);
    return {
      what: `has more than ${MOST_TEXTS} classes in column "${this.name}", and at most ${MOST_CLASSES} can be judged`,
      mend: `Check that "${this.name}" holds the class, not an id or an amount.`,
    };
  }

  answers(): Answers {
    if (this.#names) return { kind: 'names', coded: this.#names.coded() };
    return { kind: 'numbers', values: this.#numbers!.values(), texts: this.#numbers!.texts() };
  }

  #becomeNumbers(names: CodedColumn): boolean {
    const coded = names.coded();
    const areNumbers = coded.texts.every((text) => !Number.isNaN(parseNumber(text)));
    if (this.task === 'classification' || !areNumbers) return false;
    this.#numbers = new NumberColumn(this.name, this.keepsTexts);
    this.#numbers.takeCoded(coded);
    this.#names = null;
    return true;
  }
}
