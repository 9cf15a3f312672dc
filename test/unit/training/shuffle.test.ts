import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shuffled } from '../../../shared/training/shuffle.js';

const seed = fc.nat(0xffffffff);
const epoch = fc.integer({ min: 1, max: 1000 });

describe('the order of an epoch', () => {
  it('holds every row once, and leaves the rows as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 50 }), seed, epoch, (list, ofSeed, ofEpoch) => {
        const rows = Int32Array.from(list);
        const order = shuffled(rows, ofSeed, ofEpoch);
        expect(Array.from(order).sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
        expect(Array.from(rows)).toEqual(list);
      }),
    );
  });

  it('is the same for the same seed and epoch, and another for another', () => {
    const rows = Int32Array.from({ length: 100 }, (_, row) => row);
    const order = (ofSeed: number, ofEpoch: number) => shuffled(rows, ofSeed, ofEpoch).join();
    expect(order(42, 1)).toBe(order(42, 1));
    expect(new Set([order(42, 1), order(42, 2), order(43, 1), order(0, 1), order(0, 2)]).size).toBe(5);
  });

  it('puts each row in each place about equally often', () => {
    const rows = Int32Array.from([0, 1, 2, 3, 4]);
    const epochs = 5000;
    const counts = Array.from({ length: 25 }, () => 0);
    for (let at = 1; at <= epochs; at++)
      shuffled(rows, 7, at).forEach((row, place) => counts[place * 5 + row]!++);
    // Four standard deviations of a binomial count.
    for (const count of counts)
      expect(Math.abs(count - epochs / 5)).toBeLessThan(4 * Math.sqrt(epochs * 0.16));
  });
});
