import { describe, expect, it } from '@jest/globals';
import { isBelowMedian, mediansOf } from '../../../shared/search/index.js';

describe('the median stopping rule', () => {
  const earlier = [
    [0, 0.4, 0.8],
    [0.2, 0.4, 0.6],
    [0.4, 0.5, 0.6],
    [0.1, 0.1],
  ];

  it("takes the median of the trials' means up to an epoch, of those that came so far", () => {
    const [first, second, third, ...more] = mediansOf(earlier, 0);
    expect(first).toBeCloseTo(0.15, 12);
    expect(second).toBeCloseTo(0.25, 12);
    expect(third).toBeCloseTo(0.4, 12);
    expect(more).toEqual([]);
  });

  it('stops a trial whose best epoch is below the median, and none that only fell back', () => {
    const medians = mediansOf(earlier, 0);
    expect(isBelowMedian([0.1], medians)).toBe(true);
    expect(isBelowMedian([0.1, 0.24], medians)).toBe(true);
    expect(isBelowMedian([0.3, 0.1], medians)).toBe(false);
    expect(isBelowMedian([0.15, 0.25], medians)).toBe(false);
  });

  it('stops none in the warm-up, none before there are three trials, and none beyond the longest', () => {
    expect(mediansOf(earlier, 2).slice(0, 2)).toEqual([null, null]);
    expect(mediansOf(earlier.slice(0, 2), 0)).toEqual([null, null, null]);
    expect(isBelowMedian([-9, -9, -9, -9], mediansOf(earlier, 0))).toBe(false);
  });
});
