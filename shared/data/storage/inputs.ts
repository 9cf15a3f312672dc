import type { TemporaryFile } from '../../files/index.js';
import type { Storage } from './storage.js';

/** The encoded rows of a dataset. */
export interface Inputs {
  readonly rows: number;
  /** Numbers a row. */
  readonly size: number;
  /** Writes some rows one behind the other. @param out  shape [rows.length, size] */
  read(rows: Int32Array, out: Float32Array): void;
}

/** Writes the numbers of one row at `offset`; rows are asked for in order. */
export type WriteRow = (row: number, out: Float32Array, offset: number) => void;

/** About so many bytes are encoded before they go into a file. */
const BLOCK_BYTES = 2 ** 20;

/** Encodes rows, into memory where they fit there and else into a file. @throws what `writeRow` throws */
export function storeInputs(rows: number, size: number, storage: Storage, writeRow: WriteRow): Inputs {
  if (rows * size * Float32Array.BYTES_PER_ELEMENT <= storage.bytesInMemory) {
    const values = new Float32Array(rows * size);
    for (let row = 0; row < rows; row++) writeRow(row, values, row * size);
    return inputsInMemory(values, size);
  }
  const file = storage.openFile();
  const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / (size * Float32Array.BYTES_PER_ELEMENT)));
  for (let start = 0; start < rows; start += perBlock) {
    const block = new Float32Array(Math.min(perBlock, rows - start) * size);
    for (let at = 0; at * size < block.length; at++) writeRow(start + at, block, at * size);
    file.append(bytesOf(block));
  }
  return inputsInFile(file, rows, size);
}

/** @param values  row-major [rows, size] */
export function inputsInMemory(values: Float32Array, size: number): Inputs {
  return {
    rows: values.length / size,
    size,
    read(rows, out) {
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        out.set(values.subarray(row * size, (row + 1) * size), at * size);
      }
    },
  };
}

function inputsInFile(file: TemporaryFile, rows: number, size: number): Inputs {
  const rowBytes = size * Float32Array.BYTES_PER_ELEMENT;
  return {
    rows,
    size,
    read(wanted, out) {
      const bytes = bytesOf(out);
      for (let at = 0; at < wanted.length;) {
        const start = at++;
        while (at < wanted.length && wanted[at] === wanted[at - 1]! + 1) at++;
        file.read(bytes.subarray(start * rowBytes, at * rowBytes), wanted[start]! * rowBytes);
      }
    },
  };
}

/** All rows in order, some at a time. @returns row-major [rows of the block, size]; the next block overwrites it */
export function* inputBlocks(
  inputs: Inputs,
  rows: Int32Array,
): Generator<{ readonly rows: Int32Array; readonly values: Float32Array }> {
  const { size } = inputs;
  const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / (size * Float32Array.BYTES_PER_ELEMENT)));
  const values = new Float32Array(Math.min(perBlock, rows.length) * size);
  for (let start = 0; start < rows.length; start += perBlock) {
    const of = rows.subarray(start, start + perBlock);
    const block = values.subarray(0, of.length * size);
    inputs.read(of, block);
    yield { rows: of, values: block };
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
