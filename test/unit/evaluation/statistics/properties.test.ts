import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clopperPearson,
  countPairedCells,
  pairedF1,
  sumOf,
  tangoInterval,
} from '../../../../shared/evaluation/statistics/index.js';
import { evaluate } from '../../../../shared/evaluation/index.js';
import { classes } from '../fixtures.js';

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
  it('lie inside their interval', () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(5000))
      .map(([trials, some]) => ({ trials, successes: some % (trials + 1) }));
    fc.assert(
      fc.property(counts, ({ trials, successes }) => {
        const [low, high] = clopperPearson(successes, trials, 0.95);
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
      }),
    );
  });
});

describe('the paired F1 difference', () => {
  const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 60 });

  it('is the difference of the two macro F1 scores, with some uncertainty left', () => {
    fc.assert(
      fc.property(rows, (triples) => {
        const column = (i: 0 | 1 | 2) => triples.map((triple) => triple[i]);
        const cells = countPairedCells(
          4,
          Int32Array.from(column(0)),
          Int32Array.from(column(1)),
          Int32Array.from(column(2)),
        );
        const f1 = pairedF1(cells);
        const macro = (i: 1 | 2) =>
          evaluate(classes({ label: column(0), prediction: column(i) })).metrics.f1_macro;
        expect(f1.baseline).toBeCloseTo(macro(1)!, 14);
        expect(f1.candidate).toBeCloseTo(macro(2)!, 14);
        expect(f1.standardError).toBeGreaterThan(0);
      }),
    );
  });
});

describe('sumOf', () => {
  it('keeps what a plain sum loses', () => {
    const terms = [1, 1e100, 1, -1e100];
    expect(sumOf(terms.length, (i) => terms[i]!)).toBe(2);
  });
});
