/** The cells of one column as ranges of bytes, which may lie anywhere in `bytes`. */
export interface ColumnCells {
  readonly bytes: Uint8Array;
  /** Where cells begin; that of a row is at `first + row * stride`. */
  readonly starts: Int32Array;
  /** Where they end. */
  readonly ends: Int32Array;
  readonly first: number;
  readonly stride: number;
  readonly rows: number;
}

/** What is wrong with a cell, as the parts of a `UserError`. */
export interface CellFault {
  readonly what: string;
  readonly mend: string;
}

/** Takes the cells of one column, some rows at a time. */
export interface Column {
  /** @returns the first of these rows whose cell it refuses; -1 where it took all */
  take(cells: ColumnCells): number;
  /** Why a cell is refused. */
  faultOf(text: string): CellFault;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** The text of a cell. */
export function cellText({ bytes, starts, ends, first, stride }: ColumnCells, row: number): string {
  const cell = first + row * stride;
  return decodeUtf8(bytes, starts[cell]!, ends[cell]!);
}
