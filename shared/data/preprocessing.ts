import { z } from 'zod';
import { canonicalJson } from '../files/index.js';
import type { InputField } from '../package/manifest.js';
import { fittedFixSchema, fixOf, type FittedFix } from './cleaning/fixes.js';
import {
  derivationOf,
  fittedColumnSchema,
  stepOf,
  type Cell,
  type CellOf,
  type FittedColumn,
} from './features/index.js';

const side = z.number().int().positive();

/** Everything that turns a raw row into the model's input tensor, as learnt on the training split. */
export const preprocessingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('columns'),
    columns: z.array(fittedColumnSchema).min(1),
    /** Texts that mean "missing", in a table's cell as in a caller's field. */
    missing: z.array(z.string()).optional(),
    /** What changes cells before the columns read them, in this order. */
    clean: z.array(fittedFixSchema).min(1).optional(),
  }),
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
export type ColumnsPreprocessing = Extract<Preprocessing, { kind: 'columns' }>;

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

/**
 * Writes one row of a table.
 * @param cellOf  gives the cell of a column; asked last for the column at fault when a CellError is thrown
 * @throws CellError
 */
export function encodeColumns(
  { columns, clean }: Pick<ColumnsPreprocessing, 'columns' | 'clean'>,
  cellOf: CellOf,
  out: Float32Array,
  offset: number,
): void {
  let encoders = ENCODERS.get(columns);
  if (!encoders) ENCODERS.set(columns, (encoders = encodersOf(columns)));
  const read = clean ? cleaned(clean, cellOf) : cellOf;
  for (const encode of encoders) encode(read, out, offset);
}

function cleaned(clean: readonly FittedFix[], cellOf: CellOf): CellOf {
  let fixes = FIXES.get(clean);
  if (!fixes) FIXES.set(clean, (fixes = new Map(clean.map(({ column }) => [column, fixOf(clean, column)]))));
  return (column) => {
    const [cell, fix] = [cellOf(column), fixes.get(column)];
    return fix ? fix(cell) : cell;
  };
}

/** Made once for the cleaning of a package. */
const FIXES = new WeakMap<readonly FittedFix[], ReadonlyMap<string, ((cell: Cell) => Cell) | null>>();

/** Names of the columns that are read, each once. */
export function columnsRead(columns: readonly FittedColumn[]): string[] {
  return [...new Set(columns.flatMap((column) => derivationOf(column).columns))];
}

/** How many ids an embedding layer over the inputs has to know; null where the inputs are not ids. */
export function idCount(preprocessing: Preprocessing): number | null {
  if (preprocessing.kind === 'image') return null;
  const counts = preprocessing.columns.map(idsOf);
  return counts.includes(0) ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** Whether some of the numbers are ids, which an embedding layer looks up. */
export function hasIds(preprocessing: Preprocessing): boolean {
  return preprocessing.kind === 'columns' && preprocessing.columns.some((column) => idsOf(column) > 0);
}

/** What a caller of the model sends. */
export function inputFields(preprocessing: Preprocessing): InputField[] {
  if (preprocessing.kind === 'image') {
    return [
      { kind: 'image', name: 'image', shape: [...preprocessing.shape], columns: preprocessing.columns },
    ];
  }
  const fields = new Map<string, InputField>();
  for (const column of preprocessing.columns)
    for (const name of derivationOf(column).columns) {
      const field = stepOf(column).field(column.fitted, name);
      // Of a column that is read twice, once by an expression, the other feature knows what it holds.
      if (!fields.has(name) || column.step !== 'expression') fields.set(name, field);
    }
  return [...fields.values()];
}

function widthOf(column: FittedColumn): number {
  return stepOf(column).width(column.fitted);
}

function idsOf(column: FittedColumn): number {
  return stepOf(column).ids?.(column.fitted) ?? 0;
}

type EncodeRow = (cellOf: CellOf, out: Float32Array, offset: number) => void;

/** Made once for the columns of a package: a vocabulary takes longer to look through than to look up in. */
const ENCODERS = new WeakMap<readonly FittedColumn[], readonly EncodeRow[]>();

function encodersOf(columns: readonly FittedColumn[]): EncodeRow[] {
  let [at, ids] = [0, 0];
  return columns.map((column): EncodeRow => {
    const [start, firstId] = [at, ids];
    at += widthOf(column);
    ids += idsOf(column);
    const encode = stepOf(column).encoder(column.fitted);
    const { cell } = derivationOf(column);
    return (cellOf, out, offset) => {
      encode(cell(cellOf), out, offset + start);
      // The ids of each column follow those of the one before, so that one embedding layer tells them apart.
      if (firstId > 0) out[offset + start]! += firstId;
    };
  });
}
