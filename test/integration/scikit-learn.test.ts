import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { evaluate, parsePredictions, type Predictions } from '../../shared/evaluation/index.js';
import { csv, uniforms, type Cell } from '../unit/evaluation/fixtures.js';

const python = process.env.PYTHON ?? 'python3';
const recent = 'import sklearn; assert tuple(map(int, sklearn.__version__.split(".")[:2])) >= (1, 9)';
const hasPeer = spawnSync(python, ['-c', recent]).status === 0;
if (!hasPeer)
  console.warn(`skipped: ${python} has no scikit-learn 1.9 or later (name another with PYTHON=…)`);

/** Scores of eighths, so that ties are common, that sum to 1. */
function drawScores(classes: number, uniform: () => number): number[] {
  const eighths = new Array<number>(classes).fill(0);
  for (let i = 0; i < 8; i++) eighths[Math.floor(uniform() * classes)]! += 1;
  return eighths.map((count) => count / 8);
}

function drawClasses(names: readonly string[], rows: number, uniform: () => number, hasPrediction: boolean) {
  const any = () => names[Math.floor(uniform() * names.length)]!;
  const scores = Array.from({ length: rows }, () => drawScores(names.length, uniform));
  const columns: Record<string, Cell[]> = {
    // Every class occurs, so that every metric is defined.
    label: Array.from({ length: rows }, (_, row) => names[row] ?? any()),
    ...(hasPrediction && { prediction: Array.from({ length: rows }, any) }),
  };
  names.forEach((name, k) => (columns[`score_${name}`] = scores.map((row) => row[k]!)));
  return parsePredictions(csv(columns), 'p.csv', { task: 'classification' });
}

function drawNumbers(rows: number, uniform: () => number) {
  const label = Array.from({ length: rows }, () => uniform() * 20 - 10);
  const prediction = label.map((value) => value + uniform() - 0.5);
  return parsePredictions(csv({ label, prediction }), 'p.csv', { task: 'regression' });
}

function drawCases(): Predictions[] {
  const uniform = uniforms(7);
  const spellings = [
    ['0', '1'],
    ['no', 'yes'],
    ['1', '10', '9'],
    ['Ähre', 'apfel', 'Zebra', '\u{1F600}', '\u{FF5E}'],
    ['0', '1', '2', '3', '4', '5', '6'],
  ];
  const classes = spellings.flatMap((names) =>
    [12, 37, 400].flatMap((rows) => [true, false].map((given) => drawClasses(names, rows, uniform, given))),
  );
  return [...classes, drawNumbers(9, uniform), drawNumbers(500, uniform)];
}

/** As scikit-learn takes them; numbers stay numbers, so that it orders classes by itself. */
function forPeer(predictions: Predictions) {
  if (predictions.task === 'regression') {
    return { task: predictions.task, labels: [...predictions.labels], predicted: [...predictions.predicted] };
  }
  const areNumbers = predictions.classes.every((name) => Number.isFinite(Number(name)));
  const value = (name: string) => (areNumbers ? Number(name) : name);
  const named = (indices: Int32Array) => Array.from(indices, (k) => value(predictions.classes[k]!));
  return {
    task: predictions.task,
    classes: predictions.classes.map(value),
    positive: predictions.positive === null ? null : value(predictions.positive),
    labels: named(predictions.labels),
    predicted: named(predictions.predicted),
    scores: predictions.ids.map((_, row) => predictions.scores!.map((column) => column[row]!)),
  };
}

(hasPeer ? describe : describe.skip)('scikit-learn, on random predictions with ties and any script,', () => {
  it('gives the same metrics to 1e-12', () => {
    const cases = drawCases();
    const script = fileURLToPath(new URL('./scikit_learn.py', import.meta.url));
    const run = spawnSync(python, [script], { input: JSON.stringify(cases.map(forPeer)), encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const answers = JSON.parse(run.stdout) as Record<string, number>[];
    const off = cases.flatMap((predictions, i) => {
      const { metrics } = evaluate(predictions);
      return Object.entries(answers[i]!)
        .filter(([name, value]) => !(relativeDifference(metrics[name], value) <= 1e-12))
        .map(([name, value]) => `case ${i}, ${name}: ${metrics[name]} instead of ${value}`);
    });
    expect(off).toEqual([]);
    expect(answers.flatMap((answer) => Object.keys(answer)).length).toBeGreaterThan(600);
  });
});

function relativeDifference(ours: number | undefined, theirs: number): number {
  return Math.abs((ours ?? NaN) - theirs) / Math.max(1, Math.abs(theirs));
}
