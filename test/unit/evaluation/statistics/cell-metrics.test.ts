import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CELL_METRICS,
  countClasses,
  findCellMetric,
  influenceAt,
  type ClassCounts,
} from '../../../../shared/evaluation/statistics/index.js';
import { close } from './close.js';

// Four classes; nothing is truly a 3.
const labels = Int32Array.from('2010001121121200012021222201210211202010', Number);
const predicted = Int32Array.from('2010033021001200012231222201212330212010', Number);
/** Half weights, 1 to 5. */
const weights = Float64Array.from('2241555144151154523355232215553153155251', (halves) => Number(halves) / 2);

/** scikit-learn 1.9.1's values of the rows above, without and with weights; of class 1 where one class is meant. */
const expected: Readonly<Record<string, readonly [number, number]>> = {
  accuracy: [0.7, 0.6744186046511628],
  balanced_accuracy: [0.6978021978021979, 0.6748893265330169],
  precision: [0.8888888888888888, 0.8611111111111112],
  precision_macro: [0.6068376068376068, 0.6041666666666667],
  precision_micro: [0.7, 0.6744186046511628],
  precision_weighted: [0.810042735042735, 0.8070628768303187],
  recall: [0.6153846153846154, 0.6739130434782609],
  recall_macro: [0.5233516483516484, 0.5061669948997627],
  recall_micro: [0.7, 0.6744186046511628],
  recall_weighted: [0.7, 0.6744186046511628],
  f1: [0.7272727272727273, 0.7560975609756098],
  f1_macro: [0.5585988085988086, 0.5504962517157639],
  f1_micro: [0.7, 0.6744186046511628],
  f1_weighted: [0.7465488215488214, 0.7343297655265891],
  jaccard: [0.5714285714285714, 0.6078431372549019],
  jaccard_macro: [0.44708508403361347, 0.4365352523988319],
  jaccard_micro: [0.5384615384615384, 0.5087719298245614],
  jaccard_weighted: [0.5983981092436974, 0.5824108300750614],
  matthews_corrcoef: [0.5873406727562664, 0.5632817788113426],
  cohen_kappa: [0.5759717314487632, 0.5483870967741935],
};

const focusOf = (name: string) => (['precision', 'recall', 'f1', 'jaccard'].includes(name) ? 1 : null);

describe.each(CELL_METRICS)('%s', (name) => {
  const metric = findCellMetric(name)!;
  const focus = focusOf(name);

  it("has scikit-learn's value", () => {
    close(metric.of(countClasses(4, labels, predicted, null), focus).value, expected[name]![0], 1e-15);
    close(metric.of(countClasses(4, labels, predicted, weights), focus).value, expected[name]![1], 1e-15);
  });

  it('moves with a row as its influence says, among weighted rows too', () => {
    const { influence } = metric.of(countClasses(4, labels, predicted, weights), focus);
    const valueWith = (row: number, step: number) => {
      const moved = weights.slice();
      moved[row]! += step;
      return metric.of(countClasses(4, labels, predicted, moved), focus).value;
    };
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    labels.forEach((label, row) => {
      const slope = (valueWith(row, 1e-5) - valueWith(row, -1e-5)) / 2e-5;
      close(influenceAt(influence, label, predicted[row]!), slope * total, 1e-7);
    });
  });

  it('has influences of mean 0', () => {
    const { influence } = metric.of(countClasses(4, labels, predicted, weights), focus);
    const sum = labels.reduce(
      (part, label, row) => part + weights[row]! * influenceAt(influence, label, predicted[row]!),
      0,
    );
    close(sum, 0, 1e-12);
  });

  it('stays a number where only one class occurs', () => {
    const single = countClasses(4, new Int32Array(5).fill(1), new Int32Array(5).fill(1), null);
    const { value, influence } = metric.of(single, focus);
    expect(value).toBe(name === 'cohen_kappa' ? NaN : name === 'matthews_corrcoef' ? 0 : 1);
    expect(influenceAt(influence, 1, 0)).not.toBeNaN();
  });
});

describe('confusion-matrix metrics of random rows', () => {
  const rows = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 40 });

  it('depend on shares only', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...CELL_METRICS), (pairs, name) => {
        const metric = findCellMetric(name)!;
        const at = (weight: number): ClassCounts =>
          countClasses(
            5,
            Int32Array.from(pairs, ([label]) => label),
            Int32Array.from(pairs, ([, prediction]) => prediction),
            new Float64Array(pairs.length).fill(weight),
          );
        const [once, often] = [metric.of(at(1), 0), metric.of(at(8), 0)];
        if (Number.isNaN(once.value)) return;
        close(often.value, once.value, 1e-14);
        close(influenceAt(often.influence, 0, 1), influenceAt(once.influence, 0, 1), 1e-9);
      }),
    );
  });
});

describe('a metric of one class', () => {
  it('needs to know which', () => {
    expect(() => findCellMetric('recall')!.of(countClasses(4, labels, predicted, null), null)).toThrow(
      'recall is about one class',
    );
  });
});
