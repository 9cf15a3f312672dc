import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calibrationBins } from '../../../shared/comparison/calibration.js';
import { rocCurve } from '../../../shared/comparison/roc.js';
import { ClassEvidence } from '../../../shared/evaluation/metrics/class-evidence.js';
import { expectedCalibrationError } from '../../../shared/evaluation/metrics/calibration.js';
import type { ClassPredictions } from '../../../shared/evaluation/predictions.js';
import { classPredictions } from './builders.js';

const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), {
  minLength: 2,
  maxLength: 300,
});

/** Two classes, of which "yes" is the positive one. */
function binary(rows: readonly (readonly [score: number, positive: boolean])[]): ClassPredictions {
  return classPredictions(
    ['no', 'yes'],
    rows.map(([score, positive], i) => [
      String(i),
      positive ? 'yes' : 'no',
      score > 0.5 ? 'yes' : 'no',
      [1 - score, score],
    ]),
    'yes',
  );
}

const curveOf = (rows: Parameters<typeof binary>[0]) => rocCurve(new ClassEvidence(binary(rows)), 1);

describe('rocCurve', () => {
  it('encloses the area of the pairs won plus half of the ties', () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const curve = curveOf(rows);
        const positives = rows.filter(([, positive]) => positive);
        const negatives = rows.filter(([, positive]) => !positive);
        if (positives.length === 0 || negatives.length === 0) return expect(curve).toBeNull();
        const won = positives
          .flatMap(([high]) => negatives.map(([low]) => (high > low ? 1 : high === low ? 0.5 : 0)))
          .reduce((sum: number, value) => sum + value, 0);
        const { auc, points } = curve!;
        expect(auc).toBeCloseTo(won / (positives.length * negatives.length), 10);
        // Points are left out where the curve is no longer than 1/60: so much less may be enclosed.
        const below = points
          .slice(1)
          .reduce((sum, [x, y], i) => sum + ((x - points[i]![0]) * (y + points[i]![1])) / 2, 0);
        expect(Math.abs(below - auc)).toBeLessThanOrEqual(1 / 60);
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

  it('counts a row as often as it weighs', () => {
    const rows = binary([
      [0.9, true],
      [0.8, false],
      [0.7, true],
    ]);
    const weighted = rocCurve(new ClassEvidence({ ...rows, weights: Float64Array.of(3, 1, 1) }), 1)!;
    expect(weighted.points).toEqual([
      [0, 0],
      [0, 0.75],
      [1, 0.75],
      [1, 1],
    ]);
    expect(weighted.auc).toBe(0.75);
  });
});

describe('calibrationBins', () => {
  it('puts a bound into the bin above it, and 1 into the last', () => {
    const bins = calibrationBins(
      binary([
        [1 / 15, true],
        [1, true],
        [0.99, false],
      ]),
    );
    expect(bins.map(({ from, rows, accuracy }) => [from.toFixed(4), rows, accuracy])).toEqual([
      ['0.0667', 1, 1],
      ['0.9333', 2, 0.5],
    ]);
  });

  it('adds up to the metric ece, for two classes and for more', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const name = fc.constantFrom('a', 'b', 'c');
    const check = (predictions: ClassPredictions) => {
      const bins = calibrationBins(predictions);
      const rows = predictions.labels.length;
      expect(bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(rows);
      const gaps = bins.map((bin) => (bin.rows / rows) * Math.abs(bin.accuracy - bin.confidence));
      const ece = gaps.reduce((sum, gap) => sum + gap, 0);
      expect(ece).toBeCloseTo(expectedCalibrationError(predictions), 12);
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, fc.boolean()), { minLength: 1 }), (rows) => check(binary(rows))),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, unit, unit, unit), { minLength: 1 }), (rows) =>
        check(
          classPredictions(
            ['a', 'b', 'c'],
            rows.map(([label, ...scores], i) => [String(i), label, 'a', scores]),
          ),
        ),
      ),
    );
  });
});
