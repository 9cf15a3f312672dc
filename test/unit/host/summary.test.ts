import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitSummary } from '../../../shared/host/summary.js';

describe('a job summary', () => {
  it('is left as it is where it fits', () => {
    expect(fitSummary('# Title\n\ntext', 1000)).toBe('# Title\n\ntext\n');
  });

  it('loses whole lines at its end and says so where it does not fit', () => {
    const fitted = fitSummary(`${'é'.repeat(49)}\n`.repeat(10), 500);
    expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(500);
    expect(fitted).toMatch(/^(é{49}\n)+\n_The rest is left out/);
  });

  it('never takes more bytes than there is room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: -5, max: 600 }),
        (text, room) => {
          expect(Buffer.byteLength(fitSummary(text, room))).toBeLessThanOrEqual(Math.max(0, room));
        },
      ),
    );
  });
});
