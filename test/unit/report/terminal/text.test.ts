import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../../../shared/report/display-width.js';
import { comparisonText } from '../../../../shared/report/index.js';
import { fullComparison, slicedRules, withTexts } from '../builders.js';
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

  it('folds slices, and says who overrode the gate', () => {
    const override = { by: 'anna', reason: 'hotfix', expires: '2030-01-31' };
    const comparison = fullComparison({ rules: slicedRules(), override });
    const text = comparisonText(comparison, { colour: false, width: 140 });
    expect(text.split('\n')[0]).toContain('✗ Model gate overridden by anna until 2030-01-31: 1 of 2');
    expect(text).toContain('anna lets this candidate ship until 2030-01-31: hotfix');
    expect(text).toContain('✗ recall country=BR (n=812)');
    expect(text).toContain('  11 more slices passed, 1 too small to judge\n');
    expect(text).toContain('look 7 of 32 on this test set');
    expect(text).not.toContain('country=P1');
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
