import type { Recipe } from '../recipe/schema.js';
import { cellError } from './cells.js';
import type { Choice } from './choice.js';
import { readerOf } from './cleaning/cells.js';
import { defaultFeatures } from './default-features.js';
import { CellError, stepOf, type Cell, type Cells, type FittedColumn } from './features/index.js';
import { namedFeatures } from './named-features.js';
import { computed } from './storage/sequence.js';
import type { TrainingRows } from './training-cells.js';

export interface FitOptions extends TrainingRows {
  /** Columns that are not inputs: id and label. */
  readonly reserved: readonly string[];
  /** Columns that are inputs only where `features` names them: slices and group. */
  readonly carried: readonly string[];
  readonly features: Recipe['features'];
  readonly log: (line: string) => void;
}

/** Fits every input column on the training split. @throws UserError naming row and column */
export function fitColumns(options: FitOptions): FittedColumn[] {
  const { table, reserved, carried, features } = options;
  const choices = features
    ? namedFeatures(features, table, reserved)
    : defaultFeatures({ ...options, apart: [...reserved, ...carried] });
  return choices.map((choice) => fitted(choice, options));
}

function fitted({ step, column, options }: Choice, rows: TrainingRows): FittedColumn {
  const feature = stepOf({ step });
  const stored = Object.fromEntries(Object.entries(options).filter(([key]) => key !== 'columns'));
  const { cells, lastRead } = cellsFor({ step, column, options }, rows);
  try {
    return { step, column, options: stored, fitted: feature.fit(cells, options) } as FittedColumn;
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    throw cellError(error, rows.table, rows.trainingRows[error.index ?? 0]!, lastRead());
  }
}

/** The training split's cells of a choice, computed where it is computed. */
function cellsFor(
  { step, column, options }: Choice,
  { table, missing, trainingRows, fixes }: TrainingRows,
): { cells: Cells; lastRead: () => string } {
  const derivation = stepOf({ step }).derive?.(options);
  const columns = derivation?.columns ?? [column];
  const readers = new Map(columns.map((name) => [name, readerOf(table, name, missing, fixes)]));
  let lastRead = column;
  const cells = computed(trainingRows.length, (index) => {
    const row = trainingRows[index]!;
    const cellOf = (name: string): Cell => readers.get((lastRead = name))!(row);
    if (!derivation) return cellOf(column);
    try {
      return derivation.cell(cellOf);
    } catch (error) {
      if (error instanceof CellError) throw cellError(error, table, row, lastRead);
      throw error;
    }
  });
  return { cells, lastRead: () => lastRead };
}
