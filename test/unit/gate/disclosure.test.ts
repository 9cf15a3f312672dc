import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclose, mayShow } from '../../../shared/gate/disclosure.js';
import { DISCLOSURES, type RuleResult, type Verdict } from '../../../shared/gate/index.js';
import { gate, judgeCsv } from './fixtures.js';
import { floor, judged, noRegression, verdict } from './verdicts.js';

describe('a verdict in full', () => {
  it('is what was judged', () => {
    expect(disclose(judged, 'full')).toEqual(judged);
  });
});

describe('a verdict alone', () => {
  it('has outcomes, and no number of the candidate or of the baseline', () => {
    const { metrics, rules } = disclose(judged, 'verdict-only');
    expect(metrics).toEqual({ candidate: {}, baseline: {} });
    for (const rule of rules) {
      expect(rule.outcome).toBe('pass-proven');
      expect(Object.values(rule).filter((value) => typeof value === 'number')).toEqual([]);
      expect(rule.interval).toBeNull();
      expect(rule.message).toBe('Passed, proven.');
    }
  });

  it('has no baseline’s metrics where there is no baseline', () => {
    const alone = verdict([floor(0.95)], { baseline: null, metrics: { candidate: {}, baseline: null } });
    expect(disclose(alone, 'verdict-only').metrics.baseline).toBeNull();
  });
});

describe('what a verdict still says', () => {
  const failed = floor(0.8, { outcome: 'fail-proven', name: 'enough' });
  const changed =
    'The test set changed: 1 added, 0 removed, 2 relabelled (id "r17": "cat" became "dog"), so f1_macro can\'t be judged.';
  const error = noRegression(0.8, 0.9, { outcome: 'error', message: changed });

  it.each(['rounded', 'verdict-only'] as const)(
    'is the cause of an error, without its rows (%s)',
    (disclosure) => {
      const { headline, rules } = disclose(
        verdict([error, { ...error, name: 'two' }], { verdict: 'fail' }),
        disclosure,
      );
      const cause = "The test set changed: … added, … removed, … relabelled, so f1_macro can't be judged";
      expect(rules[0]!.message).toBe(`${cause}.`);
      expect(headline).toBe(`Failed: ${cause}`);
    },
  );

  it.each(['rounded', 'verdict-only'] as const)(
    'is what changed about a test set, without the rows, whatever their ids are (%s)',
    (disclosure) => {
      const policy = `${gate('floor: {metric: accuracy, min: 0.5}', 'no_regression: {metric: accuracy, margin: 0.1}')}dataset: {disclosure: ${disclosure}}\n`;
      const text = (label: string) => `id,label,prediction,part\n"a) (b) secret",${label},x,x\nb,y,y,y\n`;
      const found = judgeCsv(policy, text('x'), text('y'));
      expect(found.rules[1]!.message).toBe(
        "The test set changed: … added, … removed, … relabelled, so accuracy can't be compared.",
      );
      expect(JSON.stringify(found)).not.toMatch(/secret|became/);
    },
  );

  it.each<[string, Partial<Verdict>, readonly RuleResult[], string]>([
    ['what failed', { verdict: 'fail' }, [failed, floor(0.9)], 'Failed: enough'],
    [
      'some of what failed',
      { verdict: 'fail' },
      ['a', 'b', 'c'].map((name) => ({ ...failed, name })),
      'Failed: a; b; and others',
    ],
    [
      'what is undecided where that fails the gate',
      { verdict: 'fail' },
      [{ ...failed, outcome: 'underpowered' }],
      'Failed: enough',
    ],
    [
      'what is undecided',
      { verdict: 'neutral' },
      [{ ...failed, outcome: 'underpowered' }, floor(1)],
      'No rule failed, undecided: enough',
    ],
    [
      'that nothing was judged',
      { verdict: 'neutral' },
      [{ ...failed, outcome: 'no-baseline' }],
      'No rule was judged: there is no baseline',
    ],
    ['that one rule passed', {}, [floor(0.9), { ...failed, informational: true }], 'The rule passed'],
    ['that all passed', {}, [floor(0.9), floor(0.9)], 'Every rule that was judged passed'],
    [
      'what waits for a baseline',
      {},
      [floor(0.9), { ...failed, outcome: 'no-baseline' }],
      'Every rule that was judged passed; without a baseline: enough',
    ],
    [
      'that rows are missing',
      { testSet: { ...judged.testSet, missing: 3 } },
      [floor(0.9)],
      'The rule passed; the candidate left out rows',
    ],
  ])('is %s', (_, changes, rules, headline) => {
    for (const disclosure of ['rounded', 'verdict-only'] as const)
      expect(disclose(verdict(rules, changes), disclosure).headline).toBe(headline);
  });

  it('leaves no number of a message behind, however it is written', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.integer().map(String),
      fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => `${(100 * value).toFixed(3)} %`),
    );
    const word = fc.constantFrom('accuracy', 'fell', 'f1_macro', 'top_2_accuracy', 'by', '(', ')', '[', ']');
    fc.assert(
      fc.property(fc.array(fc.oneof(number, word)), (words) => {
        const rule = { ...error, message: words.join(' ') };
        const { message } = disclose(verdict([rule], { verdict: 'fail' }), 'verdict-only').rules[0]!;
        expect(message.replaceAll(/\b(f1_macro|top_2_accuracy)\b/g, '')).not.toMatch(/\d/);
      }),
    );
  });
});

describe('a comment or a report', () => {
  it.each(DISCLOSURES)(
    'shows under "%s" no count or curve that an exact number can be read from',
    (disclosure) => {
      for (const detail of ['exact-metrics', 'flips', 'examples', 'classes', 'confusion', 'plots'] as const)
        expect(mayShow(disclosure, detail)).toBe(disclosure === 'full');
      expect(mayShow(disclosure, 'rows')).toBe(disclosure !== 'verdict-only');
    },
  );
});
