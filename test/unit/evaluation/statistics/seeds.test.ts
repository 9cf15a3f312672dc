import { describe, expect, it } from '@jest/globals';
import { runsToDecide, seedsDifference } from '../../../../shared/evaluation/statistics/index.js';
import { close } from './close.js';

const seeds = {
  rows: 2000,
  itemError: 0.0021,
  candidateRuns: [0.912, 0.905, 0.918],
  baselineRuns: [0.901, 0.899, 0.91, 0.904],
};

describe('the difference over several seeds', () => {
  it('adds the noise of the rows and of both sides', () => {
    const { difference, standardError, degreesOfFreedom, interval } = seedsDifference(seeds, 0.95);
    close(difference, 0.008166666666666766, 1e-15);
    close(standardError, 0.004926571943157955, 1e-15);
    close(degreesOfFreedom, 5.326653703830975, 1e-9);
    close(interval[0], -0.001627703086981824, 1e-10);
    close(interval[1], 0.01796103642036531, 1e-10);
  });

  it("is Welch's t where the rows add nothing", () => {
    const { degreesOfFreedom, interval } = seedsDifference({ ...seeds, itemError: 0 }, 0.95);
    close(degreesOfFreedom, 3.5671423088999763, 1e-9);
    close(interval[0], -0.0016752038748413262, 1e-10);
    close(interval[1], 0.018008537208174857, 1e-10);
  });

  it("lends a side of one run the other's noise", () => {
    const { standardError } = seedsDifference({ ...seeds, itemError: 0, baselineRuns: [0.9] }, 0.95);
    // The variance of 912, 905 and 918 is 127/3.
    close(standardError, Math.sqrt((127e-6 / 3) * (1 / 3 + 1)), 1e-15);
  });

  it('covers the rows alone where each side has one run', () => {
    const single = { ...seeds, candidateRuns: [0.91], baselineRuns: [0.9] };
    const { standardError, degreesOfFreedom } = seedsDifference(single, 0.95);
    close(standardError, 0.0021, 1e-17);
    close(degreesOfFreedom, 1999, 1e-9);
  });

  it('has no width where nothing varies', () => {
    const fixed = { rows: 9, itemError: 0, candidateRuns: [0.9, 0.9], baselineRuns: [0.8, 0.8] };
    const { difference, interval } = seedsDifference(fixed, 0.95);
    expect(interval).toEqual([difference, difference]);
  });
});

describe('the runs that would decide', () => {
  it.each([
    [0.01, 3],
    [0.002, 6],
    [0, 11],
  ])('with a margin of %d are %i a side', (margin, runs) => {
    expect(runsToDecide(seeds, margin, 0.95, 0.8)).toBe(runs);
  });

  it('are none where the rows alone leave too much doubt', () => {
    expect(runsToDecide({ ...seeds, itemError: 0.02 }, 0.01, 0.95, 0.8)).toBeNull();
  });

  it('are none where the difference lies on the margin', () => {
    const onMargin = { ...seeds, candidateRuns: [0.89, 0.91], baselineRuns: [0.9, 0.9] };
    expect(runsToDecide(onMargin, 0, 0.95, 0.8)).toBeNull();
  });

  it('are not known from one run a side', () => {
    const single = { ...seeds, candidateRuns: [0.91], baselineRuns: [0.9] };
    expect(runsToDecide(single, 0.01, 0.95, 0.8)).toBeNull();
  });
});
