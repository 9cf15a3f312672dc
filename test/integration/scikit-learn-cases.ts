import { parsePredictions } from '../../shared/evaluation/read-predictions.js';
import type { Predictions } from '../../shared/evaluation/predictions.js';
import { csv, uniforms, type Cell } from '../unit/evaluation/fixtures.js';

export interface Case {
  readonly name: string;
  readonly predictions: Predictions;
}

type Uniform = () => number;

/** Names of classes as files have them; scikit-learn sorts the strings by code point. */
const SPELLINGS = [
  ['0', '1'],
  ['no', 'yes'],
  ['-1', '1'],
  ['1', '10', '9'],
  ['Ähre', 'apfel', 'Zebra', '\u{1F600}', '\u{FF5E}'],
  ['0', '1', '2', '3', '4', '5', '6'],
];

/** Which labels occur, of K classes that all have scores. */
const LABELS: Readonly<Record<string, (classes: number) => number>> = {
  'every class': (classes) => classes,
  'an empty class': (classes) => classes - 1,
  'a single class': () => 1,
};

const WEIGHTS: Readonly<Record<string, ((uniform: Uniform) => number) | null>> = {
  'no weights': null,
  'whole weights': (uniform) => 1 + Math.floor(uniform() * 3),
  'any weights': (uniform) => 0.01 + uniform() * 10,
};

/** The same cases at every call. */
export function drawCases(): Case[] {
  const uniform = uniforms(7);
  const cases: Case[] = [];
  for (const names of SPELLINGS) {
    for (const [occurring, count] of Object.entries(LABELS)) {
      for (const [weighing, weight] of Object.entries(WEIGHTS)) {
        for (const rows of [12, 37, 400]) {
          for (const hasPrediction of [true, false]) {
            const name = `${names.join('|')}, ${occurring}, ${weighing}, ${rows} rows, ${hasPrediction ? 'predictions' : 'scores only'}`;
            const options = { names, labels: count(names.length), rows, hasPrediction, weight };
            cases.push({ name, predictions: drawClasses(options, uniform) });
          }
        }
      }
    }
  }
  for (const [weighing, weight] of Object.entries(WEIGHTS)) {
    for (const rows of [2, 9, 10, 500]) {
      for (const [kind, draw] of Object.entries(NUMBERS)) {
        const predictions = drawNumbers(draw, rows, weight, uniform);
        cases.push({ name: `regression of ${kind}, ${weighing}, ${rows} rows`, predictions });
      }
    }
  }
  return cases;
}

interface ClassOptions {
  readonly names: readonly string[];
  /** How many of the classes occur as labels, all of them at least once. */
  readonly labels: number;
  readonly rows: number;
  readonly hasPrediction: boolean;
  readonly weight: ((uniform: Uniform) => number) | null;
}

function drawClasses({ names, labels, rows, hasPrediction, weight }: ClassOptions, uniform: Uniform) {
  const any = (count: number) => names[Math.floor(uniform() * count)]!;
  const scores = Array.from({ length: rows }, () => drawScores(names.length, uniform));
  const columns: Record<string, Cell[]> = {
    label: Array.from({ length: rows }, (_, row) => (row < labels ? names[row]! : any(labels))),
    ...(hasPrediction && { prediction: Array.from({ length: rows }, () => any(names.length)) }),
    ...(weight && { w: Array.from({ length: rows }, () => weight(uniform)) }),
  };
  names.forEach((name, k) => (columns[`score_${name}`] = scores.map((row) => row[k]!)));
  return parse(columns, 'classification');
}

/** Scores of eighths, so that ties are common, that sum to 1. */
function drawScores(classes: number, uniform: Uniform): number[] {
  const eighths = new Array<number>(classes).fill(0);
  for (let i = 0; i < 8; i++) eighths[Math.floor(uniform() * classes)]! += 1;
  return eighths.map((count) => count / 8);
}

/** Label and prediction of one row. */
const NUMBERS: Readonly<Record<string, (uniform: Uniform) => readonly [number, number]>> = {
  'any numbers': (uniform) => {
    const label = uniform() * 20 - 10;
    return [label, label + uniform() - 0.5];
  },
  'whole numbers': (uniform) => [Math.floor(uniform() * 4), Math.floor(uniform() * 4)],
  'equal labels': (uniform) => [2, 2 + Math.floor(uniform() * 3)],
};

function drawNumbers(
  draw: (uniform: Uniform) => readonly [number, number],
  rows: number,
  weight: ((uniform: Uniform) => number) | null,
  uniform: Uniform,
) {
  const drawn = Array.from({ length: rows }, () => draw(uniform));
  return parse(
    {
      label: drawn.map(([label]) => label),
      prediction: drawn.map(([, prediction]) => prediction),
      ...(weight && { w: drawn.map(() => weight(uniform)) }),
    },
    'regression',
  );
}

function parse(columns: Record<string, Cell[]>, task: Predictions['task']): Predictions {
  return parsePredictions(csv(columns), 'p.csv', { task, weight: columns.w && 'w' });
}
