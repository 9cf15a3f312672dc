import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../../../shared/report/display-width.js';
import { comparisonText } from '../../../../shared/report/index.js';
import { fullComparison, withTexts } from '../builders.js';
import { hostileText } from '../hostile-text.js';

const ESCAPE = '\u001b';

describe('comparisonText', () => {
  it('begins with the verdict', () => {
    const text = comparisonText(fullComparison(), { colour: false, width: 120 });
    expect(text.split('\n')[0]).toBe('✗ Model gate: 1 of 2 rules failed: accuracy fell 5.8 points (proven)');
  });

  it('aligns the rules, the failing one first', () => {
    const lines = comparisonText(fullComparison(), { colour: false, width: 140 }).split('\n');
    const start = lines.findIndex((line) => line.startsWith('  rule'));
    expect(lines[start + 1]).toMatch(
      /^✗ no_regression accuracy +0\.874 +0\.816 +−0\.058 worse \[.*\] +−0\.030 {2}fails, proven$/,
    );
    expect(lines[start + 1]!.indexOf('fails')).toBe(lines[start + 2]!.indexOf('passes'));
  });

  it('colours only where colour is on', () => {
    expect(comparisonText(fullComparison(), { colour: false, width: 80 })).not.toContain(ESCAPE);
    expect(comparisonText(fullComparison(), { colour: true, width: 80 })).toContain(`${ESCAPE}[31m`);
  });

  it.each([60, 80, 100, 140])('fits a terminal of %i columns', (width) => {
    const text = comparisonText(fullComparison(), { colour: false, width });
    const longest = Math.max(...text.split('\n').map(displayWidth));
    expect(longest).toBeLessThanOrEqual(width);
  });

  it('lets no control character of the data reach the terminal', () => {
    const comparison = fullComparison();
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (a, b, c) => {
        const text = comparisonText(withTexts(comparison, a, b, c), { colour: false, width: 80 });
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
