import type { Comparison, Confusion } from '../../comparison/index.js';
import { changedCells } from '../changed-cells.js';
import { classBars, confusionMap, reliabilityPlot, rocPlot, trainingCurves } from '../charts/index.js';
import { markup, name, type Markup } from '../markup.js';
import { count, signed } from '../numbers.js';
import { dataTable, figure, section } from './figure.js';

/** A heat map of more classes can't be read; the cells that changed most can. */
const MOST_CLASSES_ON_A_MAP = 40;
const MOST_CELLS = 40;
const MOST_BARS = 40;

export function trainingSection({ training }: Comparison): Markup | null {
  const curves = training ? trainingCurves(training) : [];
  if (curves.length === 0) return null;
  return section('Training', [charts(curves.map(({ caption, plot }) => figure(caption, plot)))]);
}

export function confusionSection({ confusion }: Comparison): Markup | null {
  if (!confusion) return null;
  if (confusion.classes.length > MOST_CLASSES_ON_A_MAP) return changedCellsSection(confusion);
  const { classes, candidate, baseline } = confusion;
  // A map without a cell that changed would say nothing.
  const difference = changedCells(confusion).length > 0 ? confusion.difference : null;
  const maps = [
    map(
      'Candidate',
      confusionMap({
        title: 'Confusion matrix of the candidate',
        classes,
        matrix: candidate,
        kind: 'counts',
      }),
    ),
    ...(baseline
      ? [
          map(
            'Baseline',
            confusionMap({
              title: 'Confusion matrix of the baseline',
              classes,
              matrix: baseline,
              kind: 'counts',
            }),
          ),
        ]
      : []),
    ...(difference
      ? [
          map(
            'Candidate − baseline',
            confusionMap({
              title: 'Difference of the confusion matrices',
              classes,
              matrix: difference,
              kind: 'difference',
            }),
          ),
        ]
      : []),
  ];
  const note = `Rows are true classes, columns predictions, over ${count(confusion.rows)} examples. Counts are shaded by their share of the true class, on one scale for both sides.`;
  const signs = difference
    ? ' In the difference, blue is better and orange worse: on the diagonal more is better, elsewhere fewer.'
    : '';
  return section('Confusion', [
    charts(maps, classes.length > 12 ? 'wide' : 'beside'),
    markup`<p class="muted">${note}${signs}</p>`,
  ]);
}

export function classesSection({ perClass }: Comparison): Markup | null {
  if (perClass.length === 0) return null;
  const change = (row: Comparison['perClass'][number]) => (row.candidate.f1 ?? 0) - (row.baseline?.f1 ?? 0);
  const tooMany = perClass.length > MOST_BARS;
  const shown = tooMany ? [...perClass].sort((a, b) => change(a) - change(b)).slice(0, MOST_BARS) : perClass;
  const caption = tooMany
    ? `F1 by class, the ${MOST_BARS} of ${perClass.length} that lost most`
    : 'F1 by class';
  const compared = perClass.some((row) => row.baseline);
  const tableCaption = `Precision and recall${compared ? ', baseline → candidate' : ''}`;
  return section('Classes', [
    charts([figure(caption, classBars(shown)), figure(tableCaption, classTable(shown))]),
  ]);
}

export function scoresSection({ roc, calibration }: Comparison): Markup | null {
  const plots = [
    ...(roc ? [figure('ROC curve', rocPlot(roc))] : []),
    ...(calibration ? [figure('Reliability of the score', reliabilityPlot(calibration))] : []),
  ];
  return plots.length === 0 ? null : section('Scores', [charts(plots)]);
}

function charts(figures: readonly Markup[], layout: 'beside' | 'wide' = 'beside'): Markup {
  return markup`<div class="charts ${layout}">${figures}</div>`;
}

function map(caption: string, chart: Markup): Markup {
  return figure(caption, chart, { scrolls: true });
}

function changedCellsSection(confusion: Confusion): Markup | null {
  const cells = changedCells(confusion).slice(0, MOST_CELLS);
  if (cells.length === 0) return null;
  const columns = [
    { title: 'label' },
    { title: 'prediction' },
    ...['baseline', 'candidate', 'change'].map((title) => ({ title, isNumber: true })),
  ];
  const rows = cells.map((cell) => {
    const word = cell.better ? 'better' : 'worse';
    const change = markup`${signed(cell.difference, 0)} <span class="${word}">${word}</span>`;
    return [name(cell.label), name(cell.prediction), count(cell.baseline), count(cell.candidate), change];
  });
  return section('Confusions that changed most', [dataTable(columns, rows)]);
}

function classTable(rows: Comparison['perClass']): Markup {
  const hasBaseline = rows.some((row) => row.baseline);
  const columns = [
    { title: 'class' },
    { title: 'examples', isNumber: true },
    { title: 'precision', isNumber: true },
    { title: 'recall', isNumber: true },
  ];
  const cells = rows.map((row) => [
    name(row.name, 24),
    count(row.support),
    pair(row.baseline?.precision, row.candidate.precision, hasBaseline),
    pair(row.baseline?.recall, row.candidate.recall, hasBaseline),
  ]);
  return dataTable(columns, cells);
}

function pair(baseline: number | null | undefined, candidate: number | null, hasBaseline: boolean): string {
  const show = (value: number | null | undefined) => value?.toFixed(3) ?? '–';
  return hasBaseline ? `${show(baseline)} → ${show(candidate)}` : show(candidate);
}
