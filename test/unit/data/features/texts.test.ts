import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { murmur3 } from '../../../../shared/data/features/text/murmur3.js';
import { wordsOf } from '../../../../shared/data/features/text/words.js';
import { fitStep } from '../../../fixtures/feature.js';

describe('murmur3', () => {
  // Known answers of MurmurHash3_x86_32, as published with its ports.
  it.each([
    ['', 0, 0],
    ['', 1, 0x514e28b7],
    ['', 0xffffffff, 0x81f16f39],
    ['test', 0, 0xba6bd213],
    ['test', 0x9747b28c, 0x704b81dc],
    ['Hello, world!', 0, 0xc0363e43],
    ['Hello, world!', 0x9747b28c, 0x24884cba],
    ['The quick brown fox jumps over the lazy dog', 0, 0x2e4ff723],
    ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
  ])('of %j with seed %d', (text, seed, hash) => {
    expect(murmur3(text, seed) >>> 0).toBe(hash);
  });
});

describe('words', () => {
  it.each([
    ["Don't panic, it's 3.14!", ["don't", 'panic', "it's", '3', '14']],
    ['it’s ‘quoted’', ["it's", 'quoted']],
    ['Ärger—ÜBER alles…', ['ärger', 'über', 'alles']],
    ['ΣΟΦΟΣ Привет', ['σοφοσ', 'привет']],
    ['東京へ行く', ['東', '京', 'へ', '行', 'く']],
    ['안녕하세요 세계', ['안녕하세요', '세계']],
    ['नमस्ते दुनिया।', ['नमस्ते', 'दुनिया']],
    ['good👍🏽job 😀😀', ['good', '👍', 'job', '😀', '😀']],
    ['a_b foo-bar x=y', ['a_b', 'foo', 'bar', 'x', 'y']],
    ['\u200cمی\u200cخواهم', ['می\u200cخواهم']],
    ['  \t\n…', []],
    ["''' ' '", []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are the same words when they are read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('hashing', () => {
  it('has one place a text in as many buckets as asked', () => {
    const step = fitStep('hashing', [], { buckets: 16 });
    expect(step.width).toBe(16);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(step.encode(text).filter((count) => count === 1)).toHaveLength(1);
        expect(step.encode(text)).toEqual(step.encode(text));
      }),
    );
  });

  it('spreads texts evenly, and otherwise with another seed', () => {
    const texts = Array.from({ length: 8000 }, (_, at) => `user ${at}`);
    const places = (seed: number) => {
      const step = fitStep('hashing', [], { buckets: 8, seed });
      return texts.map((text) => step.encode(text).indexOf(1));
    };
    const first = places(0);
    for (const bucket of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const share = first.filter((at) => at === bucket).length;
      // 1000 expected, standard deviation 29.6: five of them.
      expect(Math.abs(share - 1000)).toBeLessThan(148);
    }
    expect(places(1)).not.toEqual(first);
  });

  it('counts the words of a text', () => {
    const step = fitStep('hashing', [], { buckets: 512, by: 'word' });
    const [one, two] = [step.encode('rose'), step.encode('Lily')];
    expect(step.encode('rose, lily; rose!')).toEqual(one.map((count, at) => 2 * count + two[at]!));
  });

  it('refuses a missing text, or counts it nowhere', () => {
    expect(() => fitStep('hashing', ['a', null])).toThrow('the value is missing');
    expect(() => fitStep('hashing', ['a']).encode(null)).toThrow('the value is missing');
    const step = fitStep('hashing', [null], { buckets: 3, missing: 'zeros' });
    expect(step.encode(null)).toEqual([0, 0, 0]);
  });
});

describe('index', () => {
  const step = fitStep('index', ['pear', 'apple', null, 'pear']);

  it('is a number from 1 for a category of the training split, in code-point order', () => {
    expect([step.encode('apple'), step.encode('pear'), step.ids]).toEqual([[1], [2], 3]);
  });

  it('is 0 for a missing value and for a category that training never saw', () => {
    expect([step.encode(null), step.encode('fig')]).toEqual([[0], [0]]);
  });
});

describe('tokens', () => {
  it('numbers the most frequent words first, equal ones by code point', () => {
    const step = fitStep('tokens', ['b a c', 'c c'], { length: 4 });
    expect(step.fitted).toMatchObject({ vocabulary: ['c', 'a', 'b'] });
    expect(step.encode('A b, c!')).toEqual([3, 4, 2, 0]);
    expect(step.ids).toBe(5);
  });

  it('calls a word unknown that training did not see or the vocabulary has no room for', () => {
    const step = fitStep('tokens', ['b a c', 'c c'], { length: 3, vocabulary: 3 });
    expect(step.encode('c a z')).toEqual([2, 1, 1]);
    expect(step.ids).toBe(3);
  });

  it('keeps the first tokens of a long text', () => {
    expect(fitStep('tokens', ['a b c'], { length: 2 }).encode('c b a')).toEqual([4, 3]);
  });

  it('reads bytes by their value, and learns nothing', () => {
    const step = fitStep('tokens', ['whatever'], { by: 'byte', length: 4 });
    expect(step.encode('aé')).toEqual([97 + 2, 0xc3 + 2, 0xa9 + 2, 0]);
    expect([step.ids, step.fitted]).toMatchObject([258, { vocabulary: [] }]);
  });

  it('reads characters, one outside the first plane being one', () => {
    const step = fitStep('tokens', ['😀a'], { by: 'character', length: 3 });
    expect(step.encode('a😀b')).toEqual([2, 3, 1]);
  });

  it('refuses a missing text, or takes it for an empty one', () => {
    expect(() => fitStep('tokens', ['a', null])).toThrow('the value is missing');
    const step = fitStep('tokens', ['a', null], { length: 2, missing: 'empty' });
    expect(step.encode(null)).toEqual([0, 0]);
  });

  it('always gives as many ids as asked, each below their count', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 8 });
    const options = fc.record({
      by: fc.constantFrom('word', 'byte', 'character'),
      length: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(texts, fc.string({ unit: 'binary' }), options, (training, later, chosen) => {
        const step = fitStep('tokens', training, chosen);
        const ids = step.encode(later);
        expect(ids).toHaveLength(chosen.length);
        expect(ids.every((id) => Number.isInteger(id) && id >= 0 && id < step.ids!)).toBe(true);
        for (const text of training) expect(step.encode(text)).not.toContain(1);
      }),
    );
  });
});
