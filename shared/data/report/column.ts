import { byCodePoint } from '../../files/index.js';
import { parseIsoDate } from '../features/dates/iso-date.js';
import type { Cell } from '../features/feature-step.js';
import type { Split } from '../splits/index.js';
import { MOST_DISTINCT, type ColumnReport, type Counts } from './data-report.js';

/** A text of a column with more different ones may name somebody, and so may one that fewer rows have. */
const MOST_CATEGORIES = 50;
const FEWEST_ROWS = 5;
/** Values that are listed. */
const MOST_LISTED = 10;
const MOST_CHARACTERS = 40;

/** Which of these every cell is; the first that holds names the column. */
const TYPES = [
  ['integer', (text: string) => isNumber(text) && Number.isInteger(Number(text))],
  ['number', isNumber],
  ['boolean', (text: string) => /^(true|false|yes|no)$/i.test(text.trim())],
  ['date', (text: string) => parseIsoDate(text) !== null],
  ['text', () => true],
] as const;

/**
 * Sums up a column, cell by cell. Values are told of inputs, slices and the label only, and texts only where many rows
 * share them, so that no row shows by itself; the least and the greatest number are those of a row, as in profile.json.
 */
export class ColumnSummary {
  readonly #missing: Counts = { train: 0, validation: 0, test: 0 };
  readonly #distinct = new Set<string>();
  readonly #frequencies = new Map<string, number>();
  #types: readonly (typeof TYPES)[number][] = TYPES;
  #present = 0;
  #numbers = { rows: 0, sum: 0, min: Infinity, max: -Infinity };
  #dates: { first: string; last: string } | null = null;

  constructor(
    readonly name: string,
    readonly role: ColumnReport['role'],
  ) {}

  take(cell: Cell, split: Split): void {
    if (cell === null) {
      this.#missing[split]++;
      return;
    }
    this.#present++;
    if (this.#types.length > 1) this.#types = this.#types.filter(([, is]) => is(cell));
    if (this.#distinct.size <= MOST_DISTINCT) this.#distinct.add(cell);
    if (split === 'train') this.#takeTraining(cell);
  }

  #takeTraining(cell: string): void {
    if (this.#distinct.size <= MOST_CATEGORIES)
      this.#frequencies.set(cell, (this.#frequencies.get(cell) ?? 0) + 1);
    const type = this.#types[0]![0];
    if (type === 'integer' || type === 'number') {
      const value = Number(cell);
      const { rows, sum, min, max } = this.#numbers;
      this.#numbers = {
        rows: rows + 1,
        sum: sum + value,
        min: Math.min(min, value),
        max: Math.max(max, value),
      };
    } else if (type === 'date') {
      const date = cell.trim();
      const { first, last } = this.#dates ?? { first: date, last: date };
      this.#dates = { first: date < first ? date : first, last: date > last ? date : last };
    }
  }

  report(): ColumnReport {
    const { name, role } = this;
    const type = this.#present === 0 ? null : this.#types[0]![0];
    const distinct = this.#distinct.size > MOST_DISTINCT ? null : this.#distinct.size;
    return { name, role, type, missing: this.#missing, distinct, ...this.#values(type) };
  }

  #values(type: ColumnReport['type']): Pick<ColumnReport, 'spread' | 'dates' | 'top'> {
    if (!['input', 'slice', 'label'].includes(this.role)) return {};
    switch (type) {
      case 'integer':
      case 'number': {
        const { rows, sum, min, max } = this.#numbers;
        return rows === 0 ? {} : { spread: { min, mean: sum / rows, max } };
      }
      case 'date':
        return this.#dates ? { dates: this.#dates } : {};
      case 'boolean':
      case 'text':
        return this.role !== 'label' && this.#distinct.size <= MOST_CATEGORIES ? { top: this.#top() } : {};
      case null:
        return {};
    }
  }

  #top(): { value: string; rows: number }[] {
    return [...this.#frequencies]
      .filter(([, rows]) => rows >= FEWEST_ROWS)
      .sort(([a, often], [b, rarely]) => rarely - often || byCodePoint(a, b))
      .slice(0, MOST_LISTED)
      .map(([value, rows]) => ({ value: Array.from(value).slice(0, MOST_CHARACTERS).join(''), rows }));
  }
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
