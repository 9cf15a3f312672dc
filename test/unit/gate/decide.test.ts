import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PairedEvidence } from '../../../shared/evaluation/index.js';
import { decide, supportedMargin } from '../../../shared/gate/decide.js';

const demand = { margin: 0.01, confidence: 0.95, power: 0.8, minRows: 100 };

/** An interval of ±1.645 standard errors. */
function evidence(
  difference: number,
  standardError: number,
  rest: Partial<PairedEvidence> = {},
): PairedEvidence {
  const reach = 1.6448536269514722 * standardError;
  return {
    method: 'normal',
    rows: 2000,
    pValue: null,
    difference,
    interval: [difference - reach, difference + reach],
    standardError,
    isUnchanged: false,
    tooFew: null,
    ...rest,
  };
}

describe('decide', () => {
  it.each([
    ['pass-proven', evidence(0, 0.005)],
    ['pass-proven', evidence(-0.005, 0.002)],
    ['pass-leaning', evidence(-0.008, 0.003)],
    ['fail-leaning', evidence(-0.012, 0.003)],
    ['fail-proven', evidence(-0.02, 0.003)],
    ['fail-proven', evidence(-0.2, 0.05)],
    ['underpowered', evidence(-0.008, 0.005)],
    ['underpowered', evidence(-0.02, 0.01)],
    ['unchanged', evidence(0, 0.005, { isUnchanged: true })],
  ] as const)('says %s for %j', (outcome, found) => {
    expect(decide(found, demand)).toBe(outcome);
  });

  it('never proves a pass on too few rows, and lets a loss beyond the interval stand', () => {
    expect(decide(evidence(0, 1e-6, { tooFew: 'five rows' }), demand)).toBe('underpowered');
    expect(decide(evidence(-0.2, 0.01, { tooFew: 'five rows' }), demand)).toBe('fail-leaning');
    expect(decide(evidence(0, 1, { interval: null, standardError: null }), demand)).toBe('underpowered');
  });

  it('asks for proof of unchanged predictions below the least number of rows', () => {
    const found = (rows: number) => evidence(0, 0.1, { isUnchanged: true, rows });
    expect(decide(found(99), demand)).toBe('underpowered');
    expect(decide(found(100), demand)).toBe('unchanged');
  });

  it('gives the margin that the test set supports', () => {
    // 4 % discordant pairs of 2,000.
    expect(supportedMargin(evidence(0, Math.sqrt(0.04 / 2000)), demand)).toBeCloseTo(0.0111, 4);
    expect(supportedMargin(evidence(0, 1, { standardError: null }), demand)).toBeNull();
  });

  it('never turns a better candidate into a worse outcome', () => {
    const order = ['fail-proven', 'fail-leaning', 'pass-leaning', 'pass-proven'];
    const real = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(real, real, fc.double({ min: 1e-5, max: 0.004, noNaN: true }), (a, b, standardError) => {
        const [worse, better] = [Math.min(a, b), Math.max(a, b)].map((difference) =>
          order.indexOf(decide(evidence(difference, standardError), demand)),
        );
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better!).toBeGreaterThanOrEqual(worse!);
      }),
    );
  });
});
