import { describe, expect, it } from '@jest/globals';
import { binary, gate, judgeCsv, outcomes } from '../fixtures.js';

const rule = gate('too_good: {metric: accuracy, by: 0.10}');
const better = (n: number, share: number) =>
  [binary(n, () => false), binary(n, (row) => row % 100 < share)] as const;

describe('too_good', () => {
  it.each([
    ['pass-proven', 2000, 5],
    ['pass-leaning', 300, 9],
    ['fail-leaning', 300, 11],
    ['fail-proven', 2000, 20],
    // An alarm does not wait for a larger test set.
    ['fail-leaning', 20, 10],
  ])('is %s on %i rows where %i %% more are right', (outcome, n, share) => {
    const [candidate, baseline] =
      n === 20 ? [binary(20, () => false), binary(20, (row) => row < 3)] : better(n, share);
    const verdict = judgeCsv(rule, candidate, baseline);
    expect(outcomes(verdict)).toEqual([outcome]);
    expect(verdict.rules[0]).toMatchObject({ kind: 'too_good', limit: 0.1 });
    expect(verdict.rules[0]!.message.includes('look for labels that leaked')).toBe(
      outcome.startsWith('fail'),
    );
  });

  it('says nothing about a worse candidate, and waits for a baseline', () => {
    const [candidate, baseline] = better(2000, 30);
    const verdict = judgeCsv(rule, baseline, candidate);
    expect(outcomes(verdict)).toEqual(['pass-proven']);
    expect(verdict.rules[0]!.message).toBe(
      'accuracy fell 30.0 points; only a gain of 10 points or more would be suspicious.',
    );
    expect(outcomes(judgeCsv(rule, baseline, null))).toEqual(['no-baseline']);
  });
});
