import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../../../shared/evaluation/evaluate.js';
import { classes, numbers, predictions, scoreColumns } from '../fixtures.js';
import { generate } from '../generated.js';

/** `expected`: what scikit-learn 1.9.1 gives for the same rows. */
function expectMetrics(actual: Readonly<Record<string, number>>, expected: Record<string, number>) {
  const off = Object.entries(expected).filter(
    ([name, value]) => !(Math.abs((actual[name] ?? NaN) - value) <= 1e-12 * Math.max(1, Math.abs(value))),
  );
  expect(off.map(([name, value]) => `${name}: ${actual[name]} instead of ${value}`)).toEqual([]);
}

const a = {
  label: [0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1],
  score: [0.1, 0.4, 0.35, 0.8, 0.4, 0.4, 0.2, 0.9, 0.5, 0.5, 0.05, 0.65],
};

describe('metrics equal scikit-learn', () => {
  it('on a binary task with tied scores', () => {
    const { metrics, positive } = evaluate(predictions(a));
    expect(positive).toBe('1');
    expectMetrics(metrics, {
      roc_auc: 0.8472222222222222,
      average_precision: 0.8486111111111111,
      log_loss: 0.4594285674540651,
      brier: 0.1522916666666667,
      accuracy: 0.75,
      precision: 1,
      recall: 0.5,
      f1: 0.6666666666666666,
      matthews_corrcoef: 0.5773502691896257,
      cohen_kappa: 0.5,
      balanced_accuracy: 0.75,
    });
  });

  it('where a class is predicted and never true', () => {
    const { metrics } = evaluate(
      classes({ label: [0, 1, 2, 2, 1, 0, 3, 3], prediction: [0, 2, 2, 2, 1, 1, 4, 3] }),
    );
    expectMetrics(metrics, {
      f1_micro: 0.625,
      f1_macro: 0.5266666666666666,
      f1_weighted: 0.6583333333333333,
      precision_macro: 0.6333333333333333,
      precision_weighted: 0.7916666666666666,
      recall_macro: 0.5,
      balanced_accuracy: 0.625,
      matthews_corrcoef: 0.5416666666666666,
      cohen_kappa: 0.52,
      jaccard_macro: 0.4,
    });
  });

  it('on three classes with ties', () => {
    const scores = [
      [0.6, 0.3, 0.1],
      [0.3, 0.4, 0.3],
      [0.1, 0.2, 0.7],
      [0.4, 0.4, 0.2],
      [0.5, 0.1, 0.4],
      [0.3, 0.5, 0.2],
    ];
    const { metrics } = evaluate(predictions({ label: [0, 1, 2, 1, 0, 2], ...scoreColumns(scores) }));
    expectMetrics(metrics, {
      roc_auc_ovr_macro: 0.8125,
      average_precision_macro: 0.7888888888888889,
      top_2_accuracy: 0.8333333333333334,
    });
  });

  it('for the losses of three classes', () => {
    const scores = [
      [0.7, 0.2, 0.1],
      [0.1, 0.8, 0.1],
      [0.2, 0.3, 0.5],
      [0.5, 0.25, 0.25],
    ];
    const { metrics } = evaluate(predictions({ label: [0, 1, 2, 1], ...scoreColumns(scores) }));
    expectMetrics(metrics, { log_loss: 0.6648150092331946, brier: 0.36375 });
  });

  it('clips the log loss of a certain and wrong score, and takes rows as written', () => {
    const wrong = evaluate(predictions({ label: [1, 0], score: [0, 0] }));
    expectMetrics(wrong.metrics, { log_loss: 18.021826694558577 });
    const unnormalised = [
      [0.5, 0.4],
      [0.2, 0.7],
    ];
    const asWritten = evaluate(predictions({ label: [0, 1], ...scoreColumns(unnormalised) }));
    expectMetrics(asWritten.metrics, { log_loss: 0.5249110622493389 });
  });

  it('for regression', () => {
    const { metrics } = evaluate(numbers({ label: [3, -0.5, 2, 7, 0], prediction: [2.5, 0, 2, 8, 0.3] }));
    expectMetrics(metrics, {
      mae: 0.45999999999999996,
      mse: 0.318,
      rmse: 0.5639148871948674,
      r2: 0.955586592178771,
      explained_variance: 0.9650279329608938,
      median_absolute_error: 0.5,
      max_error: 1,
      mape: 270215977642230,
    });
  });
});

describe('metrics of 20,000 generated rows equal scikit-learn', () => {
  const { y, base, cand, t, p } = generate();

  it.each([
    [
      'the baseline',
      base,
      {
        roc_auc: 0.8948728669411989,
        average_precision: 0.8334020002988541,
        log_loss: 0.43592810860818126,
        accuracy: 0.76915,
        f1: 0.6688185926404132,
        matthews_corrcoef: 0.5074350085319346,
        cohen_kappa: 0.49657800617020686,
        balanced_accuracy: 0.7703923021277221,
      },
      0.1412116193,
    ],
    [
      'the candidate',
      cand,
      {
        roc_auc: 0.9277287191773094,
        average_precision: 0.879777841854355,
        log_loss: 0.4195941859612278,
        accuracy: 0.8108,
        f1: 0.7218874026164928,
        matthews_corrcoef: 0.5900946921417305,
        cohen_kappa: 0.5813296340162679,
        balanced_accuracy: 0.8119467905054892,
      },
      0.1312110824,
    ],
  ])('for two classes: %s', (_, score, expected, brier) => {
    const { metrics } = evaluate(predictions({ label: y, score }));
    expectMetrics(metrics, expected);
    // These references are known to ten digits.
    expect(metrics.brier).toBeCloseTo(brier, 10);
    if (score === cand) expect(metrics.ece).toBeCloseTo(0.193812, 6);
  });

  it('for three classes', () => {
    const { metrics } = evaluate(predictions({ label: t, ...scoreColumns(p) }));
    expectMetrics(metrics, {
      accuracy: 0.57085,
      f1_macro: 0.5708287999064147,
      f1_weighted: 0.5708635115693481,
      log_loss: 0.9484891174811484,
      brier: 0.5679319289846599,
      roc_auc_ovr_macro: 0.7492448613729147,
      roc_auc_ovr_weighted: 0.7492250534980107,
      roc_auc_ovo_macro: 0.7492560429417577,
      roc_auc_ovo_weighted: 0.7492454133513132,
      matthews_corrcoef: 0.3563128850790761,
      cohen_kappa: 0.3562827954153476,
      top_2_accuracy: 0.8434,
      ece: 0.10809876743844668,
    });
  });

  it('for regression', () => {
    const { metrics } = evaluate(numbers({ label: base, prediction: cand }));
    expectMetrics(metrics, { r2: 0.9879835433680116, mae: 0.0220264, mse: 0.000727505 });
  });
});
