import { describe, expect, it } from '@jest/globals';
import { binaryWith, gate, judgeCsv, outcomes, table } from '../fixtures.js';

const rule = (max: number, metric = 'accuracy') => gate(`gap: {by: gender, metric: ${metric}, max: ${max}}`);
const gender = (row: number) => ({ gender: Math.floor(row / 2) % 2 ? 'f' : 'm' });
/** Of each gender, so many in a hundred are wrong. */
const wrong = (n: number, f: number, m: number) =>
  binaryWith(n, (row) => Math.floor(row / 4) % 100 < (gender(row).gender === 'f' ? f : m), gender);

describe('gap', () => {
  it.each([
    ['pass-proven', 8000, 5, 5, 0.05],
    ['pass-leaning', 8000, 9, 5, 0.045],
    ['underpowered', 400, 5, 5, 0.03],
    // The widest of several gaps is wide by chance: leaning never fails it.
    ['underpowered', 8000, 11, 5, 0.055],
    ['fail-proven', 8000, 20, 5, 0.05],
  ])('is %s on %i rows with %i and %i %% wrong, where %d is allowed', (outcome, n, f, m, max) => {
    const verdict = judgeCsv(rule(max), wrong(n, f, m), null);
    expect(outcomes(verdict)).toEqual([outcome]);
    expect(verdict.rules[0]).toMatchObject({ kind: 'gap', method: 'newcombe', limit: max, against: null });
    expect(verdict.rules[0]!.candidate).toBeCloseTo(Math.abs(f - m) / 100, 12);
    expect(verdict.rules[0]!.interval![0]).toBeLessThanOrEqual(verdict.rules[0]!.candidate!);
  });

  it('names the groups that differ most', () => {
    expect(judgeCsv(rule(0.05), wrong(8000, 20, 5), null).rules[0]!.message).toBe(
      'accuracy differs by 15.00 points between gender=m and gender=f, and 5 points are allowed, which is proven to be exceeded.',
    );
  });

  it('is wider, the more groups there are', () => {
    const groups = (count: number) =>
      binaryWith(
        4000 * count,
        (row) => row % 100 < 5,
        (row) => ({ gender: `g${Math.floor(row / 4000)}` }),
      );
    const width = (count: number) => {
      const [lower, upper] = judgeCsv(rule(0.05), groups(count), null).rules[0]!.interval!;
      return upper - lower;
    };
    expect(width(6) / width(2)).toBeCloseTo(2.713 / 1.645, 1);
  });

  it.each(['f1', 'balanced_accuracy'])('judges %s by its standard error', (metric) => {
    const verdict = judgeCsv(rule(0.05, metric), wrong(8000, 20, 5), null);
    expect(verdict.rules[0]).toMatchObject({ method: 'delta', outcome: 'fail-proven' });
  });

  it('judges a regression', () => {
    const text = table(400, (row) => ({
      label: row,
      prediction: row + (row % 2 ? 3 : 1) + Math.sin(row),
      gender: row % 2 ? 'f' : 'm',
    }));
    expect(outcomes(judgeCsv(rule(1, 'mae'), text, null))).toEqual(['fail-proven']);
    expect(outcomes(judgeCsv(rule(3, 'mae'), text, null))).toEqual(['pass-proven']);
  });

  it('leaves out small groups, and decides nothing where fewer than two are left', () => {
    const text = binaryWith(
      420,
      (row) => row >= 400,
      (row) => ({ gender: row >= 400 ? 'x' : gender(row).gender }),
    );
    expect(judgeCsv(rule(0.2), text, null).rules[0]!.candidate).toBe(0);
    const one = binaryWith(
      420,
      () => false,
      (row) => ({ gender: row >= 400 ? 'x' : 'f' }),
    );
    const verdict = judgeCsv(rule(0.2), one, null);
    expect(outcomes(verdict)).toEqual(['underpowered']);
    expect(verdict.rules[0]!.message).toBe('Fewer than two groups of "gender" have 30 rows.');
  });

  it('counts rows that were left out against their group', () => {
    const text = wrong(4000, 0, 0);
    const partial = text.replaceAll(/^r\d*[13],.*,f\n/gm, '');
    expect(outcomes(judgeCsv(rule(0.05), partial, null))).toEqual(['pass-proven']);
    expect(outcomes(judgeCsv(rule(0.05), partial, text))).toEqual(['fail-proven']);
  });

  it('never passes where groups lack the metric, rows lack the column, or rows go together', () => {
    const text = wrong(400, 5, 5);
    const oneClass = binaryWith(
      400,
      () => false,
      (row) => ({ gender: row % 2 ? 'f' : 'm' }),
    );
    const auc = gate('gap: {by: gender, metric: roc_auc, max: 0.1}');
    const scores = oneClass.replace('prediction', 'score');
    expect(outcomes(judgeCsv(auc, scores, null))).toEqual(['underpowered']);
    expect(() => judgeCsv(rule(0.05), text.replace('gender', 'sex'), null)).toThrow(/no column "gender"/);
    const grouped = rule(0.05).replace('rules:', 'predictions: {group: gender}\nrules:');
    expect(judgeCsv(grouped, text, null).rules[0]!.message).toBe(
      'A gap is judged on independent rows, and "gender" makes rows go together: leave predictions.group or this rule out.',
    );
  });
});
