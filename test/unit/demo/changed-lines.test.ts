import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedLines, changesInContext } from '../../../shared/demo/changed-lines.js';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1 })
  .map((lines) => `${lines.join('\n')}\n`);

describe('changed lines', () => {
  it('hold both texts: without what is new the old one, without what is gone the new one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = changedLines(before, after);
        const side = (left: string) =>
          `${lines.flatMap(({ sign, text }) => (sign === left ? [] : [text])).join('\n')}\n`;
        expect(side('+')).toBe(before);
        expect(side('-')).toBe(after);
      }),
    );
  });

  it('are none where nothing changed', () => {
    fc.assert(fc.property(text, (same) => changedLines(same, same).every(({ sign }) => sign === ' ')));
  });

  it('stand with a line of context, and the rest is left out', () => {
    const shown = changesInContext('a\nb\nc\nd\ne\n', 'a\nb\nC\nd\ne\n');
    expect(shown.map(({ sign, text }) => sign + text)).toEqual([' …', ' b', '-c', '+C', ' d', ' …']);
  });
});
