import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calibrationBins } from '../../../shared/comparison/calibration.js';
import { rocCurve } from '../../../shared/comparison/roc.js';

const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), {
  minLength: 2,
  maxLength: 300,
});

function curveOf(rows: readonly (readonly [number, boolean])[]) {
  return rocCurve(
    Float64Array.from(rows, ([score]) => score),
    rows.map(([, positive]) => positive),
  );
}

describe('rocCurve', () => {
  it("agrees with scikit-learn's roc_auc_score on tied scores", () => {
    const labels = [0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1];
    const scores = [0.1, 0.4, 0.35, 0.8, 0.4, 0.4, 0.2, 0.9, 0.5, 0.5, 0.05, 0.65];
    const curve = rocCurve(
      Float64Array.from(scores),
      labels.map((label) => label === 1),
    );
    expect(curve!.auc).toBeCloseTo(0.8472222222222222, 14);
  });

  it('has the area of the pairs won plus half of the ties', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const curve = curveOf(rows);
        const positives = rows.filter(([, positive]) => positive);
        const negatives = rows.filter(([, positive]) => !positive);
        if (positives.length === 0 || negatives.length === 0) return expect(curve).toBeNull();
        const won = positives
          .flatMap(([high]) => negatives.map(([low]) => (high > low ? 1 : high === low ? 0.5 : 0)))
          .reduce((sum: number, value) => sum + value, 0);
        expect(curve!.auc).toBeCloseTo(won / (positives.length * negatives.length), 10);
      }),
    );
  });

  it('climbs from corner to corner with few points', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [Math.sin(i * 7.3), i % 3 === 0] as const);
    const { points } = curveOf(rows)!;
    expect(points[0]).toEqual([0, 0]);
    expect(points.at(-1)).toEqual([1, 1]);
    expect(points.length).toBeLessThanOrEqual(122);
    const climbs = points.slice(1).every(([x, y], i) => x >= points[i]![0] && y >= points[i]![1]);
    expect(climbs).toBe(true);
  });
});

describe('calibrationBins', () => {
  it('puts a bound into the bin above it, and 1 into the last', () => {
    const bins = calibrationBins(Float64Array.of(1 / 15, 1, 0.99), [true, true, false]);
    expect(bins.map(({ from, rows, accuracy }) => [from.toFixed(4), rows, accuracy])).toEqual([
      ['0.0667', 1, 1],
      ['0.9333', 2, 0.5],
    ]);
  });

  it('holds every row in the bin of its score', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, fc.boolean()), { minLength: 1 }), (rows) => {
        const bins = calibrationBins(
          Float64Array.from(rows, ([score]) => score),
          rows.map(([, right]) => right),
        );
        expect(bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(rows.length);
        for (const bin of bins) {
          expect(bin.confidence).toBeGreaterThanOrEqual(bin.from - 1e-12);
          expect(bin.confidence).toBeLessThanOrEqual(bin.to + 1e-12);
        }
      }),
    );
  });
});
