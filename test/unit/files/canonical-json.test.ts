import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byCodePoint, canonicalJson } from '../../../shared/files/index.js';

describe('canonical JSON', () => {
  it('sorts keys by code point, numbers among them', () => {
    const value = { b: 1, 10: 2, 9: 3, a: { z: 1, '\u{1F600}': 2, '\uFF00': 3 } };
    expect(canonicalJson(value).match(/"[^"]+"(?=:)/g)).toEqual([
      '"10"',
      '"9"',
      '"a"',
      '"z"',
      '"\uFF00"',
      '"\u{1F600}"',
      '"b"',
    ]);
  });

  it('rounds to 12 significant digits, so that two orders of summing write the same bytes', () => {
    expect(canonicalJson([0.1 + 0.2, 1 / 3, 1e-300, -0, 2 ** 53])).toBe(
      '[\n  0.3,\n  0.333333333333,\n  1e-300,\n  0,\n  9007199254740992\n]\n',
    );
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s', (number) => {
    expect(() => canonicalJson({ number })).toThrow(RangeError);
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{\n  "b": [\n    null\n  ]\n}\n');
  });

  it('is the same text in whatever order the keys were written, and gives the value back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (value) => {
        const backwards = Object.fromEntries(Object.entries(value).reverse());
        const text = canonicalJson(value);
        expect(canonicalJson(backwards)).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(Object.keys(JSON.parse(text) as object)).toHaveLength(Object.keys(value).length);
      }),
    );
  });

  it('is indented as JSON.stringify indents', () => {
    const value = { a: [], b: {}, c: [1, { d: 'x\ny' }], e: null, f: true };
    expect(canonicalJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });
});

describe('code point order', () => {
  it('is an order', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 });
    fc.assert(
      fc.property(texts, (words) => {
        const sorted = [...words].sort(byCodePoint);
        for (let i = 1; i < sorted.length; i++)
          expect(byCodePoint(sorted[i - 1]!, sorted[i]!)).toBeLessThanOrEqual(0);
        expect([...words].reverse().sort(byCodePoint)).toEqual(sorted);
      }),
    );
  });
});
