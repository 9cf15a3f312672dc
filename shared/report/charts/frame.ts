import type { ScaleContinuousNumeric } from 'd3-scale';
import { markup, type Markup } from '../markup.js';

/** Pixels of the view box. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Scale = ScaleContinuousNumeric<number, number>;

export interface Axis {
  readonly scale: Scale;
  readonly ticks: readonly number[];
  readonly format: (tick: number) => string;
  /** With its unit. */
  readonly label: string;
}

/** An image with a name for readers that don't see it. */
export function chart(width: number, height: number, title: string, content: Markup): Markup {
  return markup`<svg class="chart" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-label="${title}" xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
}

/** Grid lines, ticks and the names of both axes. */
export function axes(box: Box, x: Axis, y: Axis): Markup {
  const across = x.ticks.map((tick) => {
    const at = px(x.scale(tick));
    return markup`<line class="grid" x1="${at}" x2="${at}" y1="${box.top}" y2="${box.bottom}"/><text class="muted middle" x="${at}" y="${box.bottom + 16}">${x.format(tick)}</text>`;
  });
  const up = y.ticks.map((tick) => {
    const at = px(y.scale(tick));
    return markup`<line class="grid" x1="${box.left}" x2="${box.right}" y1="${at}" y2="${at}"/><text class="muted end" x="${box.left - 6}" y="${px(at + 4)}">${y.format(tick)}</text>`;
  });
  const middle = px((box.left + box.right) / 2);
  return markup`${across}${up}<line class="axis" x1="${box.left}" x2="${box.right}" y1="${box.bottom}" y2="${box.bottom}"/><line class="axis" x1="${box.left}" x2="${box.left}" y1="${box.top}" y2="${box.bottom}"/><text class="middle" x="${middle}" y="${box.bottom + 34}">${x.label}</text><text x="0" y="12">${y.label}</text>`;
}

/** Two decimals: enough for a screen, and the same bytes on every machine. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
