import { describe, expect, it } from '@jest/globals';
import { gate, judgeCsv, numbers, outcomes, scored, table } from '../fixtures.js';

const rule = (keys: string) => gate(`calibration: {${keys}}`);
/** The class that gets 0.83 is right in so many of ten rows. */
const rightIn = (n: number, ten: number) =>
  scored(n, (row) => (Math.floor(row / 2) % 10 < ten ? 0.83 : 0.17));

describe('calibration', () => {
  it.each([
    ['pass-leaning', 1000, 8, 'max: 0.04'],
    ['fail-leaning', 1000, 6, 'max: 0.04'],
    ['fail-leaning', 60, 6, 'max: 0.04'],
    ['underpowered', 80, 8, 'max: 0.04'],
    ['pass-leaning', 1000, 6, 'max: 0.25'],
  ])('is %s on %i rows of which %i in ten are right at 0.83, with %s', (outcome, n, ten, keys) => {
    const verdict = judgeCsv(rule(keys), rightIn(n, ten), null);
    expect(outcomes(verdict)).toEqual([outcome]);
    expect(verdict.rules[0]!.candidate).toBeCloseTo(Math.abs(ten / 10 - 0.83), 10);
    expect(verdict.rules[0]).toMatchObject({ kind: 'calibration', metric: 'ece', rows: n });
  });

  it('takes as many bins as it is told', () => {
    // Half of the rows are too sure, half too unsure: two bins don't see it.
    const text = scored(1000, (row) => [0.9, 0.6][row % 20 < 8 ? 0 : 1]! * (row % 7 === 0 ? 0.5 : 1));
    const [coarse, fine] = ['bins: 2, max: 0.9', 'bins: 50, max: 0.9'].map(
      (keys) => judgeCsv(rule(keys), text, null).rules[0]!,
    );
    expect(fine!.candidate).toBeGreaterThan(coarse!.candidate!);
    expect(fine!.name).toBe('calibration ece of 50 bins');
  });

  it('needs scores, a classification, every row and the same test set', () => {
    const labels = table(200, (row) => ({ label: row % 2, prediction: row % 2 }));
    expect(judgeCsv(rule('max: 0.1'), labels, null).rules[0]!.message).toMatch(/ece needs scores/);
    const all = rightIn(200, 8);
    const partial = judgeCsv(rule('max: 0.1'), all.replace(/r7,.*\n/, ''), all);
    expect(partial.rules[0]!.message).toMatch(/ece needs every row/);
    expect(outcomes(partial)).toEqual(['error']);
    expect(outcomes(judgeCsv(rule('max: 0.1'), `${all}extra,0,1,0\n`, all))).toEqual(['error']);
    expect(
      outcomes(
        judgeCsv(
          rule('max: 0.1'),
          numbers(50, () => 0.5),
          null,
        ),
      ),
    ).toEqual(['error']);
  });

  it.each([
    ['metric: mce, max: 0.1', /"mce" is not known|It must be ece/],
    ['max: 0', /0 is too small/],
    ['max: 1', /1 is too large/],
    ['bins: 1, max: 0.1', /1 is too small/],
    ['bins: 2.5, max: 0.1', /2\.5|whole number/],
    ['min: 0.1', /unknown key "min"/],
  ])('{%s} is refused', (keys, message) => {
    expect(() => judgeCsv(rule(keys), rightIn(100, 8), null)).toThrow(message);
  });
});
