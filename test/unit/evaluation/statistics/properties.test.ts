import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clopperPearson,
  newcombe,
  tangoInterval,
  tangoPValue,
  wilson,
} from '../../../../shared/evaluation/statistics/index.js';

const table = fc
  .record({ agreeing: fc.nat(2000), losses: fc.nat(200), gains: fc.nat(200) })
  .filter(({ agreeing, losses, gains }) => agreeing + losses + gains > 0)
  .map((counts) => ({ ...counts, pairs: counts.agreeing + counts.losses + counts.gains }));

describe("Tango's interval", () => {
  it('holds the difference, has width, and stays within -1 and 1', () => {
    fc.assert(
      fc.property(table, ({ pairs, losses, gains }) => {
        const [low, high] = tangoInterval(pairs, losses, gains, 0.95);
        const difference = (gains - losses) / pairs;
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(high - low).toBeGreaterThan(0);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the mirror image when the sides change places', () => {
    fc.assert(
      fc.property(table, ({ pairs, losses, gains }) => {
        const [low, high] = tangoInterval(pairs, losses, gains, 0.95);
        const [mirroredLow, mirroredHigh] = tangoInterval(pairs, gains, losses, 0.95);
        expect(mirroredLow).toBeCloseTo(-high, 14);
        expect(mirroredHigh).toBeCloseTo(-low, 14);
      }),
    );
  });

  it("leaves a difference above its upper bound exactly where the test's p says so", () => {
    fc.assert(
      fc.property(table, fc.double({ min: -0.3, max: 0.3, noNaN: true }), ({ pairs, losses, gains }, at) => {
        const [, high] = tangoInterval(pairs, losses, gains, 0.95);
        fc.pre(Math.abs(high - at) > 1e-12);
        expect(tangoPValue(pairs, losses, gains, at) < 0.05).toBe(high < at);
      }),
    );
  });

  it('widens with confidence', () => {
    fc.assert(
      fc.property(table, ({ pairs, losses, gains }) => {
        const [low, high] = tangoInterval(pairs, losses, gains, 0.9);
        const [lower, higher] = tangoInterval(pairs, losses, gains, 0.99);
        expect(lower).toBeLessThanOrEqual(low);
        expect(higher).toBeGreaterThanOrEqual(high);
      }),
    );
  });
});

describe('proportions', () => {
  const counts = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(5000))
    .map(([trials, some]) => ({ trials, successes: some % (trials + 1) }));

  it.each([
    ['Clopper-Pearson', clopperPearson],
    ['Wilson', wilson],
  ] as const)('lie inside their %s interval', (_, intervalOf) => {
    fc.assert(
      fc.property(counts, ({ trials, successes }) => {
        const [low, high] = intervalOf(successes, trials, 0.95);
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("have a difference inside Newcombe's interval, which mirrors when they change places", () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [low, high] = newcombe(a, b, 0.95);
        const difference = a.successes / a.trials - b.successes / b.trials;
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(newcombe(b, a, 0.95)[0]).toBeCloseTo(-high, 14);
      }),
    );
  });
});
