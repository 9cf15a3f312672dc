import { scaleLinear } from 'd3-scale';
import type { EpochRecord, TrainingHistory } from '../../package/history.js';
import { markup, trusted, type Markup } from '../markup.js';
import { CURVES, type Curve } from './curves.js';
import type { LegendItem } from './legend.js';
import { linePlot, type LineSeries } from './line-plot.js';
import { CHART_STYLE, colourScheme } from './style.js';

type Side = 'candidate' | 'baseline';
const SIDES: readonly Side[] = ['candidate', 'baseline'];

/** What training reported of each side. */
export interface Histories extends Readonly<Partial<Record<Side, TrainingHistory | null>>> {
  /** Of further runs of the same recipe with other seeds. */
  readonly runs?: Readonly<Record<Side, readonly TrainingHistory[]>>;
}

export interface TrainingCurve {
  /** "Loss by epoch" */
  readonly caption: string;
  readonly plot: Markup;
}

/** A plot for each figure that training reported by epoch; a figure that no side has gives none. */
export function trainingCurves(histories: Histories): TrainingCurve[] {
  return CURVES.flatMap((curve) => {
    const series = SIDES.flatMap((side) => seriesOf(histories, side, curve));
    if (series.every(({ points }) => points.length === 0)) return [];
    return [{ caption: `${curve.name} by epoch`, plot: curvePlot(curve, series, histories) }];
  });
}

/** A package's training curve as a file of its own, readable on light and on dark ground. */
export function trainingCurveSvg(history: TrainingHistory): string {
  const curves = trainingCurves({ candidate: history });
  const width = Math.max(1, curves.length) * 440;
  const placed = curves.map(
    ({ plot }, i) => markup`<g transform="translate(${10 + i * 440} 10)">${plot}</g>`,
  );
  const style = trusted(`${colourScheme('.curves')}${CHART_STYLE}`);
  const svg = markup`<svg class="curves" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 350" width="${width}" height="350" role="img" aria-label="Training curve"><style>${style}</style><rect class="back" width="${width}" height="350"/>${placed}</svg>`;
  return `${svg.toString()}\n`;
}

function curvePlot(curve: Curve, series: readonly LineSeries[], histories: Histories): Markup {
  const points = series.flatMap((one) => one.points);
  const values = points.map(([, value]) => value);
  const epochs = points.map(([epoch]) => epoch);
  const [low, high] = curve.isShare ? [Math.min(...values), 1] : [0, Math.max(...values)];
  const y = scaleLinear([low, high === low ? low + 1 : high], [0, 1]).nice(5);
  const kept = SIDES.flatMap((side) => keptEpoch(histories, side));
  return linePlot({
    title: `${curve.name} by epoch`,
    x: { label: 'epoch', domain: [Math.min(1, ...epochs), Math.max(2, ...epochs)], whole: true },
    y: { label: curve.label, domain: [y.domain()[0]!, y.domain()[1]!] },
    series,
    notes: kept,
    under: (across) => markup`${kept.map(({ epoch, line }) => keptLine(across(epoch), line))}`,
  });
}

function keptEpoch(histories: Histories, side: Side): (LegendItem & { readonly epoch: number })[] {
  const epoch = histories[side]?.chosenEpoch ?? null;
  if (epoch === null) return [];
  const text = `epoch ${epoch}, whose weights were kept`;
  return [{ epoch, line: `kept ${side}`, text: named(histories, side, text) }];
}

function keptLine(x: number, line: string): Markup {
  return markup`<line class="${line}" x1="${x}" x2="${x}" y1="24" y2="224"/>`;
}

/** The lines of one side, those of other seeds below its own. */
function seriesOf(histories: Histories, side: Side, { lines }: Curve): LineSeries[] {
  const own = lines.map(({ name, line, value }): LineSeries => ({
    line: `${side} ${line}`,
    text: named(histories, side, name),
    points: pointsOf(histories[side]?.epochs ?? [], value),
  }));
  const first = own.findIndex(({ points }) => points.length > 0);
  const shown = lines[first];
  if (!shown) return own;
  const text = named(histories, side, `${shown.name}, other seeds`);
  const others = (histories.runs?.[side] ?? [])
    .map(({ epochs }) => pointsOf(epochs, shown.value))
    // A learning rate that follows from the epoch alone is one line.
    .filter((points) => String(points) !== String(own[first]!.points))
    .map((points, i): LineSeries => ({
      line: `${side} ${shown.line} run`,
      text: i === 0 ? text : null,
      points,
    }));
  return [...others, ...own];
}

function named(histories: Histories, side: Side, text: string): string {
  return histories.candidate && histories.baseline ? `${side}, ${text}` : text;
}

function pointsOf(epochs: readonly EpochRecord[], value: (record: EpochRecord) => number | null) {
  return epochs.flatMap((record): [number, number][] => {
    const y = value(record);
    return y !== null && Number.isFinite(y) ? [[record.epoch, y]] : [];
  });
}
