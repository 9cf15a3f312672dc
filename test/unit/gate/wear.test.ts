import { describe, expect, it } from '@jest/globals';
import { lookOf, wornOut } from '../../../shared/gate/wear.js';

describe('a test set', () => {
  it('is planned for 32 looks, or for as many as the gate allows', () => {
    expect(lookOf(7, null)).toEqual({ number: 7, of: 32 });
    expect(lookOf(7, 8)).toEqual({ number: 7, of: 8 });
  });

  it('decides as often as the gate allows, and then no more', () => {
    expect(wornOut(lookOf(8, 8), 8)).toBeNull();
    expect(wornOut(lookOf(9, 8), 8)).toBe(
      'this test set has been looked at more often than the gate allows (9 times, and 8 are allowed): take a fresh one',
    );
  });

  it('decides on where the gate sets no limit', () => {
    expect(wornOut(lookOf(1000, null), null)).toBeNull();
  });
});
