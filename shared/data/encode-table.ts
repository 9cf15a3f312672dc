import { UserError } from '../errors/index.js';
import type { RawInstance } from '../serving/model.js';
import { cellError, cellIn } from './cells.js';
import { CellError, type Cell } from './features/index.js';
import { numberIn } from './features/number.js';
import { columnsRead, encodeColumns, inputFields, tensorSize, type Preprocessing } from './preprocessing.js';
import { storeInputs, type Inputs } from './storage/inputs.js';
import type { Storage } from './storage/storage.js';
import { columnOf, type Table } from './table.js';

const AN_INPUT = "an input, its own or its parent's";

/** Names of the columns that are inputs; none where rows are pictures. */
export function inputColumns(preprocessing: Preprocessing): readonly string[] {
  if (preprocessing.kind === 'image') return preprocessing.columns ?? [];
  return columnsRead(preprocessing.columns);
}

/** The inputs of every row. @throws UserError naming file, row and column of a cell that can't be used */
export function encodeTable(
  table: Table,
  preprocessing: Preprocessing,
  missing: ReadonlySet<string>,
  storage: Storage,
): Inputs {
  const names = preprocessing.kind === 'image' ? preprocessing.columns : columnsRead(preprocessing.columns);
  if (!names)
    throw new UserError(
      'is a table, and the parent was trained on pictures',
      'Give the parent\'s kind of data, or train without "inherit".',
      table.file,
    );
  const cells = new Map(names.map((name) => [name, columnOf(table, name, AN_INPUT)]));
  let current = '';
  return storeInputs(table.rows, tensorSize(preprocessing), storage, (row, out, offset) => {
    const cellOf = (column: string): Cell => {
      current = column;
      return cellIn(cells.get(column)!.at(row)!, missing);
    };
    try {
      if (preprocessing.kind === 'image') {
        for (const [pixel, name] of names.entries())
          out[offset + pixel] = numberIn(cellOf(name), null) / preprocessing.scale;
      } else {
        encodeColumns(preprocessing, cellOf, out, offset);
      }
    } catch (error) {
      if (error instanceof CellError) throw cellError(error, table, row, current);
      throw error;
    }
  });
}

/** What a caller of the model would send for a row. */
export function instanceOf(
  table: Table,
  preprocessing: Preprocessing,
  missing: ReadonlySet<string>,
  row: number,
): RawInstance {
  const numbers = new Set(
    preprocessing.kind === 'image'
      ? preprocessing.columns
      : inputFields(preprocessing).flatMap(({ kind, name }) => (kind === 'number' ? [name] : [])),
  );
  return Object.fromEntries(
    inputColumns(preprocessing).map((name) => {
      const cell = cellIn(columnOf(table, name, AN_INPUT).at(row)!, missing);
      const isNumber = cell !== null && numbers.has(name) && Number.isFinite(Number(cell));
      return [name, isNumber ? Number(cell) : cell];
    }),
  );
}
