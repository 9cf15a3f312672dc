import { describe, expect, it } from '@jest/globals';
import { foldSlices } from '../../../shared/report/slices.js';
import { rule } from './builders.js';

const slices = (count: number, outcome: Parameters<typeof rule>[0] = {}) =>
  Array.from({ length: count }, (_, i) => rule({ kind: 'slices', slice: `country=${i}`, ...outcome }));

describe('foldSlices', () => {
  it('leaves rules without slices as they are', () => {
    const rules = [rule(), rule({ outcome: 'fail-proven' })];
    expect(foldSlices(rules)).toEqual({ shown: rules, rest: null });
  });

  it('keeps the ten worst failures and three doubts, and counts every other slice once', () => {
    const rules = [
      ...slices(13, { outcome: 'fail-proven' }),
      ...slices(5, { outcome: 'underpowered' }),
      ...slices(1200),
    ];
    const { shown, rest } = foldSlices(rules);
    expect(shown.map(({ outcome }) => outcome)).toEqual([
      ...new Array<string>(10).fill('fail-proven'),
      ...new Array<string>(3).fill('underpowered'),
    ]);
    expect(rest).toBe('1,200 more slices passed, 3 failed, 2 undecided');
  });

  it('never folds a failure away without a word', () => {
    expect(foldSlices(slices(11, { outcome: 'error' })).rest).toBe('1 more slice failed');
  });
});
