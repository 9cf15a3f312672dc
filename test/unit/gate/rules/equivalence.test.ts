import { describe, expect, it } from '@jest/globals';
import { binary, gate, judgeCsv, outcomes } from '../fixtures.js';

const rule = (margin: string | number) => gate(`equivalence: {metric: accuracy, margin: ${margin}}`);
const sides = (n: number, gained: number, lost: number) =>
  [binary(n, (row) => row < lost), binary(n, (row) => row >= lost && row < lost + gained)] as const;

describe('equivalence', () => {
  it.each([
    ['pass-proven', 5000, 10, 12, 0.005],
    ['fail-proven', 5000, 10, 150, 0.01],
    // Better by more than the margin is no more the same than worse is.
    ['fail-proven', 5000, 150, 10, 0.01],
    ['pass-leaning', 5000, 35, 10, 0.006],
    ['fail-leaning', 5000, 50, 10, 0.0075],
    ['underpowered', 300, 2, 3, 0.01],
    ['unchanged', 300, 0, 0, 0.01],
    ['underpowered', 99, 0, 0, 0.01],
  ])('is %s on %i rows of which %i are gained and %i lost, within %d', (outcome, n, gained, lost, margin) => {
    const verdict = judgeCsv(rule(margin), ...sides(n, gained, lost));
    expect(outcomes(verdict)).toEqual([outcome]);
    expect(verdict.rules[0]).toMatchObject({ kind: 'equivalence', limit: -margin });
  });

  it("takes a margin in percent of the baseline's value", () => {
    const verdict = judgeCsv(rule('"1%"'), ...sides(5000, 10, 12));
    expect(verdict.rules[0]!.limit).toBeCloseTo(-0.01 * (1 - 10 / 5000), 14);
    expect(outcomes(verdict)).toEqual(['pass-proven']);
  });

  it('waits for a baseline', () => {
    expect(
      outcomes(
        judgeCsv(
          rule(0.01),
          binary(200, () => false),
          null,
        ),
      ),
    ).toEqual(['no-baseline']);
  });
});
