import { describe, expect, it } from '@jest/globals';
import {
  binomialCdf,
  multinomialBootstrap,
  percentileInterval,
  seededRandom,
} from '../../../../shared/evaluation/statistics/index.js';

describe('seededRandom', () => {
  it('gives the same numbers for the same text, on every machine', () => {
    const random = seededRandom('a');
    expect([random.next(), random.next(), random.next()]).toEqual([1681889815, 103549488, -1143515851]);
  });
});

describe('percentileInterval', () => {
  it('interpolates between the resamples', () => {
    const [low, high] = percentileInterval(Float64Array.of(1, 2, 4, 8, 16, 32), 0.9);
    expect(low).toBeCloseTo(1.5, 12);
    expect(high).toBeCloseTo(24, 12);
  });

  it('is the value itself where there is one', () => {
    expect(percentileInterval(Float64Array.of(7), 0.95)).toEqual([7, 7]);
  });
});

describe('multinomialBootstrap', () => {
  it('draws as many rows again, none from an empty cell', () => {
    const totals = multinomialBootstrap(Float64Array.of(3, 0, 500, 1, 0), 200, seededRandom('a'), (drawn) => {
      expect([drawn[1], drawn[4]]).toEqual([0, 0]);
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
      return drawn.reduce((sum, count) => sum + count, 0);
    });
    expect(new Set(totals)).toEqual(new Set([504]));
  });

  // Drawn exactly; by a normal number of small and large variance; and from the other side of one half.
  it.each([
    [20, 0.2],
    [1000, 0.005],
    [140, 0.4],
    [5000, 0.01],
    [40_000, 0.9],
  ])('draws %i rows of a share of %d as the binomial distribution does', (rows, share) => {
    const draws = 20_000;
    const hits = rows * share;
    const counts = multinomialBootstrap(
      Float64Array.of(hits, rows - hits),
      draws,
      seededRandom(`binomial of ${rows}`),
      (drawn) => drawn[0]!,
    ).sort();
    let furthest = 0;
    for (let i = 0; i < draws; i++) {
      if (i + 1 < draws && counts[i + 1] === counts[i]) continue;
      furthest = Math.max(furthest, Math.abs((i + 1) / draws - binomialCdf(counts[i]!, rows, share)));
    }
    // Kolmogorov's 0.1 % point, 1.95 / √draws; for counts it is smaller still.
    expect(furthest).toBeLessThan(1.95 / Math.sqrt(draws));
  });

  it('has the covariance of a multinomial', () => {
    const counts = Float64Array.of(50, 30, 20);
    const draws = 20_000;
    const products = multinomialBootstrap(
      counts,
      draws,
      seededRandom('covariance'),
      (drawn) => (drawn[0]! - 50) * (drawn[2]! - 20),
    );
    const covariance = products.reduce((sum, product) => sum + product, 0) / draws;
    // -100 × 0.5 × 0.2, ± 4 standard errors.
    expect(Math.abs(covariance + 10)).toBeLessThan(4 * Math.sqrt((25 * 16 + 100) / draws));
  });
});
