import { cleanName } from '../clean-text.js';
import { markup, type Markup } from '../markup.js';
import { signed } from '../numbers.js';
import { chart, px } from './frame.js';

export interface ConfusionMap {
  readonly title: string;
  readonly classes: readonly string[];
  /** Rows are true classes, columns predictions. */
  readonly matrix: readonly (readonly number[])[];
  /** Counts are shaded by their share of the true class; differences by their size, in the colour of their effect. */
  readonly kind: 'counts' | 'difference';
}

const LABEL_CHARACTERS = 14;
/** Faintest shade of a cell that is not zero. */
const FAINTEST = 0.12;

/** A confusion matrix as a heat map, with its numbers wherever they fit. */
export function confusionMap(map: ConfusionMap): Markup {
  const size = map.classes.length;
  const cell = cellSize(size);
  const labels = map.classes.map((name) => cleanName(name, LABEL_CHARACTERS));
  const margin = 30 + Math.max(...labels.map((label) => Array.from(label).length)) * 6.5;
  const side = margin + size * cell;
  const rowLabels = labels.map(
    (label, i) =>
      markup`<text class="small end" x="${margin - 5}" y="${margin + i * cell + cell / 2 + 4}">${label}</text>`,
  );
  const columnLabels = labels.map((label, j) => {
    const x = margin + j * cell + cell / 2 + 4;
    return markup`<text class="small" transform="translate(${x} ${margin - 5}) rotate(-90)">${label}</text>`;
  });
  return chart(
    Math.max(side + 6, 300),
    side + 6,
    map.title,
    markup`<text class="small muted" x="0" y="${margin - 8}">true ↓</text><text class="small muted" x="0" y="10">predicted →</text>${rowLabels}${columnLabels}${cells(map, margin, cell)}`,
  );
}

/** px: large enough for the numbers of a few classes, small enough for the names of many. */
function cellSize(classes: number): number {
  if (classes <= 4) return 64;
  return classes <= 12 ? 34 : 20;
}

function cells({ classes, matrix, kind }: ConfusionMap, margin: number, size: number): Markup {
  const largest = Math.max(1, ...matrix.flat().map(Math.abs));
  const drawn = matrix.flatMap((row, i) => {
    const total = Math.max(
      1,
      row.reduce((sum, value) => sum + value, 0),
    );
    return row.map((value, j) => {
      const share = kind === 'counts' ? value / total : Math.abs(value) / largest;
      const isBetter = kind === 'counts' || (i === j) === value > 0;
      return heatCell(margin + j * size, margin + i * size, size, {
        value,
        kind,
        shade: value === 0 ? 0 : FAINTEST + (1 - FAINTEST) * share,
        fill: isBetter ? 'fill-better' : 'fill-worse',
        title: `${cleanName(classes[i]!)} read as ${cleanName(classes[j]!)}: ${kind === 'counts' ? value : signed(value, 0)}`,
      });
    });
  });
  return markup`${drawn}`;
}

interface HeatCell {
  readonly value: number;
  readonly kind: ConfusionMap['kind'];
  /** Opacity, 0 to 1. */
  readonly shade: number;
  readonly fill: string;
  readonly title: string;
}

function heatCell(x: number, y: number, size: number, cell: HeatCell): Markup {
  const text = cell.kind === 'counts' ? String(cell.value) : signed(cell.value, 0);
  const fits = cell.value !== 0 && text.length * 6 <= size;
  const number = fits
    ? markup`<text class="small middle${cell.shade > 0.55 ? ' on-fill' : ''}" x="${x + size / 2}" y="${y + size / 2 + 4}">${text}</text>`
    : null;
  return markup`<g><title>${cell.title}</title><rect class="cell back" x="${x}" y="${y}" width="${size}" height="${size}"/><rect class="${cell.fill}" fill-opacity="${px(cell.shade)}" x="${x}" y="${y}" width="${size}" height="${size}"/>${number}</g>`;
}
