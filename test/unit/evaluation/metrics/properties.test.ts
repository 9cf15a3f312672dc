import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../../shared/evaluation/evaluate.js';
import { findMetric } from '../../../../shared/evaluation/metrics/index.js';
import { classes, predictions, scoreColumns } from '../fixtures.js';

/** Few distinct scores, so that ties are common. */
const coarse = fc.nat(8).map((eighths) => eighths / 8);
const binaryRows = fc
  .array(fc.record({ label: fc.nat(1), score: coarse }), { minLength: 2 })
  .filter((rows) => new Set(rows.map(({ label }) => label)).size === 2);
const matrixRows = fc.array(
  fc.record({ label: fc.nat(3), scores: fc.tuple(coarse, coarse, coarse, coarse) }),
  { minLength: 1 },
);

describe('metrics', () => {
  it('count each pair once in the AUC', () => {
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const { metrics } = evaluate(
          predictions(
            { label: rows.map((r) => r.label), score: rows.map((r) => r.score) },
            { positive: '1' },
          ),
        );
        const positives = rows.filter(({ label }) => label === 1);
        const negatives = rows.filter(({ label }) => label === 0);
        const won = positives.flatMap(({ score }) =>
          negatives.map((other) => (score > other.score ? 1 : score === other.score ? 0.5 : 0)),
        );
        const share = won.reduce<number>((sum, value) => sum + value, 0) / won.length;
        expect(metrics.roc_auc).toBeCloseTo(share, 14);
      }),
    );
  });

  it('stay within their bounds and never are NaN', () => {
    fc.assert(
      fc.property(matrixRows, (rows) => {
        const { metrics } = evaluate(
          predictions({ label: rows.map((r) => r.label), ...scoreColumns(rows.map((r) => r.scores)) }),
        );
        for (const [name, value] of Object.entries(metrics)) {
          const [least, worst] = findMetric(name)!.bounds;
          // These scores don't sum to 1, and then every class may add an error of 1.
          const greatest = name === 'brier' ? rows[0]!.scores.length : worst;
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(greatest + 1e-12);
        }
      }),
    );
  });

  it('agree where they must: micro averages are the accuracy', () => {
    const rows = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const { metrics } = evaluate(
          classes({
            label: pairs.map(([label]) => label),
            prediction: pairs.map(([, predicted]) => predicted),
          }),
        );
        expect(metrics.precision_micro).toBe(metrics.accuracy);
        expect(metrics.recall_micro).toBe(metrics.accuracy);
        expect(metrics.f1_micro).toBe(metrics.accuracy);
        expect(metrics.recall_weighted).toBeCloseTo(metrics.accuracy!, 14);
      }),
    );
  });
});
