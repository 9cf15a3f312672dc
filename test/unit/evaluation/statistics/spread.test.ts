import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  chanceBeyond,
  pairedT,
  reachesOf,
  spreadOfMean,
  sumOfSpreads,
  tQuantile,
  type Spread,
} from '../../../../shared/evaluation/statistics/index.js';
import { uniforms } from '../fixtures.js';
import { close } from './close.js';

const values = fc
  .array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 40 })
  .map((some) => Float64Array.from(some));

describe('the spread of a mean', () => {
  it('is that of ten values by hand', () => {
    // Of mean 0.1; the central moments are 0.09, 0.072 and 0.0657.
    const spread = spreadOfMean(Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    close(spread.standardError, 0.1, 1e-15);
    close(spread.skewness, 0.072 / 0.09 ** 1.5 / Math.sqrt(10), 1e-14);
    close(spread.degreesOfFreedom, 20 / (0.0657 / 0.09 ** 2 - 7 / 9), 1e-12);
  });

  it("has the paired t's standard error, and no more degrees of freedom", () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const { standardError, degreesOfFreedom } = spreadOfMean(drawn);
        const student = pairedT(drawn, 0.95);
        close(standardError, student.standardError, 1e-12 * (1 + student.standardError));
        expect(degreesOfFreedom).toBeLessThanOrEqual(student.degreesOfFreedom);
        expect(degreesOfFreedom).toBeGreaterThan(0);
      }),
    );
  });

  it('turns over with its values', () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const spread = spreadOfMean(drawn);
        const turned = spreadOfMean(drawn.map((value) => 0 - value));
        close(turned.skewness, 0 - spread.skewness, 1e-9);
        close(reachesOf(turned, 0.95).above, reachesOf(spread, 0.95).below, 1e-6);
      }),
    );
  });

  it('of two parts has their variances, and few degrees of freedom where an uncertain part prevails', () => {
    const [sure, unsure] = [
      { standardError: 3, degreesOfFreedom: 1000, skewness: 0 },
      { standardError: 4, degreesOfFreedom: 5, skewness: 0.5 },
    ] as [Spread, Spread];
    const both = sumOfSpreads([sure, unsure]);
    close(both.standardError, 5, 1e-14);
    close(both.degreesOfFreedom, 5 ** 4 / (3 ** 4 / 1000 + 4 ** 4 / 5), 1e-11);
    close(both.skewness, (0.5 * 4 ** 3) / 5 ** 3, 1e-14);
  });
});

describe('the reaches of an interval', () => {
  const spreads = fc.record({
    standardError: fc.constant(1),
    degreesOfFreedom: fc.double({ min: 3, max: 1e4, noNaN: true }),
    skewness: fc.double({ min: -1, max: 1, noNaN: true }),
  });

  it("are Student's without skewness, and never less", () => {
    fc.assert(
      fc.property(spreads, (spread) => {
        const quantile = tQuantile(0.95, spread.degreesOfFreedom);
        const { below, above } = reachesOf(spread, 0.95);
        expect(Math.min(below, above)).toBeGreaterThanOrEqual(quantile);
        expect(reachesOf({ ...spread, skewness: 0 }, 0.95)).toEqual({ below: quantile, above: quantile });
      }),
    );
  });

  it('are longer towards the rare values', () => {
    const { below, above } = reachesOf({ standardError: 1, degreesOfFreedom: 30, skewness: -0.3 }, 0.95);
    expect(below).toBeGreaterThan(above);
  });

  it('end where the chance of what lies beyond is what the confidence leaves', () => {
    fc.assert(
      fc.property(spreads, fc.double({ min: 0.8, max: 0.999, noNaN: true }), (spread, confidence) => {
        close(chanceBeyond(spread, reachesOf(spread, confidence).above), 1 - confidence, 1e-9);
      }),
    );
  });
});

describe('over many samples of 1,000 rows, one in a hundred of which loses much', () => {
  const LOSS = 5;
  const SHARE = 0.01;
  const DRAWS = 1500;

  it("hides the loss less than half as often as Student's interval does", () => {
    const uniform = uniforms(99);
    let [hidden, hiddenByStudent] = [0, 0];
    for (let draw = 0; draw < DRAWS; draw++) {
      const gains = Float64Array.from({ length: 1000 }, () =>
        uniform() < SHARE ? LOSS * Math.log(1 - uniform()) : uniform() - 0.5,
      );
      const { mean, interval } = pairedT(gains, 0.95);
      const spread = spreadOfMean(gains);
      if (mean - reachesOf(spread, 0.95).below * spread.standardError > -LOSS * SHARE) hidden++;
      if (interval[0] > -LOSS * SHARE) hiddenByStudent++;
    }
    expect(hidden / DRAWS).toBeLessThan(0.06);
    expect(hiddenByStudent / DRAWS).toBeGreaterThan(0.11);
  });
});
