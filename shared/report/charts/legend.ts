import { markup, type Markup } from '../markup.js';

export interface LegendItem {
  /** Classes of the line that it explains. */
  readonly line: string;
  readonly text: string;
}

const ROW = 18;

/** Below a plot, one item a row. */
export function legend(items: readonly LegendItem[], left: number, top: number): Markup {
  const rows = items.map((item, i) => {
    const y = top + i * ROW;
    return markup`<line class="series ${item.line}" x1="${left}" x2="${left + 28}" y1="${y}" y2="${y}"/><text x="${left + 36}" y="${y + 4}">${item.text}</text>`;
  });
  return markup`${rows}`;
}

export function legendHeight(items: readonly LegendItem[]): number {
  return items.length * ROW;
}
