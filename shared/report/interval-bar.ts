import { figureExtent, figureText, type IntervalFigure } from './interval-figure.js';

export const BAR_LEGEND = '├●┤ value, interval  ┃ limit  ┊ no change';

/** `├──●──┤┈┈┈┈┃┈┈┈┈┈┊` with the values at its two ends. */
export interface IntervalBar {
  readonly low: string;
  readonly bar: string;
  readonly high: string;
}

/**
 * One line of text, linear from the smallest mark to the greatest. Where marks fall on one column, the limit is drawn
 * over the point, and the point over zero.
 */
export function intervalBar(figure: IntervalFigure, columns: number): IntervalBar {
  const { kind, point, interval, limit } = figure;
  const [from, to] = figureExtent(figure);
  const column = (value: number) =>
    to === from ? 0 : Math.round(((value - from) / (to - from)) * (columns - 1));
  const cells = new Array<string>(columns).fill('┈');
  cells.fill('─', column(interval[0]), column(interval[1]) + 1);
  if (kind === 'difference') cells[column(0)] = '┊';
  cells[column(interval[0])] = '├';
  cells[column(interval[1])] = '┤';
  cells[column(point)] = '●';
  if (limit !== null) cells[column(limit)] = '┃';
  return { low: figureText(figure, from), bar: cells.join(''), high: figureText(figure, to) };
}
