import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../../shared/files/index.js';
import { disclose } from '../../../shared/gate/disclosure.js';
import { stepOf } from '../../../shared/gate/rounding.js';
import { floor, judged, noRegression, verdict } from './verdicts.js';

describe('a rounded verdict', () => {
  it('gives every number of a metric in steps of half its standard error, and its intervals outwards', () => {
    const { rules, metrics, disclosure } = disclose(judged, 'rounded');
    expect(disclosure).toBe('rounded');
    // Half of 0.003, up to one digit: 0.002.
    expect(rules).toMatchObject([
      { candidate: 0.934, interval: [0.916, 0.952], limit: 0.9 },
      {
        candidate: 0.934,
        baseline: 0.938,
        difference: -0.004,
        interval: [-0.01, 0.002],
        limit: -0.01,
        supports: 0.008,
      },
    ]);
    expect(metrics.candidate.accuracy).toBe(0.934);
    expect(metrics.baseline!.accuracy).toBe(0.938);
  });

  it('gives a metric that no interval is of in two significant digits', () => {
    const { metrics } = disclose(judged, 'rounded');
    expect(metrics.candidate).toMatchObject({ roc_auc: 0.91, log_loss: 0.23 });
  });

  it('rounds numbers that are equal alike, wherever they stand, by the coarsest of their steps', () => {
    // In steps of 0.01, as the slice; by the other rules' intervals it would be 0.934.
    const value = 0.934567;
    const metrics = {
      candidate: { accuracy: value, f1_micro: value, recall_weighted: value * (1 + 1e-14), roc_auc: 0.9 },
      baseline: { accuracy: 0.938901, f1_micro: 0.938901 },
    };
    const slice = floor(value, { slice: 'country=BR', rows: 300, interval: [0.9, 0.96] });
    const { rules, metrics: told } = disclose(
      verdict([floor(value), noRegression(value, 0.938901), slice], { metrics }),
      'rounded',
    );
    const shown = [
      ...rules.map(({ candidate }) => candidate),
      told.candidate.accuracy,
      told.candidate.f1_micro,
      told.candidate.recall_weighted,
    ];
    expect(new Set(shown)).toEqual(new Set([0.93]));
    expect(told.baseline!.f1_micro).toBe(told.baseline!.accuracy);
    expect(rules[1]!.baseline).toBe(told.baseline!.accuracy);
  });

  it('tells no number of rows that the candidate chose, and no p', () => {
    const correction = { method: 'holm', pValue: 0.0123, of: 3 } as const;
    const precision = floor(0.9, { metric: 'precision', rows: 812 });
    const slice = noRegression(0.9, 0.91, { slice: 'country=BR', rows: 812, correction });
    const { rules } = disclose(verdict([precision, slice]), 'rounded');
    expect(rules).toMatchObject([{ rows: null }, { rows: 812, correction: null }]);
  });

  it('gives a share of few rows in the steps that so few rows allow', () => {
    const few = verdict([], { testSet: { ...judged.testSet, rows: 100 } });
    // √(0.92 · 0.08 / 104) / 2 = 0.014, up to one digit: 0.02.
    expect(disclose(few, 'rounded').metrics.candidate).toMatchObject({ accuracy: 0.94, roc_auc: 0.92 });
  });

  it('keeps the direction of a metric that is better when lower', () => {
    const rule = noRegression(0.25, 0.21, {
      metric: 'log_loss',
      difference: -0.04,
      interval: [-0.045, -0.035],
    });
    const [rounded] = disclose(verdict([rule]), 'rounded').rules;
    expect(rounded).toMatchObject({ candidate: 0.25, baseline: 0.21, difference: -0.04 });
    expect(rounded!.message).toBe(
      "log_loss is about 0.25, the baseline's 0.21, worse by about 0.04 (rounded): passed, proven.",
    );
  });

  it('stays within what the metric can be', () => {
    const few = { ...judged.testSet, rows: 30 };
    const rule = floor(0.99, { interval: [0.87, 1] });
    const [rounded] = disclose(verdict([rule], { testSet: few }), 'rounded').rules;
    expect(rounded!.candidate).toBeLessThanOrEqual(1);
    expect(rounded!.interval![1]).toBeLessThanOrEqual(1);
  });

  it('rounds a value that a rounding error put beyond its bounds', () => {
    const beyond = {
      metrics: { candidate: { accuracy: 1 + 1e-3, recall: -1e-3 }, baseline: null },
      baseline: null,
    };
    const { metrics } = disclose(
      verdict([], { ...beyond, testSet: { ...judged.testSet, rows: 1e9 } }),
      'rounded',
    );
    expect(metrics.candidate).toEqual({ accuracy: 1, recall: 0 });
  });

  it('names what its numbers are of', () => {
    const recall = floor(0.9, { metric: 'recall', class: 'fraud', slice: 'country=BR', rows: 800 });
    const gap = floor(0.02, { kind: 'gap', metric: 'recall', name: 'gap', interval: [0.001, 0.04] });
    const { rules } = disclose(verdict([recall, gap]), 'rounded');
    expect(rules.map(({ message }) => message)).toEqual([
      'recall of fraud on country=BR is about 0.9 (rounded): passed, proven.',
      'The gap in recall is about 0.018 (rounded): passed, proven.',
    ]);
    expect(rules[1]!.interval![0]).toBe(0);
  });

  it('gives no margin in percent away, which has the baseline’s exact value in it', () => {
    const rule = noRegression(0.934567, 0.938901, { limit: -0.02 * 0.938901, limitShare: -0.02 });
    const [rounded] = disclose(verdict([rule]), 'rounded').rules;
    expect(rounded!.limit).toBe(-0.02 * rounded!.baseline!);
    // 2 % of 0.95 has few digits, as if a person had written it.
    const short = noRegression(0.934567, 0.95, { limit: -0.019, limitShare: -0.02 });
    const [told] = disclose(verdict([short]), 'rounded').rules;
    expect(told!.limit).toBeCloseTo(-0.02 * told!.baseline!, 12);
  });

  it('keeps the numbers that a person wrote', () => {
    const rules = [floor(0.96, { limit: 0.9535 }), noRegression(0.96, 0.95, { limit: -0.0125 })];
    expect(disclose(verdict(rules), 'rounded').rules.map(({ limit }) => limit)).toEqual([0.9535, -0.0125]);
  });

  it('is the same for every accuracy that rounds to the same step, so that smaller gains don’t show', () => {
    const accuracy = fc.double({ min: 0.6, max: 0.79, noNaN: true });
    const nudge = fc.double({ min: -0.0015, max: 0.0015, noNaN: true });
    let same = 0;
    fc.assert(
      fc.property(accuracy, accuracy, nudge, (candidate, baseline, by) => {
        const at = (value: number) =>
          disclose(
            verdict([floor(value), noRegression(value, baseline)], {
              metrics: { candidate: { accuracy: value }, baseline: { accuracy: baseline } },
            }),
            'rounded',
          );
        const [one, other] = [at(candidate), at(candidate + by)];
        fc.pre(one.metrics.candidate.accuracy === other.metrics.candidate.accuracy);
        same++;
        expect(canonicalJson(other)).toBe(canonicalJson(one));
      }),
    );
    expect(same).toBeGreaterThan(50);
  });

  it('hides whether one prediction that was changed became right', () => {
    const rows = 2000;
    const told = [0, 1].map((right) => {
      const accuracy = 0.9 + right / rows;
      // Tango's interval of one discordant pair, and of none.
      const rule = noRegression(accuracy, 0.9, {
        interval: right ? [-0.00094, 0.00245] : [-0.00135, 0.00135],
        supports: right ? 0.00124 : 0.00135,
      });
      const metrics = { candidate: { accuracy }, baseline: { accuracy: 0.9 } };
      const testSet = { ...judged.testSet, rows };
      return canonicalJson(disclose(verdict([rule], { metrics, testSet }), 'rounded'));
    });
    expect(told[1]).toBe(told[0]);
  });

  it('has steps of one digit, not finer than half a standard error nor coarser than one', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-7, max: 1e3, noNaN: true }), (standardError) => {
        const step = stepOf(standardError);
        expect(step).toBeGreaterThanOrEqual((standardError / 2) * (1 - 1e-8));
        expect(step).toBeLessThanOrEqual(standardError * (1 + 1e-8));
        expect(step).toBe(Number(step.toPrecision(1)));
      }),
    );
  });
});
