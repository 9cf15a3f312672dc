import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { markup, type Markup } from '../markup.js';
import { axes, chart, px, type Box } from './frame.js';
import { legend, legendHeight, type LegendItem } from './legend.js';

export interface LinePlot {
  readonly title: string;
  readonly x: LineAxis;
  readonly y: LineAxis;
  readonly series: readonly LineSeries[];
  readonly notes?: readonly LegendItem[];
  /** Drawn below the series. */
  readonly under?: (x: (value: number) => number, y: (value: number) => number) => Markup;
}

export interface LineAxis {
  readonly label: string;
  readonly domain: readonly [number, number];
  /** True for counts, which have no ticks between whole numbers. */
  readonly whole?: boolean;
}

export interface LineSeries {
  /** Classes of the line. */
  readonly line: string;
  /** In the legend; null where another series stands for it. */
  readonly text: string | null;
  readonly points: readonly (readonly [number, number])[];
  /** Radius of a dot in px for each point; none without it. */
  readonly dots?: readonly number[];
}

const WIDTH = 420;
const BOX: Box = { left: 48, right: 408, top: 24, bottom: 224 };

/** Lines over labelled linear axes, with a legend. A series without points is left out. */
export function linePlot(plot: LinePlot): Markup {
  const x = scaleLinear(plot.x.domain, [BOX.left, BOX.right]);
  const y = scaleLinear(plot.y.domain, [BOX.bottom, BOX.top]);
  const drawn = plot.series.filter((series) => series.points.length > 0);
  const path = line<readonly [number, number]>(
    (point) => px(x(point[0])),
    (point) => px(y(point[1])),
  );
  const lines = drawn.map((series) => {
    const dots = (series.dots ?? dotsOf(series)).map((radius, i) => {
      const [across, up] = series.points[i]!;
      const fill = series.line.includes('baseline') ? 'hollow' : 'fill-candidate';
      return markup`<circle class="${fill}" cx="${px(x(across))}" cy="${px(y(up))}" r="${px(radius)}"/>`;
    });
    return markup`<path class="series ${series.line}" d="${path(series.points) ?? ''}"/>${dots}`;
  });
  const items = [
    ...drawn.flatMap(({ line, text }) => (text === null ? [] : [{ line, text }])),
    ...(plot.notes ?? []),
  ];
  const legendTop = BOX.bottom + 54;
  return chart(
    WIDTH,
    legendTop + legendHeight(items) - 4,
    plot.title,
    markup`${axes(BOX, axisOf(x, plot.x), axisOf(y, plot.y))}${plot.under?.(x, y) ?? null}${lines}${legend(items, BOX.left, legendTop)}`,
  );
}

/** A line through a single point would be invisible. */
function dotsOf(series: LineSeries): number[] {
  return series.points.length === 1 ? [3] : [];
}

function axisOf(scale: ReturnType<typeof scaleLinear<number>>, { label, whole }: LineAxis) {
  const ticks = scale.ticks(6).filter((tick) => !whole || Number.isInteger(tick));
  return { scale, ticks, label, format: scale.tickFormat(6) };
}
