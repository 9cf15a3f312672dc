import type { z } from 'zod';
import type { InputField } from '../../package/manifest.js';
import type { Sequence } from '../storage/sequence.js';

/** A cell of a table: its text, or null where the recipe says that the text means "missing". */
export type Cell = string | null;

/** The cells of a column, in the order of its rows; maybe more than fit into memory. */
export type Cells = Sequence<Cell>;

/** Gives the cell of a column in one row. */
export type CellOf = (column: string) => Cell;

/** Writes the numbers of one cell at `offset`. @throws CellError for a cell that can't be used */
export type Encode = (cell: Cell, out: Float32Array, offset: number) => void;

/** A cell that is computed from others of its row. */
export interface Derivation {
  /** The columns that it reads. */
  readonly columns: readonly string[];
  /** @throws CellError for a row that gives no value */
  readonly cell: (cellOf: CellOf) => Cell;
}

/**
 * One kind of feature: what a recipe says of it, what it learns from the training split and how it turns a cell into
 * numbers. What it learned is stored in the package and replayed at serving, so that training and serving can't differ.
 */
export interface FeatureStep<Options, Fitted> {
  /** What a recipe writes after the step's name. */
  readonly schema: z.ZodType<Options>;
  readonly fitted: z.ZodType<Fitted>;
  /** @param cells  the column in the training split only   @throws CellError for a cell that can't be used */
  fit(cells: Cells, options: Options): Fitted;
  width(fitted: Fitted): number;
  /** Made once for many cells. */
  encoder(fitted: Fitted): Encode;
  /** What a caller of the model sends for a column that is read. */
  field(fitted: Fitted, column: string): InputField;
  /** Of a step whose numbers are whole ids from 0 for an embedding layer: how many ids there are. */
  ids?(fitted: Fitted): number;
  /** Of a step over several columns; another one reads the column that it is named for. */
  derive?(source: Options | Fitted): Derivation;
}

/** A cell that a feature can't use; the caller knows the row and says where. */
export class CellError extends Error {
  /** @param index  position in the cells given to `fit`; undefined where there is only one cell */
  constructor(
    readonly what: string,
    readonly mend: string,
    readonly index?: number,
  ) {
    super(what);
  }
}

/** Keeps the types of what a step is told and of what it learns. */
export function featureStep<Options, Fitted>(
  step: FeatureStep<Options, Fitted>,
): FeatureStep<Options, Fitted> {
  return step;
}

/** The start of a cell, for a message. */
export function quotedCell(cell: string): string {
  return `"${cell.slice(0, 40)}"`;
}
