import { CellError, type Cell } from '../data/features/index.js';
import { numberIn } from '../data/features/number.js';
import { decodePicture } from '../data/images/decode.js';
import { pixelsOf } from '../data/images/pixels.js';
import { encodeColumns, type Preprocessing } from '../data/preprocessing.js';
import { UserError } from '../errors/index.js';
import type { RawInstance } from '../serving/model.js';

type ImagePreprocessing = Extract<Preprocessing, { kind: 'image' }>;

/**
 * Writes one raw row as the model's input.
 * @param index  the row's place in the request, for messages
 * @throws UserError naming the instance and the field
 */
export function encodeInstance(
  preprocessing: Preprocessing,
  instance: RawInstance,
  index: number,
  out: Float32Array,
  offset: number,
): void {
  if (preprocessing.kind === 'columns') return encodeRow(preprocessing, instance, index, out, offset);
  if (instance['image'] !== undefined)
    return encodeImage(preprocessing, instance['image'], index, out, offset);
  if (preprocessing.columns)
    return encodePixels(preprocessing.columns, preprocessing.scale, instance, index, out, offset);
  throw misfit(index, 'image', 'is missing', 'Send {"image": {"b64": "<PNG or JPEG>"}}.');
}

function encodeRow(
  preprocessing: Extract<Preprocessing, { kind: 'columns' }>,
  instance: RawInstance,
  index: number,
  out: Float32Array,
  offset: number,
): void {
  const { missing = [] } = preprocessing;
  let current = '';
  const read = (column: string): Cell => {
    const cell = cellOf(instance, (current = column), index);
    return cell === null || missing.includes(cell.trim()) ? null : cell;
  };
  try {
    encodeColumns(preprocessing, read, out, offset);
  } catch (error) {
    if (error instanceof CellError) throw misfit(index, current, error.what, error.mend);
    throw error;
  }
}

function encodePixels(
  columns: readonly string[],
  scale: number,
  instance: RawInstance,
  index: number,
  out: Float32Array,
  offset: number,
): void {
  for (const [pixel, column] of columns.entries()) {
    try {
      out[offset + pixel] = numberIn(cellOf(instance, column, index), null) / scale;
    } catch (error) {
      if (error instanceof CellError) throw misfit(index, column, error.what, error.mend);
      throw error;
    }
  }
}

function encodeImage(
  { shape, scale, columns }: ImagePreprocessing,
  image: unknown,
  index: number,
  out: Float32Array,
  offset: number,
): void {
  const base64 = (image as { b64?: unknown } | null)?.b64;
  if (typeof base64 !== 'string')
    throw misfit(index, 'image', 'has no "b64" text', 'Send {"image": {"b64": "<PNG or JPEG>"}}.');
  try {
    const pixels = pixelsOf(decodePicture(Buffer.from(base64, 'base64')), shape);
    // Tabular pixels have a scale of their own; a picture's white is the same white.
    const factor = columns ? 1 : 255 / scale;
    for (const [at, value] of pixels.entries()) out[offset + at] = value * factor;
  } catch (error) {
    throw misfit(
      index,
      'image',
      `can't be read: ${(error as Error).message}`,
      'Send a PNG or JPEG as base64.',
    );
  }
}

function cellOf(instance: RawInstance, column: string, index: number): Cell {
  const value = instance[column];
  if (value === null) return null;
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (value === undefined)
    throw misfit(index, column, 'is missing', 'Send every input field; null stands for a missing value.');
  throw misfit(
    index,
    column,
    'is neither a number nor a text',
    'Send a number, a text, or null for a missing value.',
  );
}

function misfit(index: number, field: string, what: string, mend: string): UserError {
  return new UserError(`instance ${index}, field "${field}": ${what}`, mend);
}
