import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../shared/files/index.js';
import {
  binary,
  binaryWith,
  gate,
  judgeCsv,
  judgeTexts,
  numbers,
  outcomes,
  scored,
  table,
} from './fixtures.js';

const opposite = binary(400, () => true);
const perfect = binary(400, () => false);
const accuracy = 'no_regression: {metric: accuracy, margin: 0.02}';

/** Predictions that are made to pass. */
describe('no bad model passes', () => {
  it.each([
    ['groups', 'predictions: {group: g}', (row: number) => ({ g: `u${row % 40}` })],
    ['weights', 'predictions: {weight: g}', () => ({ g: 2 })],
  ])('by being wrong on every row, in %s', (_, predictions, more) => {
    const rules = gate(
      accuracy,
      'no_regression: {metric: f1_macro, margin: 0.02}',
      'no_regression: {metric: recall, margin: 0.02}',
      'no_regression: {metric: balanced_accuracy, margin: 0.02}',
    ).replace('rules:', `${predictions}\nrules:`);
    const verdict = judgeCsv(
      rules,
      binaryWith(400, () => true, more),
      binaryWith(400, () => false, more),
    );
    expect(outcomes(verdict)).toEqual(['fail-proven', 'fail-proven', 'fail-proven', 'fail-proven']);
  });

  it('by the same error on every row, in groups', () => {
    const rules = gate(
      ...['mae', 'mse', 'rmse'].map((metric) => `no_regression: {metric: ${metric}, margin: 0.5}`),
    ).replace('rules:', 'predictions: {group: g}\nrules:');
    const shifted = (by: number) =>
      table(400, (row) => ({ label: row % 7, prediction: (row % 7) + by, g: row % 40 }));
    for (const outcome of outcomes(judgeCsv(rules, shifted(6), shifted(1)))) expect(outcome).toMatch(/^fail/);
  });

  it('by ids that look the same', () => {
    const composed = `${perfect}\u00e9,1,1\n`;
    const decomposed = 'e\u0301,1,1\n';
    for (const candidate of [`${perfect}${decomposed}`, `${composed}${decomposed}`]) {
      const verdict = judgeCsv(gate(accuracy), candidate, composed);
      expect(outcomes(verdict)).toEqual(['error']);
      expect(verdict.headline).toMatch(/1 added .*, [01] removed/);
    }
    expect(() => judgeCsv(gate(accuracy), `${composed}\u00e9,1,1\n`, composed)).toThrow(/\u00e9/);
  });

  it('by one row that holds all the weight', () => {
    const rules = gate(accuracy, 'floor: {metric: accuracy, min: 0.9}').replace(
      'rules:',
      'predictions: {weight: w}\nrules:',
    );
    for (const heavy of [1e12, 1e300]) {
      const text = (wrong: (row: number) => boolean) =>
        binaryWith(400, wrong, (row) => ({ w: row === 0 ? heavy : 1 }));
      const verdict = judgeCsv(
        rules,
        text((row) => row > 0),
        text(() => false),
      );
      expect(verdict.verdict).not.toBe('pass');
      expect(() => canonicalJson(verdict)).not.toThrow();
    }
    const most = binaryWith(
      400,
      () => false,
      () => ({ w: 1.7e308 }),
    );
    expect(outcomes(judgeCsv(rules, most, most))).toEqual(['error', 'error']);
  });

  it('by weights of its own', () => {
    const rules = gate(accuracy).replace('rules:', 'predictions: {weight: w}\nrules:');
    const wrong = (row: number) => row % 4 === 0;
    const baseline = binaryWith(
      400,
      () => false,
      () => ({ w: 1 }),
    );
    const own = binaryWith(400, wrong, (row) => ({ w: wrong(row) ? 1e-9 : 1 }));
    expect(outcomes(judgeCsv(rules, own, baseline))).toEqual(['error']);
    expect(() => judgeCsv(rules, own, perfect)).toThrow(/no column "w"/);
  });

  it.each([
    ['0 and -0', '0', '-0'],
    ['the least numbers', '0', '1e-400'],
  ])('by scores that differ only as %s do', (_, a, b) => {
    const text = table(400, (row) => ({ label: row % 2, score: row % 2 ? a : b }));
    const verdict = judgeCsv(gate('floor: {metric: roc_auc, min: 0.6}'), text, null);
    expect(verdict.rules[0]).toMatchObject({ candidate: 0.5 });
    expect(verdict.verdict).toBe('fail');
  });

  it('by denormal scores, which rank as any others do', () => {
    const text = table(400, (row) => ({ label: row % 2, score: row % 2 ? '5e-324' : '1e-320' }));
    expect(judgeCsv(gate('floor: {metric: roc_auc, min: 0.6}'), text, null).rules[0]!.candidate).toBe(0);
  });

  it('by leaving out rows that a metric does not look at', () => {
    const text = table(2000, (row) => ({
      label: row % 4 ? 'legit' : 'fraud',
      prediction: row % 4 ? 'legit' : 'fraud',
    }));
    // It calls everything fraud, and does not answer where that would show.
    const onlyFraud = table(2000, (row) => (row % 4 ? null : { label: 'fraud', prediction: 'fraud' }));
    const rules = gate(
      'floor: {metric: precision, class: fraud, min: 0.9}',
      'no_regression: {metric: precision, class: fraud, margin: 0.02}',
      'no_regression: {metric: f1, class: fraud, margin: 0.02}',
      'no_regression: {metric: accuracy, margin: 0.02}',
      'churn: {max: 0.1}',
    );
    expect(outcomes(judgeCsv(rules, onlyFraud, text))).toEqual(Array(5).fill('fail-proven'));
    const recall = judgeCsv(
      gate('no_regression: {metric: recall, class: fraud, margin: 0.02}'),
      onlyFraud,
      text,
    );
    expect(recall.headline).toMatch(/the candidate left out 1500 of 2000 rows/);
  });

  it('by predicting a class once', () => {
    const once = table(2000, (row) => ({ label: row % 2, prediction: row === 1 ? 1 : 0 }));
    const rules = gate('floor: {metric: precision, min: 0.9}').replace('rules:', 'positive: 1\nrules:');
    const verdict = judgeCsv(rules, once, null);
    expect(verdict.rules[0]).toMatchObject({ candidate: 1, outcome: 'underpowered' });
    expect(verdict.verdict).toBe('neutral');
  });

  it('by a handful of rows of the class that a floor is about', () => {
    const rare = (metric: string) =>
      judgeCsv(
        gate(`floor: {metric: ${metric}, min: 0.5}`).replace('rules:', 'positive: 1\nrules:'),
        table(2000, (row) => ({ label: row < 3 ? 1 : 0, score: row < 3 ? 0.9 : 0.1 })),
        null,
      ).rules[0]!.outcome;
    expect(['recall', 'f1', 'jaccard', 'precision', 'roc_auc', 'average_precision'].map(rare)).toEqual(
      Array(6).fill('underpowered'),
    );
    expect(rare('accuracy')).toBe('pass-proven');
  });

  it('by runs that are copies of its best', () => {
    const rules = gate('seeds: {min: 3, no_regression: {metric: accuracy, margin: 0.05}}');
    const run = (from: number) => binary(1000, (row) => row >= from && row < from + 50);
    const honest = { baseline: run(300), baselineRuns: [run(400), run(500)] };
    const copies = judgeTexts(rules, { candidate: run(0), candidateRuns: [run(0), run(0)], ...honest });
    expect(outcomes(copies)).toEqual(['error']);
    const distinct = judgeTexts(rules, { candidate: run(0), candidateRuns: [run(100), run(200)], ...honest });
    expect(outcomes(distinct)).toEqual(['pass-proven']);
  });

  it('by claiming a little more than a whole', () => {
    const rules = gate('no_regression: {metric: log_loss, margin: 0.005}');
    const honest = scored(1000, (row) => 0.5 + (row % 40) / 100);
    const worse = scored(1000, (row) => 0.5 + (row % 40) / 100 - (row % 3) / 150);
    expect(judgeCsv(rules, worse, honest).verdict).toBe('fail');
    const claiming = worse.replace(
      /,(0\.\d+),(0\.\d+)$/gm,
      (_, a: string, b: string) => `,${Number(a) + 0.0045},${Number(b) + 0.0045}`,
    );
    expect(outcomes(judgeCsv(rules, claiming, honest))).toEqual(['error']);
  });

  it('by one wild row in a regression', () => {
    const rules = gate('no_regression: {metric: mae, margin: 0.1}', 'floor: {metric: max_error, max: 10}');
    const verdict = judgeCsv(
      rules,
      numbers(400, (row) => (row === 7 ? 1e6 : 1)),
      numbers(400, () => 1.1),
    );
    expect(verdict.rules[0]!.outcome).not.toMatch(/^pass/);
    expect(verdict.verdict).toBe('fail');
  });

  it('by being judged twice as it was judged once', () => {
    const verdict = judgeCsv(gate(accuracy), opposite, perfect);
    expect(canonicalJson(judgeCsv(gate(accuracy), opposite, perfect))).toBe(canonicalJson(verdict));
  });
});
