import { HttpError } from './http-error.js';

/** Rows of one tensor: `values` is row-major [rows, ...shape of a row]. */
export interface Batch {
  readonly values: Float32Array;
  readonly rows: number;
}

/**
 * Reads nested arrays [rows, ...shape] of finite numbers.
 *
 * @param shape  of one row, without the batch
 * @param at     how error messages name `value`, e.g. "instances"
 * @throws HttpError 400 at the first value that doesn't fit, 413 for more than `maxRows` rows
 */
export function readBatch(value: unknown, shape: readonly number[], at: string, maxRows: number): Batch {
  const rows = countRows(value, at, maxRows);
  const values = new Float32Array(rows.length * sizeOf(shape));
  const end = rows.reduce<number>((offset, row, i) => fill(values, offset, row, shape, `${at}[${i}]`), 0);
  return { values: values.subarray(0, end), rows: rows.length };
}

/** Checks that `value` is an array of 1 to `maxRows` rows, whatever a row is. */
export function countRows(value: unknown, at: string, maxRows: number): readonly unknown[] {
  if (!Array.isArray(value))
    throw new HttpError(400, `${at} must be an array of rows, not ${describe(value)}`);
  if (value.length === 0) throw new HttpError(400, `${at} is empty; at least one row is needed`);
  checkRows(value.length, at, maxRows);
  return value;
}

/** @throws HttpError 413 */
export function checkRows(rows: number, at: string, maxRows: number): void {
  if (rows > maxRows)
    throw new HttpError(413, `${at} has ${rows} rows; at most ${maxRows} are taken at once`);
}

/** A row-major tensor as nested arrays. @throws Error when a value is not finite: JSON would hide it as null */
export function nest(values: Float32Array, shape: readonly number[]): unknown[] {
  const [length = 0, ...rest] = shape;
  if (rest.length === 0) return finiteNumbers(values.subarray(0, length));
  const stride = sizeOf(rest);
  return Array.from({ length }, (_, i) => nest(values.subarray(i * stride, (i + 1) * stride), rest));
}

/** @throws Error when a value is not finite */
export function finiteNumbers(values: Float32Array): number[] {
  const numbers = Array.from(values);
  if (!numbers.every(Number.isFinite)) throw new Error('the model answered with a value that is not finite');
  return numbers;
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** A finite number that stays finite as a 32-bit float. */
export function readFloat(value: unknown, at: string): number {
  if (typeof value !== 'number') throw new HttpError(400, `${at} must be a number, not ${describe(value)}`);
  if (!Number.isFinite(Math.fround(value))) throw new HttpError(400, `${at} is outside the range of FP32`);
  return value;
}

export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function fill(
  values: Float32Array,
  offset: number,
  value: unknown,
  shape: readonly number[],
  at: string,
): number {
  const [length, ...rest] = shape;
  if (length === undefined) {
    values[offset] = readFloat(value, at);
    return offset + 1;
  }
  if (!Array.isArray(value)) {
    throw new HttpError(400, `${at} must be an array of shape [${shape.join(', ')}], not ${describe(value)}`);
  }
  if (value.length !== length) {
    throw new HttpError(400, `${at} has ${value.length} values where the model takes ${length}`);
  }
  return value.reduce<number>((next, item, i) => fill(values, next, item, rest, `${at}[${i}]`), offset);
}
