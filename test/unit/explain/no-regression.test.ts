import { describe, expect, it } from '@jest/globals';
import { binary, judgeCsv } from '../gate/fixtures.js';
import { explain, explainRule, gateOf } from './fixtures.js';

const ACCURACY = 'no_regression: {metric: accuracy, margin: 0.01}';

describe('explaining a margin on accuracy', () => {
  it.each([
    [500, 0.022],
    [2000, 0.011],
    [10_000, 0.005],
  ])('says that %d rows of which 4 %% are discordant support a margin of %d', (rows, margin) => {
    const { supports } = explainRule(ACCURACY, { n: String(rows), discordance: '0.04' });
    expect(supports!.toFixed(3)).toBe(margin.toFixed(3));
  });

  it.each([
    ['0.8', 3092],
    ['0.95', 5412],
  ])(
    'says that with a power of %s a margin of 0.01 takes %d rows of which 5 %% are discordant',
    (power, rows) => {
      const rule = `no_regression: {metric: accuracy, margin: 0.01, power: ${power}}`;
      for (const n of ['700', '90000'])
        expect(explainRule(rule, { n, discordance: '0.05' }).neededRows).toBe(rows);
    },
  );

  it.each([
    [32, 2.33],
    [8, 1.8],
  ])('says that %d looks take %d times the rows', (looks, factor) => {
    const once = explain(gateOf(ACCURACY), { n: '2000' });
    const often = explain(gateOf(ACCURACY, `dataset: {max_looks: ${looks}}\n`), { n: '2000' });
    expect(once.looks).toBeNull();
    expect(often.looks!.rowsFactor).toBeCloseTo(factor, 2);
    expect(often.rules[0]!.neededRows! / once.rules[0]!.neededRows!).toBeCloseTo(factor, 2);
  });

  // From simulations of 40,000 pull requests each, whose standard error is 0.0025 at most.
  it.each([
    [500, 0, 0.287, 0.004],
    [500, -0.02, 0.003, 0.333],
    [2000, 0, 0.71, 0],
    [2000, -0.02, 0, 0.746],
    [10_000, 0, 1, 0],
    [10_000, -0.02, 0, 1],
  ])('knows how often %d rows prove a true difference of %d', (rows, truth, pass, fail) => {
    const { cases } = explainRule(ACCURACY, { n: String(rows), discordance: '0.04' });
    const { chances } = cases.find((one) => one.truth === truth)!;
    expect(Math.abs((chances['pass-proven'] ?? 0) - pass)).toBeLessThan(0.006);
    expect(Math.abs((chances['fail-proven'] ?? 0) - fail)).toBeLessThan(0.006);
  });

  it('tells the rows of a class from those of the test set', () => {
    const rule = 'no_regression: {metric: recall, class: fraud, margin: 0.05}';
    const all = explainRule(ACCURACY, { n: '4000' });
    const few = explainRule(rule, { n: '4000', positives: '0.1' });
    expect(few.rows).toBe(400);
    expect(few.supports! / all.supports!).toBeCloseTo(Math.sqrt(10), 6);
  });

  it('takes a margin in percent of the assumed value', () => {
    const rule = 'no_regression: {metric: accuracy, margin: 2%}';
    expect(explainRule(rule, { n: '2000', accuracy: '0.8' }).limit).toBeCloseTo(0.016, 10);
  });

  it('knows that no test set supports a margin of 0', () => {
    const { neededRows, cases } = explainRule('no_regression: {metric: accuracy, margin: 0}', {
      n: '100000',
    });
    expect(neededRows).toBeNull();
    expect(cases).toHaveLength(1);
    expect(cases[0]!.chances['fail-proven']!).toBeGreaterThan(0.04);
  });
});

describe('explaining a margin on another metric', () => {
  it.each(['f1_macro', 'log_loss', 'brier', 'roc_auc', 'matthews_corrcoef', 'average_precision'])(
    'of %s halves what is supported with four times the rows',
    (metric) => {
      const at = (n: string) =>
        explainRule(`no_regression: {metric: ${metric}, margin: 0.1}`, { n }).supports!;
      expect(at('2000') / at('8000')).toBeGreaterThan(1.85);
      expect(at('2000') / at('8000')).toBeLessThan(2.15);
    },
  );

  it('says that an AUC proves nothing with fewer than 50 rows of a class', () => {
    const rule = 'no_regression: {metric: roc_auc, margin: 0.1}';
    const few = explainRule(rule, { n: '900', positives: '0.05' });
    expect(few.neededRows).toBe(1000);
    expect(few.cases[0]!.chances).toEqual({ underpowered: 1 });
    expect(few.supports).toBeNull();
    expect(few.says[0]).toMatch(/an AUC needs 50 of each class; about 1,000 rows would do/);
    expect(
      explainRule(rule, { n: '1000', positives: '0.05' }).cases[0]!.chances['pass-proven'],
    ).toBeGreaterThan(0.9);
    expect(explainRule(rule, { n: '900000', positives: '0.0005' }).cases[0]!.chances['pass-proven']).toBe(1);
  });

  it('says which number of classes a metric is for', () => {
    const rule = 'no_regression: {metric: roc_auc, margin: 0.1}';
    expect(explainRule(rule, { n: '900', classes: '3' })).toMatchObject({
      supports: null,
      says: ['roc_auc is not defined with 3 classes: use roc_auc_ovr_macro.'],
    });
  });
});

describe('explaining by a verdict', () => {
  const candidate = binary(1000, (row) => row % 10 === 0);
  const baseline = binary(1000, (row) => row % 10 === 0 || row % 25 === 1);
  const rules = ['accuracy', 'f1_macro', 'recall'].map(
    (metric) => `no_regression: {metric: ${metric}, margin: 0.01}`,
  );

  it.each(rules)('takes the spread that it found for %s', (rule) => {
    const verdict = judgeCsv(gateOf(rule), candidate, baseline);
    const found = verdict.rules[0]!.supports!;
    const same = explainRule(rule, {}, verdict);
    expect(same.supports).toBeCloseTo(found, 12);
    expect(same.rows).toBe(verdict.rules[0]!.rows);
    expect(explainRule(rule, { n: '16000' }, verdict).supports).toBeCloseTo(found / 4, 12);
  });

  it('is the only way to know a regression', () => {
    const rule = 'no_regression: {metric: mae, margin: 5%}';
    const csv = (shift: number) =>
      [
        'id,label,prediction',
        ...Array.from(
          { length: 400 },
          (_, row) => `r${row},${row % 7},${(row % 7) + 1 + Math.sin(row * shift)}`,
        ),
        '',
      ].join('\n');
    expect(explainRule(rule, { n: '400' }).says[0]).toContain('--verdict');
    const verdict = judgeCsv(gateOf(rule), csv(1), csv(2));
    const { supports, limit } = explainRule(rule, { n: '100' }, verdict);
    expect(supports).toBeCloseTo(2 * verdict.rules[0]!.supports!, 12);
    expect(limit).toBeCloseTo(0.05 * verdict.rules[0]!.baseline!, 12);
  });
});
