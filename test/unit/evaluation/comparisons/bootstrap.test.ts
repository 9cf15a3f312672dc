import { describe, expect, it } from '@jest/globals';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import {
  choiceName,
  COMPARABLE_METRICS,
  evidenceOf,
  metricValue,
  takeRows,
  type Evidence,
  type MetricChoice,
  type Paired,
} from '../../../../shared/evaluation/index.js';
import { seededRandom } from '../../../../shared/evaluation/statistics/resampling/index.js';
import { generate } from '../generated.js';
import { choose, compare, pairTables } from './fixtures.js';

const ROWS = 800;
const RESAMPLES = 1500;

const { y, base, cand, t, p } = generate(2 * ROWS);
const first = <T>(values: readonly T[]) => values.slice(0, ROWS);

const binary = pairTables(
  { label: first(y), score: first(cand) },
  { label: first(y), score: first(base) },
  { positive: '1' },
);
const scores = (matrix: readonly (readonly number[])[]) => ({
  score_0: matrix.map((row) => row[0]!.toFixed(6)),
  score_1: matrix.map((row) => row[1]!.toFixed(6)),
  score_2: matrix.map((row) => row[2]!.toFixed(6)),
});
/** The baseline knows half as much: each row's scores, mixed with those of another row. */
const mixed = first(p).map((row, i) => row.map((score, k) => (score + p[ROWS + i]![k]!) / 2));
const multiclass = pairTables(
  { label: first(t), ...scores(first(p)) },
  { label: first(t), ...scores(mixed) },
);
const regression = pairTables(
  {
    label: first(y).map((own, i) => own + base[i]! + 1),
    prediction: first(cand).map((value) => value + 1.4),
  },
  {
    label: first(y).map((own, i) => own + base[i]! + 1),
    prediction: first(base).map((value) => value + 1.2),
  },
  { task: 'regression' },
);

const BINARY = ['precision', 'recall', 'f1', 'jaccard', 'roc_auc', 'average_precision', 'log_loss', 'brier'];
const NUMBERS = ['mae', 'mse', 'rmse', 'mape', 'r2', 'explained_variance'];
/** Three classes have no such metric. */
const OTHERS = ['top_3_accuracy', 'top_5_accuracy'];
const MULTICLASS = COMPARABLE_METRICS.filter((name) => ![...BINARY, ...NUMBERS, ...OTHERS].includes(name));
const OF_A_CLASS = ['precision', 'recall', 'f1', 'jaccard'];

const all = (names: readonly string[]) => names.map((name) => choose(name));
const cases = [
  ['two classes', binary, all(BINARY)],
  ['three classes', multiclass, [...all(MULTICLASS), ...OF_A_CLASS.map((name) => choose(name, '2'))]],
  ['numbers', regression, all(NUMBERS)],
] as const;

/** Of the difference of each metric, from rows drawn with replacement. */
function bootstrapErrors(paired: Paired, choices: readonly MetricChoice[]): number[] {
  const random = seededRandom('rows');
  const draws = Array.from({ length: RESAMPLES }, () => {
    const rows = Uint32Array.from({ length: ROWS }, () => uniformFloat64(random) * ROWS);
    const [after, before] = [paired.candidate, paired.baseline].map(({ predictions }) =>
      evidenceOf(takeRows(predictions, rows)),
    );
    const value = (choice: MetricChoice, side: Evidence) => metricValue(choice.metric, side, choice.class)!;
    return choices.map((choice) => value(choice, after!) - value(choice, before!));
  });
  return choices.map((_, at) => {
    const mean = draws.reduce((sum, draw) => sum + draw[at]!, 0) / RESAMPLES;
    return Math.sqrt(draws.reduce((sum, draw) => sum + (draw[at]! - mean) ** 2, 0) / (RESAMPLES - 1));
  });
}

describe.each(cases)("a comparison's standard error on %s", (_, paired, choices) => {
  it("is the bootstrap's within 5 %, whose own error is 2 %", () => {
    const drawn = bootstrapErrors(paired, choices);
    const ratios = choices.map((choice, at): [string, number] => [
      choiceName(choice),
      compare(paired, choice.metric.name, { ofClass: choice.class }).standardError! / drawn[at]!,
    ]);
    expect(ratios).toHaveLength(choices.length);
    expect(ratios.filter(([, ratio]) => !(Math.abs(ratio - 1) < 0.05))).toEqual([]);
  });
});
