import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../../../shared/evaluation/evaluate.js';
import { findMetric, METRIC_NAMES } from '../../../../shared/evaluation/metrics/index.js';
import { classes, numbers, predictions, scoreColumns } from '../fixtures.js';

describe('metrics that are undefined are left out:', () => {
  it('an AUC with one class', () => {
    const { metrics } = evaluate(classes({ label: [1, 1], prediction: [0, 1], score: [0.4, 0.6] }));
    expect(metrics).not.toHaveProperty('roc_auc');
    expect(metrics.accuracy).toBe(0.5);
    expect(metrics.average_precision).toBe(1);
  });

  it('everything that needs scores, without scores', () => {
    const { metrics } = evaluate(classes({ label: [0, 1, 1], prediction: [0, 1, 0] }));
    const named = Object.keys(metrics).map((name) => findMetric(name)!);
    expect(named.filter(({ needsScores }) => needsScores)).toEqual([]);
    expect(metrics.f1).toBeCloseTo(2 / 3, 12);
  });

  it("kappa, where chance can't disagree", () => {
    const { metrics } = evaluate(classes({ label: ['a', 'a'], prediction: ['a', 'a'] }));
    expect(metrics).not.toHaveProperty('cohen_kappa');
    expect(metrics.matthews_corrcoef).toBe(0);
  });

  it('R² of one row', () => {
    expect(evaluate(numbers({ label: [1], prediction: [2] })).metrics).toEqual({
      mae: 1,
      mse: 1,
      rmse: 1,
      median_absolute_error: 1,
      max_error: 1,
      mape: 1,
    });
  });

  it('one-versus-rest means where a class has no rows', () => {
    const scores = [
      [0.6, 0.3, 0.1],
      [0.2, 0.7, 0.1],
    ];
    const { metrics } = evaluate(predictions({ label: [0, 1], ...scoreColumns(scores) }));
    expect(metrics).not.toHaveProperty('roc_auc_ovr_macro');
    expect(metrics).not.toHaveProperty('average_precision_macro');
    expect(metrics.log_loss).toBeCloseTo(-(Math.log(0.6) + Math.log(0.7)) / 2, 14);
  });
});

describe('edge cases follow scikit-learn', () => {
  it('0/0 counts as 0 in precision, recall and F1', () => {
    const { metrics, perClass } = evaluate(classes({ label: [0, 0, 1], prediction: [0, 0, 0] }));
    expect(metrics.precision).toBe(0);
    expect(perClass['1']).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 });
  });

  it('all scores tied give an AUC of one half', () => {
    expect(evaluate(predictions({ label: [0, 1, 1], score: [0.3, 0.3, 0.3] })).metrics.roc_auc).toBe(0.5);
  });

  it('equal labels give an R² of 1 or 0', () => {
    expect(evaluate(numbers({ label: [2, 2], prediction: [2, 2] })).metrics.r2).toBe(1);
    expect(evaluate(numbers({ label: [2, 2], prediction: [2, 3] })).metrics.r2).toBe(0);
  });

  it('ties among the top k go to the higher class', () => {
    const scores = [
      [0.3, 0.3, 0.3, 0.1],
      [0.3, 0.3, 0.3, 0.1],
    ];
    const { metrics } = evaluate(predictions({ label: [0, 2], ...scoreColumns(scores) }));
    expect(metrics.top_2_accuracy).toBe(0.5);
    expect(metrics.top_3_accuracy).toBe(1);
    expect(metrics).not.toHaveProperty('top_5_accuracy');
  });

  it('an AUC is the same whichever class is positive, and precision is not', () => {
    const columns = {
      label: ['no', 'yes', 'yes', 'no'],
      score_no: [0.9, 0.3, 0.6, 0.45],
      score_yes: [0.1, 0.7, 0.4, 0.55],
    };
    const yes = evaluate(predictions(columns));
    const no = evaluate(predictions(columns, { positive: 'no' }));
    expect(no.metrics.roc_auc).toBe(yes.metrics.roc_auc);
    expect([yes.positive, no.positive]).toEqual(['yes', 'no']);
    expect(no.metrics.log_loss).toBe(yes.metrics.log_loss);
    expect(evaluate(classes({ label: [0, 1], prediction: [1, 1] })).metrics.recall).toBe(1);
    expect(evaluate(classes({ label: [0, 1], prediction: [1, 1] }, { positive: '0' })).metrics.recall).toBe(
      0,
    );
  });
});

describe('evaluate', () => {
  it('gives rows of true classes in the confusion matrix, in class order', () => {
    const report = evaluate(classes({ label: ['b', 'a', 'b'], prediction: ['a', 'a', 'c'] }));
    expect(report.classes).toEqual(['a', 'b', 'c']);
    expect(report.confusionMatrix).toEqual([
      [1, 0, 0],
      [1, 0, 1],
      [0, 0, 0],
    ]);
    expect(report).toMatchObject({ task: 'classification', rows: 3, positive: null });
  });

  it('has no classes for a regression', () => {
    const report = evaluate(numbers({ label: [1, 2], prediction: [1, 3] }));
    expect(report).toMatchObject({ task: 'regression', classes: [], perClass: {}, confusionMatrix: [] });
  });

  it('knows each metric by one name', () => {
    expect(new Set(METRIC_NAMES).size).toBe(METRIC_NAMES.length);
    expect(METRIC_NAMES).toEqual(
      expect.arrayContaining([
        'jaccard_weighted',
        'roc_auc_ovo_weighted',
        'top_5_accuracy',
        'explained_variance',
      ]),
    );
  });
});
