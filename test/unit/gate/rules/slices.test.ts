import { describe, expect, it } from '@jest/globals';
import { binaryWith, gate, judgeCsv, outcomes, table } from '../fixtures.js';

const rule = (keys = '') =>
  gate(`slices: {by: [country]${keys}, no_regression: {metric: accuracy, margin: 0.03}}`);
const COUNTRIES = ['BR', 'DE', 'IN'];
const country = (row: number) => ({ country: COUNTRIES[row % 3] });
/** 3,000 rows, 1,000 a country; some of one country are wrong. */
const wrongIn = (where: string, share: number) =>
  binaryWith(3000, (row) => COUNTRIES[row % 3] === where && Math.floor(row / 3) % 100 < share, country);
const right = wrongIn('', 0);

describe('slices', () => {
  it('judge each value of a column, in code-point order', () => {
    const { rules, verdict } = judgeCsv(rule(), wrongIn('DE', 1), right);
    expect(rules.map(({ slice, outcome, rows }) => [slice, outcome, rows])).toEqual([
      ['country=BR', 'unchanged', 1000],
      ['country=DE', 'pass-proven', 1000],
      ['country=IN', 'unchanged', 1000],
    ]);
    expect(verdict).toBe('pass');
  });

  it('fail where one loses, however well the others do', () => {
    const verdict = judgeCsv(rule(), wrongIn('BR', 10), wrongIn('DE', 20));
    expect(verdict.rules.map(({ outcome }) => outcome)).toEqual(['fail-proven', 'pass-proven', 'unchanged']);
    expect(verdict.verdict).toBe('fail');
    expect(verdict.headline).toBe('1 of 1 rule failed: accuracy fell 10.0 points on country=BR (proven)');
    expect(verdict.rules[0]!.message).toMatch(
      /proven to be more than the 3 points allowed \(Holm p=[\d.e-]+ of 3 slices\); this may be retraining noise: /,
    );
    const { correction } = verdict.rules[0]!;
    expect(correction).toMatchObject({ method: 'holm', of: 3 });
    expect(correction!.pValue).toBeLessThan(0.05);
  });

  it('never fail by leaning', () => {
    const verdict = judgeCsv(rule(), wrongIn('BR', 4), right);
    expect(verdict.rules[0]).toMatchObject({ outcome: 'underpowered', difference: -0.04 });
    expect(verdict.verdict).toBe('neutral');
  });

  it('ask for more proof, the more slices there are', () => {
    // One of many slices of 200 rows loses 11: enough alone, and not among fifty.
    const some = (count: number) => (wrong: boolean) =>
      binaryWith(
        200 * count,
        (row) => wrong && row < 200 && row % 200 < 11,
        (row) => ({ country: `c${Math.floor(row / 200)}` }),
      );
    const outcomeAmong = (count: number, correction: string) =>
      judgeCsv(rule(`, correction: ${correction}`), some(count)(true), some(count)(false)).rules.find(
        ({ slice }) => slice === 'country=c0',
      )!.outcome;
    expect(outcomeAmong(1, 'holm')).toBe('fail-proven');
    expect(outcomeAmong(50, 'holm')).toBe('underpowered');
    expect(outcomeAmong(50, 'benjamini-hochberg')).toBe('underpowered');
  });

  it('say that the correction leaves a large one undecided, not that its rows are too few', () => {
    const lossOn = (wrong: boolean) =>
      binaryWith(
        50_000,
        (row) => row < 1000 && row % 1000 < (wrong ? 45 : 0),
        (row) => ({ country: `c${Math.floor(row / 1000)}` }),
      );
    const [large] = judgeCsv(rule(), lossOn(true), lossOn(false)).rules;
    expect(large).toMatchObject({ slice: 'country=c0', outcome: 'underpowered', rows: 1000 });
    expect(large!.interval![1]).toBeLessThan(large!.limit!);
    expect(large!.message).toMatch(
      /; more than the 3 points allowed, and not proven after the correction for so many slices \(Holm p=0\.\d+ of 50 slices\)\.$/,
    );
  });

  it('are corrected by Benjamini and Hochberg where the gate says so', () => {
    const text = (wrong: boolean) =>
      binaryWith(
        4000,
        (row) => wrong && row < 2000 && row % 200 < 11,
        (row) => ({ country: `c${Math.floor(row / 200)}` }),
      );
    const failed = (correction: string) =>
      judgeCsv(rule(`, correction: ${correction}`), text(true), text(false)).rules.filter(
        ({ outcome }) => outcome === 'fail-proven',
      ).length;
    expect(failed('holm')).toBe(0);
    expect(failed('benjamini-hochberg')).toBe(10);
  });

  it('below min_n are listed and never decide', () => {
    const few = (wrong: boolean) =>
      binaryWith(
        1050,
        (row) => wrong && row >= 1000,
        (row) => ({ country: row >= 1000 ? 'MT' : 'BR' }),
      );
    const verdict = judgeCsv(rule(), few(true), few(false));
    expect(verdict.rules.map(({ slice, outcome, informational }) => [slice, outcome, informational])).toEqual(
      [
        ['country=BR', 'unchanged', false],
        ['country=MT', 'underpowered', true],
      ],
    );
    expect(verdict.rules[1]).toMatchObject({
      message: '50 rows on country=MT, and slices below 100 are listed, not judged.',
      difference: -1,
    });
    expect(verdict.verdict).toBe('pass');
    expect(judgeCsv(rule(', min_n: 50'), few(true), few(false)).verdict).toBe('fail');
  });

  it('count rows that the candidate left out as wrong where they belong', () => {
    const verdict = judgeCsv(
      rule(),
      table(3000, (row) => (row % 3 === 0 ? null : { label: row % 2, prediction: row % 2, ...country(row) })),
      right,
    );
    expect(verdict.rules[0]).toMatchObject({ slice: 'country=BR', candidate: 0, outcome: 'fail-proven' });
    expect(verdict.verdict).toBe('fail');
  });

  it('are one error where the metric has no part by row that weights could count by', () => {
    const text = table(900, (row) => ({
      label: row % 2,
      score_0: row % 2 ? 0.2 : 0.8,
      score_1: row % 2 ? 0.8 : 0.2,
      ...country(row),
      w: 1 + (row % 3),
    }));
    const policy = gate('slices: {by: [country], no_regression: {metric: average_precision, margin: 0.1}}');
    const { rules } = judgeCsv(`${policy}predictions: {weight: w}\n`, text, text);
    expect(rules).toMatchObject([{ outcome: 'error', slice: null }]);
    expect(rules[0]!.message).toBe("average_precision can't be compared with weights.");
  });

  it('are an error where the candidate moves a row to another slice', () => {
    const verdict = judgeCsv(rule(), right.replace('r0,0,0,BR', 'r0,0,0,DE'), right);
    expect(outcomes(verdict)).toEqual(['error']);
    expect(verdict.headline).toMatch(/1 with another weight, group or slice/);
  });

  it('are an error where an older baseline has none and the candidate leaves out rows', () => {
    const older = right.replaceAll(/,(country|BR|DE|IN)$/gm, '');
    const letting = `${rule()}dataset: {missing_columns: from_candidate}\n`;
    expect(outcomes(judgeCsv(letting, right, older))).toEqual(['unchanged', 'unchanged', 'unchanged']);
    const verdict = judgeCsv(letting, right.replace('r0,0,0,BR\n', ''), older);
    expect(outcomes(verdict)).toEqual(['error']);
    expect(verdict.rules[0]!.message).toMatch(/^The predictions have no column "country" to slice by\./);
  });

  it('list one without a row of the class, and judge the others', () => {
    const text = (wrong: boolean) =>
      table(1000, (row) => {
        const label = row < 500 ? 'legit' : row % 2 ? 'fraud' : 'legit';
        const prediction = wrong && row % 5 === 0 && row >= 500 ? 'legit' : label;
        return { label, prediction, country: row < 500 ? 'BR' : 'DE' };
      });
    for (const metric of ['recall', 'precision', 'f1', 'jaccard']) {
      const ofFraud = gate(
        `slices: {by: [country], no_regression: {metric: ${metric}, class: fraud, margin: 0.05}}`,
      );
      const { rules } = judgeCsv(ofFraud, text(true), text(false));
      expect(rules[0]).toMatchObject({ slice: 'country=BR', outcome: 'underpowered', informational: true });
      expect(rules[0]!.message).toMatch(/^No rows? .*slices below 100 are listed, not judged\.$/);
      expect(rules[1]!.outcome).toBe(metric === 'precision' ? 'pass-proven' : 'fail-proven');
    }
  });

  it('list one on which neither side has the metric, and end in an error where only one has none', () => {
    const auc = gate('slices: {by: [country], no_regression: {metric: roc_auc, margin: 0.05}}');
    const text = (score: (row: number) => number) =>
      table(900, (row) => ({
        label: row < 600 ? row % 2 : 1,
        score: score(row),
        country: row < 600 ? 'both' : 'one',
      }));
    const sharp = text((row) => (row % 2 === 1 || row >= 600 ? 0.7 : 0.3) + (row % 20) / 100);
    const verdict = judgeCsv(auc, sharp, sharp);
    expect(verdict.rules.map(({ slice, outcome, informational }) => [slice, outcome, informational])).toEqual(
      [
        ['country=both', 'unchanged', false],
        ['country=one', 'underpowered', true],
      ],
    );
  });

  it('may be of several columns, and are no ids', () => {
    const two = rule().replace('[country]', '[country, age]');
    const text = binaryWith(
      600,
      () => false,
      (row) => ({ ...country(row), age: row % 2 ? 'old' : 'young' }),
    );
    expect(judgeCsv(two, text, text).rules.map(({ slice }) => slice)).toEqual([
      'country=BR',
      'country=DE',
      'country=IN',
      'age=old',
      'age=young',
    ]);
    const ids = binaryWith(
      1200,
      () => false,
      (row) => ({ country: `u${row}` }),
    );
    const verdict = judgeCsv(rule(), ids, ids);
    expect(verdict.rules[0]!.message).toBe('1200 slices by country, and at most 1000 are judged.');
    expect(outcomes(verdict)).toEqual(['error']);
  });

  it('are less sure where rows go together', () => {
    const grouped = rule().replace('rules:', 'predictions: {group: user}\nrules:');
    const text = (from: number) =>
      binaryWith(
        3000,
        (row) => row % 3 === 0 && Math.floor(row / 60) % 25 === from,
        (row) => ({ ...country(row), user: `u${Math.floor(row / 60)}` }),
      );
    const plain = judgeCsv(rule(), text(0), text(1)).rules[0]!;
    const robust = judgeCsv(grouped, text(0), text(1)).rules[0]!;
    expect(robust).toMatchObject({ slice: 'country=BR', method: 'cluster-robust' });
    expect(robust.supports! / plain.supports!).toBeGreaterThan(2);
  });

  it('have not passed where all are too small to be judged', () => {
    const text = binaryWith(80, () => false, country);
    const verdict = judgeCsv(rule(), text, text);
    expect(verdict.verdict).toBe('neutral');
    expect(verdict.rules.filter(({ informational }) => !informational)).toMatchObject([
      { outcome: 'underpowered', slice: null },
    ]);
  });

  it('wait for a baseline, once', () => {
    expect(outcomes(judgeCsv(rule(), right, null))).toEqual(['no-baseline']);
  });
});
