import { z } from 'zod';
import { canonicalJson } from '../files/index.js';
import type { InputField } from '../package/manifest.js';
import { fittedColumnSchema, stepOf, type Cell, type FittedColumn } from './features/index.js';

const side = z.number().int().positive();

/** Everything that turns a raw row into the model's input tensor, as learnt on the training split. */
export const preprocessingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('columns'), columns: z.array(fittedColumnSchema).min(1) }),
  z.strictObject({
    kind: z.literal('image'),
    /** [height, width, channels] */
    shape: z.tuple([side, side, side]),
    /** Names of the tabular pixels in row-major order; null when rows are pictures. */
    columns: z.array(z.string()).nullable(),
    /** The raw value that becomes 1. */
    scale: z.number().positive(),
  }),
]);
export type Preprocessing = z.infer<typeof preprocessingSchema>;

/** What a package's file gives back: training has to use the same digits as serving will. */
export function asStored(preprocessing: Preprocessing): Preprocessing {
  return preprocessingSchema.parse(JSON.parse(canonicalJson(preprocessing)));
}

/** Shape of the model's input tensor, without the batch. */
export function tensorShape(preprocessing: Preprocessing): number[] {
  if (preprocessing.kind === 'image') return [...preprocessing.shape];
  return [preprocessing.columns.reduce((width, column) => width + widthOf(column), 0)];
}

/** Numbers in one row's tensor. */
export function tensorSize(preprocessing: Preprocessing): number {
  return tensorShape(preprocessing).reduce((size, side) => size * side, 1);
}

/** Writes one row of a table. @param cellOf gives the cell of a column   @throws CellError */
export function encodeColumns(
  columns: readonly FittedColumn[],
  cellOf: (column: string) => Cell,
  out: Float32Array,
  offset: number,
): void {
  let at = offset;
  for (const column of columns) {
    stepOf(column).encode(column.fitted, cellOf(column.column), out, at);
    at += widthOf(column);
  }
}

/** What a caller of the model sends. */
export function inputFields(preprocessing: Preprocessing): InputField[] {
  if (preprocessing.kind === 'image') {
    return [
      { kind: 'image', name: 'image', shape: [...preprocessing.shape], columns: preprocessing.columns },
    ];
  }
  return preprocessing.columns.map((column) => stepOf(column).field(column.fitted, column.column));
}

function widthOf(column: FittedColumn): number {
  return stepOf(column).width(column.fitted);
}
