import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../../shared/evaluation/evaluate.js';
import type { Predictions } from '../../../../shared/evaluation/predictions.js';
import { predictions, scoreColumns, type Cell } from '../fixtures.js';

type Columns = Record<string, readonly Cell[]>;

const weighted = (columns: Columns, task?: Predictions['task']) =>
  evaluate(predictions(columns, { weight: 'w', task }));
const regression = (columns: Columns) => weighted(columns, 'regression').metrics;

function expectMetrics(actual: Readonly<Record<string, number>>, expected: Record<string, number>) {
  const off = Object.entries(expected).filter(
    ([name, value]) => !(Math.abs((actual[name] ?? NaN) - value) <= 1e-12 * Math.max(1, Math.abs(value))),
  );
  expect(off.map(([name, value]) => `${name}: ${actual[name]} instead of ${value}`)).toEqual([]);
}

describe('weighted metrics equal scikit-learn', () => {
  it('on a binary task with tied scores', () => {
    const { metrics } = weighted({
      label: [0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1],
      score: [0.1, 0.4, 0.35, 0.8, 0.4, 0.4, 0.2, 0.9, 0.5, 0.5, 0.05, 0.65],
      w: [0.5, 2, 1, 1.25, 3, 0.75, 1, 1, 0.1, 2.5, 4, 1.5],
    });
    expectMetrics(metrics, {
      accuracy: 0.9005376344086021,
      balanced_accuracy: 0.8348214285714286,
      precision: 1,
      recall: 0.6696428571428572,
      f1: 0.8021390374331551,
      f1_macro: 0.8678558741923406,
      f1_weighted: 0.8940012823653497,
      jaccard: 0.6696428571428572,
      matthews_corrcoef: 0.7656496171352377,
      cohen_kappa: 0.7391403229474642,
      roc_auc: 0.84375,
      average_precision: 0.8077205007558081,
      log_loss: 0.40886087512487634,
      brier: 0.13125,
    });
  });

  it('on three classes, whose one-versus-one means it leaves undefined', () => {
    const scores = [
      [0.6, 0.3, 0.1],
      [0.3, 0.4, 0.3],
      [0.1, 0.2, 0.7],
      [0.4, 0.4, 0.2],
      [0.5, 0.1, 0.4],
      [0.3, 0.5, 0.2],
    ];
    const { metrics } = weighted({
      label: [0, 1, 2, 1, 0, 2],
      ...scoreColumns(scores),
      w: [1, 2, 0.5, 3, 0.25, 1.5],
    });
    expectMetrics(metrics, {
      roc_auc_ovr_macro: 0.696153846153846,
      roc_auc_ovr_weighted: 0.6111888111888112,
      average_precision_macro: 0.7420424403183024,
      top_2_accuracy: 0.8181818181818182,
      log_loss: 0.9524921719875477,
      brier: 0.5654545454545454,
    });
    expect(metrics).not.toHaveProperty('roc_auc_ovo_macro');
  });

  it('for regression', () => {
    const metrics = regression({
      label: [3, -0.5, 2, 7, 0],
      prediction: [2.5, 0, 2, 8, 0.3],
      w: [1, 2, 0.5, 3, 0.25],
    });
    expectMetrics(metrics, {
      mae: 0.6777777777777778,
      mse: 0.5588888888888889,
      rmse: 0.7475887164001934,
      median_absolute_error: 0.5,
      max_error: 1,
      mape: 50039995859672.56,
      r2: 0.9484396355353075,
      explained_variance: 0.974317894203999,
    });
  });

  it.each([
    [[1, 1, 1, 1], 2.5],
    [[1, 3, 1, 1], 2],
    [[1, 1, 2, 4], 3.5],
  ])('in the median of the errors 1, 2, 3, 4 with weights %j', (w, expected) => {
    const metrics = regression({ label: [0, 0, 0, 0], prediction: [1, 2, 3, 4], w });
    expect(metrics.median_absolute_error).toBe(expected);
  });
});

describe('weights', () => {
  /** Rows of eighths, so that ties are common; the first three hold every class. */
  const rows = fc
    .array(
      fc.record({
        label: fc.nat(2),
        scores: fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8)),
        times: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 3 },
    )
    .map((drawn) => drawn.map((row, i) => (i < 3 ? { ...row, label: i } : row)));

  it('that are whole count a row as often as if it were repeated', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const columns = (all: typeof drawn) => ({
          label: all.map(({ label }) => label),
          prediction: all.map(({ scores }) => Math.min(scores[0], 2)),
          ...scoreColumns(all.map(({ scores }) => scores.map((eighths) => eighths / 8))),
        });
        const once = weighted({ ...columns(drawn), w: drawn.map(({ times }) => times) });
        const repeated = drawn.flatMap((row) => Array.from({ length: row.times }, () => row));
        const { roc_auc_ovo_macro, roc_auc_ovo_weighted, ...expected } = evaluate(
          predictions(columns(repeated)),
        ).metrics;
        expect([roc_auc_ovo_macro, roc_auc_ovo_weighted]).not.toContain(undefined);
        expect(Object.keys(once.metrics)).toEqual(Object.keys(expected));
        expectMetrics(once.metrics, expected);
        expect(once.perClass).toEqual(evaluate(predictions(columns(repeated))).perClass);
      }),
    );
  });

  it('that are whole count the errors of a regression as often as if they were repeated', () => {
    const row = fc.record({
      label: fc.integer({ min: -5, max: 5 }),
      prediction: fc.integer({ min: -5, max: 5 }),
      times: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), (drawn) => {
        const columns = (all: typeof drawn) => ({
          label: all.map(({ label }) => label),
          prediction: all.map(({ prediction }) => prediction),
        });
        const repeated = drawn.flatMap((one) => Array.from({ length: one.times }, () => one));
        const once = regression({ ...columns(drawn), w: drawn.map(({ times }) => times) });
        expectMetrics(once, evaluate(predictions(columns(repeated), { task: 'regression' })).metrics);
      }),
    );
  });

  it('leave 0/0 exactly 0/0, though their sums round', () => {
    const { metrics } = weighted(
      { label: [1, 1, 1], prediction: [1, 1, 1], w: [0.1, 0.2, 0.3] },
      'classification',
    );
    expect(metrics).not.toHaveProperty('cohen_kappa');
    expect(metrics.matthews_corrcoef).toBe(0);
    const equal = regression({ label: [0.1, 0.1, 0.1], prediction: [0.2, 0.2, 0.2], w: [0.1, 0.2, 0.3] });
    expect([equal.r2, equal.explained_variance]).toEqual([0, 1]);
  });

  it('make support and confusion matrix weights', () => {
    const {
      perClass,
      confusionMatrix,
      rows: all,
    } = weighted({ label: ['a', 'a', 'b'], prediction: ['a', 'b', 'b'], w: [0.5, 2, 4] }, 'classification');
    expect(perClass.a).toEqual({ precision: 1, recall: 0.2, f1: 1 / 3, support: 2.5 });
    expect(confusionMatrix).toEqual([
      [0.5, 2],
      [0, 4],
    ]);
    expect(all).toBe(3);
  });
});
