import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PackedTexts } from '../../../../shared/evaluation/texts/index.js';
import { uniforms } from '../fixtures.js';

const bytesOf = (text: string) => Buffer.from(text, 'utf8');

/** Rows by the bytes of their texts, equal texts in row order. */
function reference(texts: readonly string[]) {
  const order = [...texts.keys()].sort(
    (a, b) => Buffer.compare(bytesOf(texts[a]!), bytesOf(texts[b]!)) || a - b,
  );
  return { order, ties: order.map((row, i) => (i > 0 && texts[order[i - 1]!] === texts[row] ? 1 : 0)) };
}

function ranked(texts: PackedTexts) {
  const { order, ties } = texts.ranking();
  return { order: [...order], ties: [...ties] };
}

describe('packed texts', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const packed = PackedTexts.of(texts);
        expect([...packed]).toEqual(texts);
        expect(packed.length).toBe(texts.length);
      }),
    );
  });

  it('rank by code point, a text before those that it begins', () => {
    const texts = ['b', 'a\u0000', 'a', '', 'ab', '\u{1f600}', '\uff5e', 'a'];
    const { order, ties } = PackedTexts.of(texts).ranking();
    expect(Array.from(order, (row) => texts[row])).toEqual([
      '',
      'a',
      'a',
      'a\u0000',
      'ab',
      'b',
      '\uff5e',
      '\u{1f600}',
    ]);
    expect([...ties]).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  });

  it.each([
    ['digits', (uniform: () => number) => String(Math.floor(uniform() * 3000))],
    ['one letter, again and again', (uniform: () => number) => 'x'.repeat(uniform() * 40)],
    [
      'a long beginning',
      (uniform: () => number) => `${'data/'.repeat(20)}${uniform().toString(36).slice(2, 4)}`,
    ],
    ['zero bytes', (uniform: () => number) => '\u0000a\u0000\u0000'.slice(uniform() * 4, uniform() * 5)],
    [
      'any bytes',
      (uniform: () => number) =>
        String.fromCodePoint((1 + uniform() * 2000) | 0, (1 + uniform() * 90000) | 0),
    ],
    ['two long halves', (uniform: () => number) => `${uniform() < 0.5}${'-'.repeat(30)}${uniform() < 0.5}`],
  ])('rank 2,000 texts of %s', (_, draw) => {
    const uniform = uniforms(8);
    const texts = Array.from({ length: 2000 }, () => draw(uniform).replace(/[\ud800-\udfff]/g, '?'));
    const expected = reference(texts);
    expect(ranked(PackedTexts.of(texts))).toEqual(expected);
    const sorted = expected.order.map((row) => texts[row]!);
    expect(ranked(PackedTexts.of(sorted))).toEqual(reference(sorted));
  });

  it('rank alike where they were taken out of others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 3 }), { minLength: 1 }),
        fc.array(fc.nat()),
        (texts, picks) => {
          const rows = picks.map((pick) => pick % texts.length);
          const taken = PackedTexts.of(texts).take(rows);
          const expected = rows.map((row) => texts[row]!);
          expect([...taken]).toEqual(expected);
          expect([...taken.take([...rows.keys()].reverse())]).toEqual(expected.toReversed());
          expect(ranked(taken)).toEqual(reference(expected));
          const packed = PackedTexts.of(texts);
          const sorted = packed.take(packed.order());
          expect(ranked(sorted)).toEqual(reference([...sorted]));
        },
      ),
    );
  });

  it('are the same where texts and order are, and not where only their bytes are', () => {
    const texts = PackedTexts.of(['ab', 'c']);
    expect(texts.isSame(PackedTexts.of(['ab', 'c']))).toBe(true);
    expect(texts.isSame(PackedTexts.of(['a', 'bc']))).toBe(false);
    expect(texts.isSame(PackedTexts.of(['ab', 'd']))).toBe(false);
    expect(texts.isSame(PackedTexts.of(['ab', 'c', '']))).toBe(false);
    expect(PackedTexts.of(['b', 'a']).order()).toBe(PackedTexts.of(['b', 'a']).order());
  });
});
