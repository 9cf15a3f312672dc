import { describe, expect, it } from '@jest/globals';
import { foldRules } from '../../../shared/report/fold-rules.js';
import { rule } from './builders.js';

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
    expect(alike).toBe('2 more rules have the same error');
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
