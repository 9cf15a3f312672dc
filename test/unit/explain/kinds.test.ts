import { describe, expect, it } from '@jest/globals';
import { binary, judgeCsv, outcomes } from '../gate/fixtures.js';
import { explain, explainRule, gateOf } from './fixtures.js';

/** The outcome of a rule where the candidate is wrong on so many of 400 rows; the baseline is wrong on none. */
function outcomeAt(rule: string, wrong: number): string {
  return outcomes(
    judgeCsv(
      gateOf(rule),
      binary(400, (row) => row < wrong),
      binary(400, () => false),
    ),
  )[0]!;
}

describe('explaining a floor', () => {
  it.each(['point', 'proven'])(
    'with certainty %s names the very counts from which the gate proves it',
    (certainty) => {
      const rule = `floor: {metric: accuracy, min: 0.9, certainty: ${certainty}}`;
      const { proven } = explainRule(rule, { n: '400' });
      const right = Math.round(proven!.pass! * 400);
      expect(outcomeAt(rule, 400 - right)).toBe('pass-proven');
      expect(outcomeAt(rule, 400 - right + 1)).not.toBe('pass-proven');
      const missed = Math.round(proven!.fail! * 400);
      expect(outcomeAt(rule, 400 - missed)).toBe('fail-proven');
      expect(outcomeAt(rule, 400 - missed - 1)).not.toBe('fail-proven');
    },
  );

  it('names the true value that passes with the power asked for', () => {
    const text = gateOf('floor: {metric: accuracy, min: 0.9, certainty: proven}', 'defaults: {power: 0.9}\n');
    const { cases } = explain(text, { n: '1000' }).rules[0]!;
    expect(cases[1]!.chances['pass-proven']).toBeCloseTo(0.9, 2);
    expect(cases[0]!.chances['pass-proven']).toBeLessThan(0.05);
  });

  it('says where no number of right answers proves it', () => {
    const { proven, says } = explainRule('floor: {metric: accuracy, min: 0.97}', { n: '50' });
    expect(proven!.pass).toBeNull();
    expect(says[0]).toContain('Not even 50 rows without a fault');
  });

  it('passes on no fewer than 30 rows', () => {
    const { cases } = explainRule('floor: {metric: accuracy, min: 0.5}', { n: '29' });
    expect(Object.keys(cases[0]!.chances).filter((outcome) => outcome.startsWith('pass'))).toEqual([]);
  });

  it('on a loss turns around', () => {
    const { proven } = explainRule('floor: {metric: log_loss, max: 0.3}', { n: '1000' });
    expect(proven!.pass!).toBeLessThan(0.3);
    expect(proven!.fail!).toBeGreaterThan(0.3);
  });
});

describe('explaining churn', () => {
  it('names the very counts from which the gate proves it', () => {
    const rule = 'churn: {max: 0.05}';
    const { proven } = explainRule(rule, { n: '400' });
    const changed = Math.round(proven!.pass! * 400);
    expect([changed, changed + 1].map((count) => outcomeAt(rule, count))).toEqual([
      'pass-proven',
      'pass-leaning',
    ]);
    const failed = Math.round(proven!.fail! * 400);
    expect([failed - 1, failed].map((count) => outcomeAt(rule, count))).toEqual([
      'fail-leaning',
      'fail-proven',
    ]);
  });
});

describe('explaining slices', () => {
  const rule = 'slices: {by: [country], min_n: 100, no_regression: {metric: accuracy, margin: 0.03}}';

  it('is about a slice, and asks for a loss that is proven in spite of their number', () => {
    const whole = explainRule('no_regression: {metric: accuracy, margin: 0.03}', { n: '2000' });
    const slice = explainRule(rule, { n: '20000', 'slice-n': '2000' });
    expect(slice.supports).toBe(whole.supports);
    expect(slice.proven!.pass).toBe(whole.proven!.pass);
    expect(slice.proven!.fail!).toBeLessThan(whole.proven!.fail!);
    expect(slice.cases[0]!.chances['fail-leaning']).toBeUndefined();
  });

  it('takes the smallest slice that is judged where no size is given', () => {
    expect(explainRule(rule, { n: '2000' })).toMatchObject({ rows: 100 });
  });
});

describe('explaining several runs', () => {
  const rule = 'seeds: {min: 3, no_regression: {metric: accuracy, margin: 0.01}}';

  it('adds the noise of training to that of the rows', () => {
    const at = (sd: string) => explainRule(rule, { n: '10000', 'seed-sd': sd });
    const [none, some] = [at('0'), at('0.005')];
    // SE² = SE of the rows² + 2 s² / k
    expect(some.standardError! ** 2 - none.standardError! ** 2).toBeCloseTo((2 * 0.005 ** 2) / 3, 12);
    expect(some.says.join(' ')).toMatch(/\d+ runs a side decide on 1 point/);
  });

  it('says that more runs are of no use where the rows are too few', () => {
    const { says } = explainRule(rule, { n: '500', 'seed-sd': '0.005' });
    expect(says.join(' ')).toContain('No number of runs decides');
  });

  it('asks for the noise where it is not given', () => {
    expect(explainRule(rule, { n: '500' }).says[0]).toContain('--seed-sd');
  });
});

describe('explaining other rules', () => {
  it('equivalence takes more rows than no_regression', () => {
    const [one, both] = ['no_regression', 'equivalence'].map((kind) =>
      explainRule(`${kind}: {metric: accuracy, margin: 0.01}`, { n: '2000' }),
    );
    expect(both!.neededRows!).toBeGreaterThan(one!.neededRows!);
    expect(both!.cases[0]!.chances['pass-proven']!).toBeLessThan(one!.cases[0]!.chances['pass-proven']!);
  });

  it('improvement of an equal model is proven no more often than by chance', () => {
    const { cases } = explainRule('improvement: {metric: accuracy}', { n: '2000' });
    expect(cases[0]!.chances['pass-proven']!).toBeLessThan(0.06);
    expect(cases.at(-1)!.chances['pass-proven']!).toBeGreaterThan(0.77);
  });

  it('too_good rings as often as promised for a gain that is large enough', () => {
    const { cases } = explainRule('too_good: {metric: accuracy, by: 0.05}', { n: '1000' });
    const rings = (chances: (typeof cases)[0]['chances']) =>
      (chances['fail-leaning'] ?? 0) + (chances['fail-proven'] ?? 0);
    expect(rings(cases[0]!.chances)).toBe(0);
    expect(rings(cases[2]!.chances)).toBeGreaterThan(0.77);
  });

  it('a gap is proven with groups that are large enough, and not in small ones', () => {
    const at = (sliceRows: string) =>
      explainRule('gap: {by: sex, metric: recall, max: 0.05}', { n: '20000', 'slice-n': sliceRows }).cases[0]!
        .chances;
    expect(at('100')['underpowered']).toBeGreaterThan(0.9);
    expect(at('10000')['pass-proven']).toBeGreaterThan(0.99);
  });

  it('calibration says what noise alone makes of a model that is calibrated', () => {
    const strict = explainRule('calibration: {max: 0.005}', { n: '2000' });
    expect(strict.cases[0]!.chances['fail-leaning']!).toBeGreaterThan(0.99);
    expect(strict.says[0]).toContain('even such a model mostly fails');
    expect(explainRule('calibration: {max: 0.05}', { n: '2000' }).cases[0]!.chances).toEqual({
      'pass-leaning': 1,
    });
  });

  it('a resource has nothing to do with rows', () => {
    expect(explainRule('resource: {metric: parameters, max: 3}', { n: '2000' })).toMatchObject({
      rows: null,
      cases: [],
    });
  });
});
