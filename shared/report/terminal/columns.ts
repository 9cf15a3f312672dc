import { displayWidth, padEnd, padStart } from '../display-width.js';

/** @param alignment  `l` or `r` for each column */
export interface Columns {
  readonly header: readonly string[];
  readonly alignment: string;
  readonly rows: readonly (readonly string[])[];
}

/** Aligned lines, header first; cells are plain text without escape sequences. */
export function alignColumns({ header, alignment, rows }: Columns): string[] {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => displayWidth(cells[column]!))));
  return lines.map((cells) =>
    cells
      .map((cell, column) => (alignment[column] === 'r' ? padStart : padEnd)(cell, widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

/** Breaks at spaces; the first line begins with `first`, the others with `rest`. */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && displayWidth(`${line} ${word}`) > width) {
      lines.push(line);
      [line, isEmpty] = [rest, true];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
