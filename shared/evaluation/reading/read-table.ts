import { UserError } from '../../errors/index.js';
import { nameFault } from './class-names.js';
import { eachRecord } from './csv-records.js';
import { GrowingNumbers, TextColumn } from './growing.js';
import { parseHeader, type Header } from './header.js';
import { parseNumber } from './numbers.js';

/** A predictions file as columns; nothing is decided yet about its task. */
export interface PredictionTable {
  readonly file: string;
  readonly ids: readonly string[];
  readonly label: TextColumn;
  readonly prediction: TextColumn | null;
  /** The column `score`: the positive class. */
  readonly score: Float64Array | null;
  /** The columns `score_<class>`, by class. */
  readonly classScores: ReadonlyMap<string, Float64Array>;
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** The line of the file where a row stands. */
  readonly lineOf: (row: number) => number;
}

/** Scores may leave [0, 1] by this much: float32 softmax rounds. */
const SCORE_ROUNDING = 1e-6;

/** @throws UserError with file:line for an empty file, a ragged row, a duplicate or empty id, a cell that can't be read */
export function readTable(text: string, file: string): PredictionTable {
  let builder: TableBuilder | null = null;
  eachRecord(text, file, (record, line) => {
    if (builder) builder.add(record, line);
    else builder = new TableBuilder(file, parseHeader(record, { file, line }));
  });
  const finished = builder as TableBuilder | null;
  if (!finished) throw new UserError('is empty', 'Write a header line and one row per test example.', file);
  return finished.build();
}

class TableBuilder {
  readonly #lines = new GrowingNumbers();
  readonly #rowOfId = new Map<string, number>();
  readonly #label = new TextColumn();
  readonly #prediction: TextColumn | null;
  readonly #scores: readonly GrowingNumbers[];
  readonly #others: readonly string[][];

  constructor(
    readonly file: string,
    readonly header: Header,
  ) {
    this.#prediction = header.prediction === null ? null : new TextColumn();
    this.#scores = header.scores.map(() => new GrowingNumbers());
    this.#others = header.others.map(() => []);
  }

  add(record: readonly string[], line: number): void {
    const { header } = this;
    const at = { file: this.file, line };
    if (record.length !== header.names.length) {
      throw new UserError(
        `has ${record.length} cells in this row, and ${header.names.length} columns in its header`,
        'Give every row one cell per column; quote cells that contain commas.',
        at,
      );
    }
    this.#lines.push(line);
    this.#addId(this.#name(record, header.id, line), line);
    this.#label.push(this.#name(record, header.label, line));
    if (header.prediction !== null) this.#prediction?.push(this.#name(record, header.prediction, line));
    header.scores.forEach((column, i) => this.#scores[i]!.push(this.#scoreOf(record, column, line)));
    header.others.forEach((column, i) => this.#others[i]!.push(record[column]!));
  }

  build(): PredictionTable {
    const { header, file } = this;
    if (this.#rowOfId.size === 0) {
      throw new UserError('has a header and no rows', 'Write one row per test example.', file);
    }
    const scores = new Map(
      header.scores.map((column, i) => [header.names[column]!, this.#scores[i]!.values]),
    );
    const score = scores.get('score') ?? null;
    scores.delete('score');
    const lines = this.#lines.values;
    return {
      file,
      ids: [...this.#rowOfId.keys()],
      label: this.#label,
      prediction: this.#prediction,
      score,
      classScores: new Map([...scores].map(([name, values]) => [name.slice('score_'.length), values])),
      columns: new Map(header.others.map((column, i) => [header.names[column]!, this.#others[i]!])),
      lineOf: (row) => lines[row]!,
    };
  }

  #addId(id: string, line: number): void {
    const earlier = this.#rowOfId.get(id);
    if (earlier !== undefined) {
      throw new UserError(
        `repeats the id "${id}" of line ${this.#lines.values[earlier]}`,
        'Give each test example one row with an id of its own.',
        { file: this.file, line },
      );
    }
    this.#rowOfId.set(id, this.#rowOfId.size);
  }

  #name(record: readonly string[], column: number, line: number): string {
    const text = record[column]!;
    const fault = nameFault(text);
    if (fault) {
      throw new UserError(
        `column "${this.header.names[column]}" ${fault} in this row`,
        'Write a text or a number without tabs and line breaks there.',
        { file: this.file, line },
      );
    }
    return text;
  }

  #scoreOf(record: readonly string[], column: number, line: number): number {
    const text = record[column]!;
    const value = parseNumber(text);
    if (value >= -SCORE_ROUNDING && value <= 1 + SCORE_ROUNDING) return value;
    throw new UserError(
      `has ${text === '' ? 'an empty cell' : `"${text}"`} in column "${this.header.names[column]}"`,
      'A score is a probability from 0 to 1.',
      { file: this.file, line },
    );
  }
}
