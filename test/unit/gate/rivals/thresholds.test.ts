import { describe, expect, it } from '@jest/globals';
import { parseGate } from '../../../../shared/gate/index.js';
import { binary, gate, judgeCsv, judgeTexts, numbers, outcomes, scored } from '../fixtures.js';

const every = (nth: number) => (row: number) => row % nth === 0;
const accuracy = (margin: number) => gate(`no_regression: {metric: accuracy, margin: ${margin}}`);
/** By how much a prediction misses makes R2: 0.5 at `half`, negative beyond. */
const r2Of = (size: number) => numbers(400, (row) => size * Math.sin(row));

/** What gates by thresholds get wrong, each read in its source, asked here. */
describe('where mlflow', () => {
  it('passes a candidate of NaN, here it is an error', () => {
    const text = r2Of(1).replace(/^r7,(\w+),.*$/m, 'r7,$1,NaN');
    expect(() => judgeCsv(gate('no_regression: {metric: mae, margin: 0.1}'), text, r2Of(1))).toThrow(
      /candidate\.csv:9 has the prediction "NaN", which is not a finite number/,
    );
  });

  it('takes R2 from -0.5 to -1.0 for a gain of 100 %, here it is a loss', () => {
    const [half, whole] = [r2Of(50.5), r2Of(58.3)];
    const absolute = judgeCsv(gate('no_regression: {metric: r2, margin: 0.1}'), whole, half).rules[0]!;
    expect(absolute.baseline).toBeCloseTo(-0.5, 1);
    expect(absolute.candidate).toBeCloseTo(-1, 1);
    expect(absolute.outcome).toBe('fail-proven');
  });

  it('can not say how much may be lost, here a margin does, and none is a margin too', () => {
    const [candidate, baseline] = [binary(5000, every(39)), binary(5000, every(40))];
    expect(outcomes(judgeCsv(accuracy(0.02), candidate, baseline))).toEqual(['pass-proven']);
    expect(judgeCsv(accuracy(0), candidate, baseline).verdict).not.toBe('pass');
  });

  it('skips the check where the baseline has no such metric, here that is an error', () => {
    const verdict = judgeCsv(
      gate('no_regression: {metric: roc_auc, margin: 0.01}'),
      scored(500, () => 0.8),
      binary(500, () => false),
    );
    expect(outcomes(verdict)).toEqual(['error']);
  });

  it('silently takes another rule for a baseline of 0, here that is an error', () => {
    const allWrong = binary(500, () => true);
    expect(
      outcomes(judgeCsv(gate('no_regression: {metric: accuracy, margin: 1%}'), allWrong, allWrong)),
    ).toEqual(['error']);
  });

  it('fails a gain of a negative metric, here it passes', () => {
    const verdict = judgeCsv(gate('no_regression: {metric: r2, margin: 0}'), r2Of(50.5), r2Of(58.3));
    expect(verdict.rules[0]!.difference).toBeGreaterThan(0.4);
    expect(outcomes(verdict)).toEqual(['pass-proven']);
  });
});

describe('where TFMA', () => {
  it('lets the point decide though it has an interval, here the interval does', () => {
    // Two points lost of 300 rows: the point is within a margin of 3, and the rows prove nothing.
    const verdict = judgeCsv(
      accuracy(0.03),
      binary(300, (row) => row < 30),
      binary(300, (row) => row >= 276),
    );
    expect(verdict.rules[0]!.difference).toBeCloseTo(-0.02, 12);
    expect(outcomes(verdict)).toEqual(['underpowered']);
  });

  it('turns the sign of a relative change around at a negative baseline, here no share of one may be asked for', () => {
    const text = numbers(200, (row) => row);
    const verdict = judgeCsv(gate('no_regression: {metric: r2, margin: 1%}'), text, text);
    expect(verdict.verdict).toBe('fail');
    expect(verdict.rules[0]!.message).toMatch(/needs a metric that can't be negative, and r2 can/);
  });

  it('reads "1.01" as 101 % more, here a margin that tolerates all is refused', () => {
    expect(() => parseGate(gate('no_regression: {metric: accuracy, margin: 101%}'), 'gate.yml')).toThrow(
      /tolerates every loss/,
    );
  });
});

describe('where ClearML', () => {
  it('lets the best ratchet down by a threshold at a time, here the release is the anchor', () => {
    const rules = gate(
      'no_regression: {metric: accuracy, margin: 0.01}',
      'no_regression: {metric: accuracy, margin: 0.015, against: release}',
    );
    const version = (wrong: number) => binary(20_000, (row) => row < wrong);
    const step = (merge: number) =>
      judgeTexts(rules, {
        candidate: version(1000 + 160 * merge),
        baseline: version(1000 + 160 * (merge - 1)),
        others: { release: version(1000) },
      });
    expect(outcomes(step(1))).toEqual(['pass-proven', 'pass-proven']);
    expect(outcomes(step(2))).toEqual(['pass-proven', 'fail-leaning']);
    expect(outcomes(step(3))).toEqual(['pass-proven', 'fail-proven']);
  });

  it('refuses an equal negative score, here it passes', () => {
    expect(
      outcomes(judgeCsv(gate('no_regression: {metric: r2, margin: 0.01}'), r2Of(58.3), r2Of(58.3))),
    ).toEqual(['unchanged']);
  });
});

describe('where others', () => {
  it('judge a metric that is to be minimised as one to be maximised (Azure), here each knows its own direction', () => {
    const rules = gate('no_regression: {metric: log_loss, margin: 0.02}');
    const [low, high] = [
      scored(1000, (row) => 0.9 - (row % 9) / 100),
      scored(1000, (row) => 0.7 - (row % 9) / 100),
    ];
    expect(outcomes(judgeCsv(rules, low, high))).toEqual(['pass-proven']);
    expect(outcomes(judgeCsv(rules, high, low))).toEqual(['fail-proven']);
    expect(() => parseGate(gate('floor: {metric: log_loss, min: 0.3}'), 'gate.yml')).toThrow(
      /Give "max" instead/,
    );
  });

  it('count what was skipped as passed (Deepchecks, Evidently), here a rule without a baseline is none', () => {
    expect(
      judgeCsv(
        accuracy(0.01),
        binary(500, () => false),
        null,
      ),
    ).toMatchObject({ verdict: 'neutral' });
  });

  it('fail a change for the better beyond 20 % (Evidently), here only an alarm that is asked for rings', () => {
    const [better, worse] = [binary(2000, () => false), binary(2000, every(3))];
    expect(judgeCsv(accuracy(0.01), better, worse)).toMatchObject({ verdict: 'pass' });
    expect(judgeCsv(gate('too_good: {metric: accuracy, by: 0.2}'), better, worse)).toMatchObject({
      verdict: 'fail',
    });
  });

  it('take unknown rules for the default ones (multivon), here they are refused', () => {
    expect(() => parseGate(gate('no_worse: {metric: accuracy}'), 'gate.yml')).toThrow(
      /unknown rule "no_worse"/,
    );
  });

  it('pass where the baseline is missing (codecov), here nothing was judged', () => {
    const verdict = judgeCsv(accuracy(0.01), binary(500, every(2)), null);
    expect(verdict).toMatchObject({
      verdict: 'neutral',
      headline: 'No rule was judged: there is no baseline',
    });
  });

  it('correct many groups by ranks that are none (giskard), here one slice of two is found', () => {
    const text = (wrong: (row: number) => boolean) =>
      [
        'id,label,prediction,age',
        ...Array.from(
          { length: 1000 },
          (_, row) =>
            `r${row},${row % 2},${wrong(row) ? 1 - (row % 2) : row % 2},${row < 500 ? 'old' : 'young'}`,
        ),
      ].join('\n');
    const rules = gate(
      'slices: {by: [age], correction: benjamini-hochberg, no_regression: {metric: accuracy, margin: 0.02}}',
    );
    const verdict = judgeCsv(
      rules,
      text((row) => row < 50),
      text(() => false),
    );
    expect(outcomes(verdict)).toEqual(['fail-proven', 'unchanged']);
  });

  it('judge every change by unpaired tests, which miss two thirds of it, here the same rows are compared', () => {
    // 2 points lost of 2,000 rows, 4 % of which differ: unpaired intervals overlap.
    const verdict = judgeCsv(
      accuracy(0.01),
      binary(2000, (row) => row < 60),
      binary(2000, (row) => row >= 1980),
    );
    expect(verdict.rules[0]!.difference).toBeCloseTo(-0.02, 12);
    expect(outcomes(verdict)).toEqual(['fail-proven']);
  });
});
