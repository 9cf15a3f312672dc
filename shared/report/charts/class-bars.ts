import { scaleLinear } from 'd3-scale';
import type { ClassRow } from '../../comparison/index.js';
import { cleanName } from '../clean-text.js';
import { markup, type Markup } from '../markup.js';
import { chart, px } from './frame.js';

const WIDTH = 420;
const [LEFT, RIGHT, TOP] = [128, 380, 34];
const BAR = 9;

/** F1 of each class, candidate over baseline, from zero. */
export function classBars(rows: readonly ClassRow[]): Markup {
  const step = rows.some((row) => row.baseline) ? 2 * BAR + 8 : BAR + 8;
  const x = scaleLinear([0, 1], [LEFT, RIGHT]);
  const bottom = TOP + rows.length * step;
  const grid = x.ticks(5).map((tick) => {
    const at = px(x(tick));
    return markup`<line class="grid" x1="${at}" x2="${at}" y1="${TOP - 4}" y2="${bottom}"/><text class="muted middle" x="${at}" y="${bottom + 16}">${tick}</text>`;
  });
  const bars = rows.map((row, i) => {
    const top = TOP + i * step;
    const label = `${cleanName(row.name, 18)}`;
    return markup`<g><title>${cleanName(row.name)}, ${row.support} examples</title><text class="end" x="${LEFT - 8}" y="${px(top + step / 2)}">${label}</text>${bar(x, row.candidate.f1, top, 'fill-candidate')}${row.baseline ? bar(x, row.baseline.f1, top + BAR + 1, 'hollow') : null}</g>`;
  });
  return chart(
    WIDTH,
    bottom + 40,
    'F1 by class',
    markup`${key(rows)}${grid}${bars}<line class="axis" x1="${LEFT}" x2="${LEFT}" y1="${TOP - 4}" y2="${bottom}"/><text class="middle" x="${(LEFT + RIGHT) / 2}" y="${bottom + 34}">F1 (0 to 1)</text>`,
  );
}

function bar(x: (value: number) => number, value: number | null, top: number, fill: string): Markup {
  if (value === null)
    return markup`<text class="small muted" x="${LEFT + 4}" y="${top + 8}">undefined</text>`;
  return markup`<rect class="${fill}" x="${LEFT}" y="${top}" width="${px(x(value) - LEFT)}" height="${BAR}"/><text class="small muted" x="${px(x(value) + 4)}" y="${top + 8}">${value.toFixed(3)}</text>`;
}

function key(rows: readonly ClassRow[]): Markup {
  const baseline = rows.some((row) => row.baseline)
    ? markup`<rect class="hollow" x="${LEFT + 110}" y="6" width="14" height="${BAR}"/><text x="${LEFT + 130}" y="15">baseline</text>`
    : null;
  return markup`<rect class="fill-candidate" x="${LEFT}" y="6" width="14" height="${BAR}"/><text x="${LEFT + 20}" y="15">candidate</text>${baseline}`;
}
