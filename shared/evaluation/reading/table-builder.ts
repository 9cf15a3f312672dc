import { UserError, type SourceLocation } from '../../errors/index.js';
import type { Predictions } from '../predictions.js';
import { cellText, type CellFault, type Column, type ColumnCells } from './cells.js';
import type { Wanted } from './column-names.js';
import { AnswerColumn, CodedColumn, IdColumn, ScoreColumn, WeightColumn } from './columns/index.js';
import { refuseDuplicates } from './duplicates.js';
import { parseHeader, type Header } from './header.js';
import type { RowPlaces } from './row-places.js';
import type { PredictionTable } from './table.js';
import type { TableSink } from './table-sink.js';

/** The columns of a file that are kept. */
interface Columns {
  readonly id: IdColumn;
  readonly label: AnswerColumn;
  readonly prediction: AnswerColumn | null;
  readonly score: ScoreColumn | null;
  readonly classScores: ReadonlyMap<string, ScoreColumn>;
  readonly weight: WeightColumn | null;
  readonly others: ReadonlyMap<string, CodedColumn>;
}

/** Gathers the wanted columns of a table. */
export class TableBuilder implements TableSink {
  #header: Header | null = null;
  #columns: Columns | null = null;
  #sinks: readonly (readonly [Column, number])[] = [];
  #rows = 0;

  constructor(
    readonly file: string,
    readonly wanted: Wanted,
    readonly task: Predictions['task'] | undefined,
    readonly places: RowPlaces,
  ) {}

  begin(names: readonly string[], at: SourceLocation | string): void {
    const header = parseHeader(names, this.wanted, at);
    const hasScores = header.score !== null || header.classScores.size > 0;
    const task = this.task ?? (hasScores ? 'classification' : undefined);
    const sinks: [Column, number][] = [];
    const keep = <T extends Column>(position: number, column: T): T => {
      sinks.push([column, position]);
      return column;
    };
    const nameOf = (position: number) => names[position]!;
    this.#header = header;
    this.#columns = {
      id: keep(header.id, new IdColumn(nameOf(header.id))),
      label: keep(header.label, new AnswerColumn(nameOf(header.label), task, true)),
      prediction:
        header.prediction === null
          ? null
          : keep(header.prediction, new AnswerColumn(nameOf(header.prediction), task, false)),
      score: header.score === null ? null : keep(header.score, new ScoreColumn(nameOf(header.score))),
      classScores: new Map(
        [...header.classScores].map(([name, at]) => [name, keep(at, new ScoreColumn(nameOf(at)))]),
      ),
      weight: header.weight === null ? null : keep(header.weight, new WeightColumn(nameOf(header.weight))),
      others: new Map(
        [...header.others].map(([name, at]) => [name, keep(at, new CodedColumn(name, 'texts'))]),
      ),
    };
    this.#sinks = sinks;
  }

  /** The columns of the header that are kept. */
  get positions(): readonly number[] {
    return [...new Set(this.#sinks.map(([, position]) => position))];
  }

  /** @throws UserError for the first row with a cell that can't be read */
  take(rows: number, cellsAt: (position: number) => ColumnCells): void {
    let wrongRow = rows;
    let fault: CellFault | null = null;
    for (const [column, position] of this.#sinks) {
      const cells = cellsAt(position);
      const row = column.take(cells);
      if (row < 0 || row >= wrongRow) continue;
      wrongRow = row;
      fault = column.faultOf(cellText(cells, row));
    }
    if (fault) throw new UserError(fault.what, fault.mend, this.places.at(this.#rows + wrongRow));
    this.#rows += rows;
  }

  /**
   * @param source  sha256 of the file
   * @throws UserError for a table without rows, or with an id twice
   */
  build(source: string): PredictionTable {
    const { file, places } = this;
    const columns = this.#columns;
    if (!columns) throw new UserError('is empty', 'Write a header line and one row per test example.', file);
    if (this.#rows === 0) {
      throw new UserError('has a header and no rows', 'Write one row per test example.', file);
    }
    const ids = columns.id.texts();
    refuseDuplicates(ids, places);
    return {
      file,
      source,
      ids,
      label: columns.label.answers(),
      prediction: columns.prediction?.answers() ?? null,
      score: columns.score?.values() ?? null,
      classScores: new Map([...columns.classScores].map(([name, column]) => [name, column.values()])),
      scoreName: this.#header!.scoreName,
      weights: columns.weight?.values() ?? null,
      columns: new Map([...columns.others].map(([name, column]) => [name, column.coded()])),
      places,
    };
  }
}
