import { describe, expect, it } from '@jest/globals';
import { binary, gate, judgeCsv, outcomes } from '../fixtures.js';

const improvement = (by: number) => gate(`improvement: {metric: accuracy, by: ${by}}`);
/** The candidate gains some rows and loses others, of which the baseline is right on the rest. */
const sides = (n: number, gained: number, lost: number) => ({
  candidate: binary(n, (row) => row < lost),
  baseline: binary(n, (row) => row >= lost && row < lost + gained),
});

describe('improvement', () => {
  it.each([
    ['pass-proven', 2000, 80, 20, 0.01],
    ['pass-proven', 2000, 80, 20, 0],
    // Surely better, and not by as much as was asked.
    ['fail-leaning', 20_000, 300, 100, 0.011],
    ['fail-proven', 20_000, 300, 100, 0.05],
    ['fail-proven', 2000, 0, 0, 0],
    ['fail-proven', 2000, 20, 80, 0],
    ['fail-leaning', 2000, 22, 20, 0],
    ['underpowered', 200, 4, 2, 0.02],
  ])(
    'is %s on %i rows of which %i are gained and %i lost, where %d is asked for',
    (outcome, n, gained, lost, by) => {
      const { candidate, baseline } = sides(n, gained, lost);
      const verdict = judgeCsv(improvement(by), candidate, baseline);
      expect(outcomes(verdict)).toEqual([outcome]);
      expect(verdict.rules[0]).toMatchObject({ kind: 'improvement', limit: by, against: 'baseline' });
    },
  );

  it('waits for a baseline', () => {
    expect(
      outcomes(
        judgeCsv(
          improvement(0),
          binary(200, () => false),
          null,
        ),
      ),
    ).toEqual(['no-baseline']);
  });

  it.each([
    ['improvement: {metric: accuracy, by: 1}', /accuracy can't gain 1.*whole range is 1/],
    ['improvement: {metric: accuracy, by: -0.1}', /-0\.1 is too small/],
    ['improvement: {metric: f1, average: median}', /"median" is not known/],
    ['improvement: {metric: f1, average: macro, class: a}', /an average is about all classes/],
    ['improvement: {metric: accuracy, average: macro}', /accuracy has no macro average/],
  ])('%s is refused', (rule, message) => {
    expect(() => judgeCsv(gate(rule), 'id,label,prediction\n', null)).toThrow(message);
  });

  it('takes an average by its name', () => {
    const { candidate, baseline } = sides(2000, 80, 20);
    const verdict = judgeCsv(
      gate('improvement: {metric: f1, average: macro, by: 0.005}'),
      candidate,
      baseline,
    );
    expect(verdict.rules[0]).toMatchObject({ metric: 'f1_macro', outcome: 'pass-proven' });
  });
});
