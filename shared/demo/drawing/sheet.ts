import { brailleLines } from './braille.js';
import { SIDE } from './picture.js';

export interface Exhibit {
  /** SIDE × SIDE values row by row, 0..255. */
  readonly grey: Uint8Array;
  /** Lines of text below the picture. */
  readonly caption: readonly string[];
}

const GAP = 2;

/** Pictures side by side with their captions, in rows of about the same length that fit into `width` characters. */
export function pictureSheet(exhibits: readonly Exhibit[], width: number): string[] {
  const cells = exhibits.map(({ grey, caption }) => [...brailleLines(grey, SIDE), ...caption]);
  const column = Math.max(...cells.flat().map((line) => line.length)) + GAP;
  const mostInARow = Math.max(1, Math.floor((width + GAP) / column));
  const rows = Math.ceil(cells.length / mostInARow);
  const inARow = Math.ceil(cells.length / rows);
  return Array.from({ length: rows }, (_, row) =>
    rowLines(cells.slice(row * inARow, (row + 1) * inARow), column),
  ).flat();
}

function rowLines(cells: readonly (readonly string[])[], column: number): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines) => (lines[line] ?? '').padEnd(column))
      .join('')
      .trimEnd(),
  );
}
