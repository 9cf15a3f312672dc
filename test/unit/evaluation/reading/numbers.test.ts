import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseNumber } from '../../../../shared/evaluation/reading/numbers/numbers.js';
import { parseColumn } from '../../../../shared/evaluation/reading/numbers/parse-column.js';

/** A column of one cell, with bytes behind it that could be taken for more of it. */
function parsed(text: string): number {
  const bytes = Buffer.from(`${text}5`);
  const values = new Float64Array(1);
  const cells = {
    bytes,
    starts: Int32Array.of(0),
    ends: Int32Array.of(bytes.length - 1),
    first: 0,
    stride: 1,
    rows: 1,
  };
  parseColumn(cells, values, 0);
  return values[0]!;
}

describe('a number in a cell', () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true });
  const probability = fc.double({ noNaN: true, min: 0, max: 1 });

  it.each([
    ['a double', double.map(String)],
    ['a probability', probability.map(String)],
    [
      'a tiny probability',
      fc.tuple(probability, fc.integer({ min: 0, max: 300 })).map(([p, n]) => String(p * 10 ** -n)),
    ],
    [
      'a double with some digits',
      fc.tuple(double, fc.integer({ min: 1, max: 25 })).map(([x, n]) => x.toPrecision(n)),
    ],
    [
      'a double with an exponent',
      fc.tuple(double, fc.integer({ min: 0, max: 20 })).map(([x, n]) => x.toExponential(n)),
    ],
    [
      'decimal digits',
      fc
        .tuple(
          fc.constantFrom('', '-', '+'),
          fc.bigInt({ min: 0n, max: 10n ** 20n }),
          fc.bigInt({ min: 0n, max: 10n ** 20n }),
          fc.integer({ min: -330, max: 310 }),
        )
        .map(([sign, whole, fraction, power]) => `${sign}${whole}.${fraction}e${power}`),
    ],
    [
      'any text that looks like one',
      fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', '+', 'e', 'E', ' ', 'x'), maxLength: 12 }),
    ],
    ['any text', fc.string()],
  ])('is %s, read to the last bit as Number reads it', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parsed(text)).toBe(parseNumber(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is rounded correctly halfway between two doubles, and beside it', () => {
    const numerators = fc.bigInt({ min: 2n ** 52n, max: 2n ** 53n - 1n }).map((half) => 2n * half + 1n);
    fc.assert(
      fc.property(
        numerators,
        fc.bigInt({ min: 0n, max: 2n }),
        fc.constantFrom(-1n, 0n, 1n),
        (odd, bits, beside) => {
          // An odd number of 54 bits over a power of two lies between two doubles; so do its at most 18 digits.
          const text = `${odd * 5n ** bits + beside}e-${bits}`;
          expect(parsed(text)).toBe(Number(text));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
