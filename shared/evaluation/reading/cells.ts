/**
 * Rows of a file as ranges of bytes. The cell of a row and a column is number `row * columns + column`; it may lie
 * anywhere in `bytes`.
 */
export interface CellBlock {
  readonly bytes: Uint8Array;
  /** Where each cell begins, shape [rows * columns] or longer. */
  readonly starts: Int32Array;
  /** Where each cell ends. */
  readonly ends: Int32Array;
  readonly columns: number;
  readonly rows: number;
}

/** What is wrong with a cell, as the parts of a `UserError`. */
export interface CellFault {
  readonly what: string;
  readonly mend: string;
}

/** Takes the cells of one column, block after block. */
export interface Column {
  /**
   * @param column  the position of its cells in each row
   * @returns the first row of the block whose cell it refuses; -1 where it took all
   */
  take(block: CellBlock, column: number): number;
  /** Why a cell is refused. */
  faultOf(text: string): CellFault;
}

/** The text of a cell. */
export function cellText(block: CellBlock, row: number, column: number): string {
  const cell = row * block.columns + column;
  return decodeUtf8(block.bytes, block.starts[cell]!, block.ends[cell]!);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}
