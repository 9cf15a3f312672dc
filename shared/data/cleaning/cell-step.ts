import type { z } from 'zod';
import type { Cell, Cells } from '../features/feature-step.js';

/**
 * A kind of cleaning that changes cells. What it learns from the training split is stored in the package and replayed
 * on every row, a caller's included, so that training and serving can't differ.
 */
export interface CellStep<Options, Fitted> {
  /** What a recipe writes after the step's name. */
  readonly schema: z.ZodType;
  readonly fitted: z.ZodType<Fitted>;
  /** @param cells  the column in the training split only   @throws CellError for a cell that can't be used */
  fit(cells: Cells, options: Options): Fitted;
  /** Made once for many cells. */
  fixer(fitted: Fitted): Fix;
  /** What is done, in a few words: "with 28 (median)". */
  words(fitted: Fitted, options: Options): string;
}

/** The cell that stands for a cell. @throws CellError for a cell that can't be used */
export type Fix = (cell: Cell) => Cell;

/** Keeps the types of what a step is told and of what it learns. */
export function cellStep<Options, Fitted>(step: CellStep<Options, Fitted>): CellStep<Options, Fitted> {
  return step;
}
