import { scaleLinear } from 'd3-scale';
import { figureExtent, figureText, type IntervalFigure } from '../interval-figure.js';
import { markup, type Markup } from '../markup.js';
import type { Tone } from '../words.js';
import { chart, px } from './frame.js';

const [WIDTH, HEIGHT] = [200, 54];
const [LEFT, RIGHT, MIDDLE] = [7, 193, 26];

/** Room that the figure at each end of the scale takes, in px. */
const END_LABEL = 56;

/**
 * One row of a forest plot on a linear scale: point, interval, the limit as a solid line, zero dashed.
 *
 * @param extent  ends of the scale, where several rows share one
 */
export function intervalPlot(
  figure: IntervalFigure,
  tone: Tone,
  title: string,
  extent: readonly [number, number] = figureExtent(figure),
): Markup {
  const { point, interval, limit, kind } = figure;
  const [from, to] = extent;
  const x = scaleLinear([from, to], from === to ? [(LEFT + RIGHT) / 2, (LEFT + RIGHT) / 2] : [LEFT, RIGHT]);
  const at = (value: number) => px(x(value));
  const whisker = markup`<g class="tone-${tone}" stroke-width="2"><line x1="${at(interval[0])}" x2="${at(interval[1])}" y1="${MIDDLE}" y2="${MIDDLE}"/>${interval.map((end) => markup`<line x1="${at(end)}" x2="${at(end)}" y1="${MIDDLE - 6}" y2="${MIDDLE + 6}"/>`)}</g>`;
  const zero =
    kind === 'difference'
      ? markup`<line class="zero" x1="${at(0)}" x2="${at(0)}" y1="12" y2="40"/>${x(0) > LEFT + END_LABEL && x(0) < RIGHT - END_LABEL ? markup`<text class="small muted middle" x="${at(0)}" y="52">0</text>` : null}`
      : null;
  const bound =
    limit === null
      ? null
      : markup`<line class="limit" x1="${at(limit)}" x2="${at(limit)}" y1="12" y2="40"/><text class="small middle" x="${px(Math.min(RIGHT - 22, Math.max(LEFT + 22, x(limit))))}" y="9">allowed</text>`;
  return chart(
    WIDTH,
    HEIGHT,
    title,
    markup`<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${MIDDLE}" y2="${MIDDLE}"/>${zero}${whisker}${bound}<circle class="tone-${tone}" cx="${at(point)}" cy="${MIDDLE}" r="5"/>${endLabels(figure, from, to)}`,
  );
}

function endLabels(figure: IntervalFigure, from: number, to: number): Markup {
  if (from === to) {
    return markup`<text class="small muted middle" x="${(LEFT + RIGHT) / 2}" y="52">${figureText(figure, from)}</text>`;
  }
  return markup`<text class="small muted" x="${LEFT}" y="52">${figureText(figure, from)}</text><text class="small muted end" x="${RIGHT}" y="52">${figureText(figure, to)}</text>`;
}
