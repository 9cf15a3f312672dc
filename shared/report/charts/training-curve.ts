import { scaleLinear } from 'd3-scale';
import type { EpochRecord, TrainingHistory } from '../../package/history.js';
import { markup, trusted, type Markup } from '../markup.js';
import { linePlot, type LineSeries } from './line-plot.js';
import { CHART_STYLE, colourScheme } from './style.js';

type Side = 'candidate' | 'baseline';
type Figure = 'loss' | 'accuracy' | 'mae';
type Histories = Readonly<Partial<Record<Side, TrainingHistory | null>>>;

const FIGURES = {
  loss: { training: (row) => row.loss, validation: (row) => row.valLoss, label: 'loss' },
  accuracy: {
    training: (row) => row.accuracy ?? null,
    validation: (row) => row.valAccuracy ?? null,
    label: 'accuracy (share of examples)',
  },
  mae: {
    training: (row) => row.mae ?? null,
    validation: (row) => row.valMae ?? null,
    label: 'mean absolute error',
  },
} satisfies Record<Figure, FigureOfEpoch>;

interface FigureOfEpoch {
  readonly training: (row: EpochRecord) => number | null;
  readonly validation: (row: EpochRecord) => number | null;
  readonly label: string;
}

/** Loss, and accuracy or mean absolute error, by epoch, one plot each; a figure that no side has gives no plot. */
export function trainingCurves(histories: Histories): Markup[] {
  return (['loss', 'accuracy', 'mae'] as const).flatMap((figure) => {
    const series = (['candidate', 'baseline'] as const).flatMap((side) =>
      seriesOf(histories[side]?.epochs ?? [], side, figure, hasBoth(histories)),
    );
    return series.some((one) => one.points.length > 0) ? [curvePlot(figure, series, histories)] : [];
  });
}

/** A package's training curve as a file of its own, readable on light and on dark ground. */
export function trainingCurveSvg(history: TrainingHistory): string {
  const plots = trainingCurves({ candidate: history });
  const width = Math.max(1, plots.length) * 440;
  const placed = plots.map((plot, i) => markup`<g transform="translate(${10 + i * 440} 10)">${plot}</g>`);
  const style = trusted(`${colourScheme('.curves')}${CHART_STYLE}`);
  const svg = markup`<svg class="curves" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 350" width="${width}" height="350" role="img" aria-label="Training curve"><style>${style}</style><rect class="back" width="${width}" height="350"/>${placed}</svg>`;
  return `${svg.toString()}\n`;
}

function curvePlot(figure: Figure, series: readonly LineSeries[], histories: Histories): Markup {
  const points = series.flatMap((one) => one.points);
  const values = points.map(([, value]) => value);
  const epochs = points.map(([epoch]) => epoch);
  const [low, high] = figure === 'accuracy' ? [Math.min(...values), 1] : [0, Math.max(...values)];
  const y = scaleLinear([low, high === low ? low + 1 : high], [0, 1]).nice(5);
  const chosen = histories.candidate?.chosenEpoch ?? null;
  return linePlot({
    title: `${figure} by epoch`,
    x: { label: 'epoch', domain: [Math.min(1, ...epochs), Math.max(2, ...epochs)], whole: true },
    y: { label: FIGURES[figure].label, domain: [y.domain()[0]!, y.domain()[1]!] },
    series,
    notes: chosen === null ? [] : [{ line: 'kept', text: `epoch ${chosen}, whose weights were kept` }],
    under: (across) => (chosen === null ? markup`` : keptEpoch(across(chosen))),
  });
}

function keptEpoch(x: number): Markup {
  return markup`<line class="kept" x1="${x}" x2="${x}" y1="24" y2="224"/>`;
}

function seriesOf(epochs: readonly EpochRecord[], side: Side, figure: Figure, both: boolean): LineSeries[] {
  const { training, validation } = FIGURES[figure];
  const owner = both ? `${side}, ` : '';
  return [
    { line: side, text: `${owner}validation`, points: pointsOf(epochs, validation) },
    { line: `${side} training`, text: `${owner}training`, points: pointsOf(epochs, training) },
  ];
}

function pointsOf(epochs: readonly EpochRecord[], figure: (row: EpochRecord) => number | null) {
  return epochs.flatMap((row): [number, number][] => {
    const value = figure(row);
    return value !== null && Number.isFinite(value) ? [[row.epoch, value]] : [];
  });
}

function hasBoth(histories: Histories): boolean {
  return Boolean(histories.candidate && histories.baseline);
}
