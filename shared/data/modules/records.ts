import { createHash, type Hash } from 'node:crypto';
import { types } from 'node:util';
import { UserError } from '../../errors/index.js';
import type { ColumnCells, TableSink } from '../../evaluation/index.js';

/** Turns batches of records into the cells of a table, and takes the digest of what they hold. */
export class Records {
  #names: readonly string[] | null = null;
  #rows = 0;
  readonly #hash: Hash = createHash('sha256');

  constructor(
    readonly file: string,
    readonly sink: TableSink,
  ) {}

  /** Given so far. */
  get rows(): number {
    return this.#rows;
  }

  /** @throws UserError for what is no list of records, or a record of other columns or with a value that is no cell */
  take(batch: unknown): void {
    if (!Array.isArray(batch))
      throw new UserError(
        `gave ${nounOf(batch)} after ${this.#rows} rows, not a batch`,
        'Yield lists of records, as in "yield [{column: value}]".',
        this.file,
      );
    const rows = batch.map((record: unknown, at) => this.#cellsOf(record, this.#rows + at + 1));
    if (rows.length === 0) return;
    for (const cells of rows) this.#hash.update(`${JSON.stringify(cells)}\n`);
    const columns = this.#names!.map((_, column) => columnCells(rows.map((cells) => cells[column]!)));
    this.sink.take(rows.length, (position) => columns[position]!);
    this.#rows += rows.length;
  }

  /** sha256 of the names and cells, whatever the batches. */
  digest(): string {
    return this.#hash.digest('hex');
  }

  /** The texts of a record, in the order of the first record's keys. */
  #cellsOf(record: unknown, number: number): string[] {
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw this.#fault(number, `${nounOf(record)} is no record`, 'Give each row as {column: value}.');
    const names = (this.#names ??= this.#begin(Object.keys(record)));
    const keys = Object.keys(record);
    const other =
      names.find((name) => !Object.hasOwn(record, name)) ?? keys.find((key) => !names.includes(key));
    if (other !== undefined)
      throw this.#fault(
        number,
        Object.hasOwn(record, other)
          ? `the first row has no column "${other}"`
          : `the column "${other}" is absent`,
        'Give every row the same columns, with null for a missing value.',
      );
    return names.map((name) => {
      const text = cellText((record as Record<string, unknown>)[name]);
      if (text !== null) return text;
      throw this.#fault(
        number,
        `column "${name}": ${nounOf((record as Record<string, unknown>)[name])} is no cell`,
        'Give a text, a finite number, a boolean, a Date, or null for a missing value.',
      );
    });
  }

  #begin(names: readonly string[]): readonly string[] {
    this.sink.begin(names, this.file);
    this.#hash.update(`${JSON.stringify(names)}\n`);
    return names;
  }

  #fault(number: number, what: string, mend: string): UserError {
    return new UserError(`row ${number}: ${what}`, mend, this.file);
  }
}

/** Null for what is no cell. A missing value is an empty text, as in JSON Lines. */
function cellText(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isNaN(value) ? '' : Number.isFinite(value) ? String(value) : null;
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'undefined':
      return '';
    default:
      if (value === null) return '';
      return types.isDate(value) && !Number.isNaN(value.getTime()) ? value.toISOString() : null;
  }
}

function nounOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (types.isDate(value)) return 'a date that is none';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
}

function columnCells(texts: readonly string[]): ColumnCells {
  const cells = texts.map((text) => Buffer.from(text));
  const [starts, ends] = [new Int32Array(texts.length), new Int32Array(texts.length)];
  let at = 0;
  for (const [row, { length }] of cells.entries()) {
    starts[row] = at;
    ends[row] = at += length;
  }
  return { bytes: Buffer.concat(cells), starts, ends, first: 0, stride: 1, rows: texts.length };
}
