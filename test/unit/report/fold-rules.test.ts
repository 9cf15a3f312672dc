import { describe, expect, it } from '@jest/globals';
import { foldRules } from '../../../shared/report/fold-rules.js';
import { renderPhrase, type Phrase } from '../../../shared/report/phrase.js';
import { rule } from './builders.js';

const textOf = (phrase: Phrase | null) => phrase && renderPhrase(phrase, ({ text }) => text);

const slices = (count: number, outcome: Parameters<typeof rule>[0] = {}) =>
  Array.from({ length: count }, (_, i) => rule({ kind: 'slices', slice: `country=${i}`, ...outcome }));

describe('foldRules', () => {
  it('leaves rules without slices as they are', () => {
    const rules = [rule(), rule({ outcome: 'fail-proven' })];
    expect(foldRules(rules)).toEqual({ shown: rules, rest: null, alike: null });
  });

  it('shows what stops several rules once', () => {
    const stopped = (name: string, message: string) => rule({ name, outcome: 'error', message });
    const rules = [
      stopped('a', 'Worn.'),
      stopped('b', 'Worn.'),
      stopped('c', 'No column.'),
      stopped('d', 'Worn.'),
    ];
    const { shown, alike } = foldRules(rules);
    expect(shown.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(textOf(alike)).toBe('2 more rules have the same error: b, d');
  });

  it('leaves the error of a rule that decides to itself, though an informational one has the same', () => {
    const error = { outcome: 'error', message: 'No column.' } as const;
    const rules = [
      rule({ ...error, name: 'a', informational: true }),
      rule({ ...error, name: 'b' }),
      rule({ ...error, name: 'c' }),
    ];
    const { shown, alike } = foldRules(rules);
    expect(shown.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(textOf(alike)).toBe('1 more rule has the same error: c');
  });

  it('names no more than ten of them', () => {
    const rules = [...'abcdefghijklm'].map((name) => rule({ name, outcome: 'error', message: 'Worn.' }));
    expect(textOf(foldRules(rules).alike)).toBe(
      '12 more rules have the same error: b, c, d, e, f, g, h, i, j, k and 2 more',
    );
  });

  it('keeps the ten worst failures and three doubts, and counts every other slice once', () => {
    const rules = [
      ...slices(13, { outcome: 'fail-proven' }),
      ...slices(5, { outcome: 'underpowered' }),
      ...slices(1200),
    ];
    const { shown, rest } = foldRules(rules);
    expect(shown.map(({ outcome }) => outcome)).toEqual([
      ...new Array<string>(10).fill('fail-proven'),
      ...new Array<string>(3).fill('underpowered'),
    ]);
    expect(rest).toBe('1,200 more slices passed, 3 failed, 2 undecided');
  });

  it('never folds a failure away without a word', () => {
    expect(foldRules(slices(11, { outcome: 'error' })).rest).toBe('1 more slice failed');
  });
});
