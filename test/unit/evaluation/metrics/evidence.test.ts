import { describe, expect, it } from '@jest/globals';
import {
  ClassEvidence,
  evidenceOf,
  findMetric,
  METRIC_NAMES,
  metricValue,
  NumberEvidence,
} from '../../../../shared/evaluation/metrics/index.js';
import { evaluate, evaluateEvidence } from '../../../../shared/evaluation/evaluate.js';
import { classes, numbers, scoreColumns } from '../fixtures.js';

const metric = (name: string) => findMetric(name)!;

const threeClasses = classes({
  label: ['a', 'b', 'c', 'b'],
  prediction: ['a', 'b', 'b', 'c'],
  score_a: [0.5, 0.25, 0.25, 0.25],
  score_b: [0.25, 0.5, 0.5, 0.25],
  score_c: [0.25, 0.25, 0.25, 0.5],
});

describe('one metric', () => {
  it('is the one of the whole evaluation', () => {
    const { metrics } = evaluate(threeClasses);
    for (const name of METRIC_NAMES)
      expect([name, metricValue(metric(name), new ClassEvidence(threeClasses))]).toEqual([
        name,
        metrics[name] ?? null,
      ]);
  });

  it('may be about one class', () => {
    const evidence = new ClassEvidence(threeClasses);
    expect(metricValue(metric('recall'), evidence, 'b')).toBe(0.5);
    expect(metricValue(metric('precision'), evidence, 'a')).toBe(1);
    expect(metricValue(metric('jaccard'), evidence, 'b')).toBe(1 / 3);
  });

  it('is null where no class is meant, the class is unknown, or the metric is about all', () => {
    const evidence = new ClassEvidence(threeClasses);
    expect(metricValue(metric('recall'), evidence)).toBeNull();
    expect(metricValue(metric('recall'), evidence, 'd')).toBeNull();
    expect(metricValue(metric('accuracy'), evidence, 'b')).toBeNull();
  });

  it('is null without scores, and for another task', () => {
    const withoutScores = evidenceOf(classes({ label: [0, 1], prediction: [0, 1] }));
    expect(metricValue(metric('roc_auc'), withoutScores)).toBeNull();
    expect(metricValue(metric('mae'), withoutScores)).toBeNull();
    expect(metricValue(metric('accuracy'), evidenceOf(numbers({ label: [1], prediction: [1] })))).toBeNull();
  });

  it('reads no scores where it needs none', () => {
    const scores = new Proxy([], {
      get: () => {
        throw new Error('scores were read');
      },
    });
    expect(metricValue(metric('accuracy'), new ClassEvidence({ ...threeClasses, scores }))).toBe(0.5);
  });
});

describe('evidence', () => {
  it('ranks the rows of a class by score, equal scores in row order', () => {
    const evidence = new ClassEvidence(threeClasses);
    expect([...evidence.ranking(1)]).toEqual([0, 3, 1, 2]);
    expect(evidence.ranking(1)).toBe(evidence.ranking(1));
    expect([...evidence.isPositive(1)]).toEqual([0, 1, 0, 1]);
  });

  it('has the loss of each row', () => {
    const evidence = new ClassEvidence(threeClasses);
    expect([...evidence.losses('log_loss')].map((loss) => Math.exp(-loss))).toEqual([0.5, 0.5, 0.25, 0.25]);
    expect([...evidence.losses('brier')]).toEqual([0.375, 0.375, 0.875, 0.875]);
    const errors = new NumberEvidence(numbers({ label: [2, -4], prediction: [1, -2] }));
    expect([...errors.losses('mae')]).toEqual([1, 2]);
    expect([...errors.losses('mse')]).toEqual([1, 4]);
    expect([...errors.losses('mape')]).toEqual([0.5, 0.5]);
  });

  it('gives the evaluation of its predictions', () => {
    expect(evaluateEvidence(evidenceOf(threeClasses), evaluate(threeClasses).fingerprint)).toEqual(
      evaluate(threeClasses),
    );
  });
});

describe('rows that the candidate left out', () => {
  const leftOut = {
    ...threeClasses,
    predicted: Int32Array.of(0, 1, 1, -1),
    scores: threeClasses.scores!.map((column, k) =>
      column.map((score, row) => (row === 3 ? (k === 1 ? -Infinity : Infinity) : score)),
    ),
  };

  it('miss their own class and raise a false alarm in every other', () => {
    const evidence = new ClassEvidence(leftOut);
    const { predicted, actual, rows } = evidence.confusion;
    expect([[...predicted], [...actual], rows]).toEqual([[2, 2, 1], [1, 2, 1], 4]);
    expect(metricValue(metric('accuracy'), evidence)).toBe(0.5);
    expect(metricValue(metric('precision'), evidence, 'a')).toBe(0.5);
  });

  it('come last in every ranking and among no top k', () => {
    const evidence = new ClassEvidence(leftOut);
    expect(metricValue(metric('top_2_accuracy'), evidence)).toBe(0.75);
    expect(metricValue(metric('top_2_accuracy'), new ClassEvidence(threeClasses))).toBe(1);
    expect(metricValue(metric('roc_auc_ovr_macro'), evidence)!).toBeLessThan(
      metricValue(metric('roc_auc_ovr_macro'), new ClassEvidence(threeClasses))!,
    );
  });

  it.each(['log_loss', 'brier', 'ece', 'matthews_corrcoef', 'cohen_kappa'])('leave %s undefined', (name) => {
    expect(metricValue(metric(name), new ClassEvidence(leftOut))).toBeNull();
    expect(metricValue(metric(name), new ClassEvidence(threeClasses))).not.toBeNull();
  });

  it('leave every metric of a regression undefined', () => {
    const errors = { ...numbers({ label: [1, 2], prediction: [1, 2] }), predicted: Float64Array.of(1, NaN) };
    expect(evaluate(errors).metrics).toEqual({});
  });

  it('weigh as much as the row does', () => {
    const weights = Float64Array.of(1, 1, 1, 7);
    const { predicted, rows } = new ClassEvidence({ ...leftOut, weights }).confusion;
    expect([[...predicted], rows]).toEqual([[8, 2, 7], 10]);
  });
});

it('one pass over a ranking counts all pairs of classes', () => {
  const scores = [
    [0.5, 0.3, 0.2],
    [0.2, 0.5, 0.3],
    [0.5, 0.2, 0.3],
    [0.1, 0.8, 0.1],
    [0.3, 0.3, 0.4],
  ];
  const drawn = classes({ label: [0, 1, 1, 0, 2], prediction: [0, 1, 1, 0, 2], ...scoreColumns(scores) });
  expect(new ClassEvidence(drawn).pairAreas).toEqual([
    // 0 against 1: by score 0 the pairs (.5,.2) (.5,.5) (.1,.2) (.1,.5), by score 1 (.5,.3) (.5,.8) (.2,.3) (.2,.8).
    { area: (1.5 / 4 + 1 / 4) / 2, rows: 4 },
    { area: (1 / 2 + 1) / 2, rows: 3 },
    { area: (1 / 2 + 1) / 2, rows: 3 },
  ]);
});
