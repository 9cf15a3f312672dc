import { describe, expect, it } from '@jest/globals';
import { parseGate } from '../../../../shared/gate/index.js';
import { binary, gate, judgeCsv, judgeTexts, numbers, outcomes, scored } from '../fixtures.js';

const every = (nth: number) => (row: number) => row % nth === 0;
const accuracy = (margin: number) => gate(`no_regression: {metric: accuracy, margin: ${margin}}`);
/** By how much a prediction misses makes R2: 0.5 at `half`, negative beyond. */
const r2Of = (size: number) => numbers(400, (row) => size * Math.sin(row));

/** What gates on histories and samples get wrong, each read in its source or run, asked here. */
describe('where statgate', () => {
  it('ships 5 identical cases, here they are underpowered', () => {
    const five = binary(5, () => false);
    expect(judgeCsv(accuracy(0.02), five, five)).toMatchObject({ verdict: 'neutral' });
  });

  it('ships a candidate that omits 40 % of the cases, here they count as wrong', () => {
    const all = binary(500, () => false);
    const some = binary(
      500,
      () => false,
      (line) => (Number(/^r(\d+)/.exec(line)![1]) % 5 < 2 ? '' : line),
    );
    expect(judgeCsv(accuracy(0.02), some, all)).toMatchObject({ verdict: 'fail' });
  });

  it.each([10, 20, 50, 100])('ships a loss of 4 points on %i rows by chance, here hardly ever', (rows) => {
    // Only losses are drawn, 4 in a hundred: on few rows mostly none at all, where a bootstrap has no width.
    let passes = 0;
    const binomial = (n: number, k: number) => {
      let ways = 1;
      for (let i = 0; i < k; i++) ways *= (n - i) / (i + 1);
      return ways * 0.04 ** k * 0.96 ** (n - k);
    };
    for (let lost = 0; lost <= Math.min(rows, 12); lost++) {
      const verdict = judgeCsv(
        accuracy(0.02),
        binary(rows, (row) => row < lost),
        binary(rows, () => false),
      );
      if (outcomes(verdict)[0]!.startsWith('pass')) passes += binomial(rows, lost);
    }
    expect(passes).toBeLessThanOrEqual(0.025);
  });
});

describe('where evalsig', () => {
  it('refuses a model that is equal, here it passes', () => {
    const equal = judgeCsv(
      accuracy(0.01),
      binary(10_000, (row) => row < 200),
      binary(10_000, (row) => row >= 9800),
    );
    expect(equal.rules[0]!.difference).toBe(0);
    expect(equal.verdict).toBe('pass');
  });

  it('notes that ids differ and goes on, here that is an error', () => {
    const [candidate, baseline] = [binary(2000, () => false), binary(2000, () => false)];
    const verdict = judgeCsv(accuracy(0.01), candidate.replace('\nr7,', '\nx7,'), baseline);
    expect(verdict).toMatchObject({ verdict: 'fail' });
    expect(verdict.headline).toMatch(/1 added \(id "x7"\), 1 removed \(id "r7"\)/);
  });
});

describe('where bencher', () => {
  it('draws no boundary from a history without variance, here every candidate is judged', () => {
    const same = binary(2000, every(20));
    const history = { v1: same, v2: same, v3: same };
    const verdict = judgeTexts(accuracy(0.02), {
      candidate: binary(2000, every(8)),
      baseline: same,
      others: history,
    });
    expect(outcomes(verdict)).toEqual(['fail-proven']);
  });

  it('does not run with too small a sample and passes, here that is underpowered, or what the gate says', () => {
    const [candidate, baseline] = [binary(8, every(4)), binary(8, () => false)];
    expect(judgeCsv(accuracy(0.02), candidate, baseline)).toMatchObject({ verdict: 'neutral' });
    const strict = accuracy(0.02).replace('rules:', 'defaults: {on_underpowered: fail}\nrules:');
    expect(judgeCsv(strict, candidate, baseline)).toMatchObject({ verdict: 'fail' });
  });
});

describe('where github-action-benchmark', () => {
  it('never reports a metric that disappeared, here that is an error', () => {
    const [withScores, without] = [scored(500, () => 0.8), binary(500, () => false)];
    const verdict = judgeCsv(gate('no_regression: {metric: log_loss, margin: 0.1}'), without, withScores);
    expect(verdict).toMatchObject({ verdict: 'fail' });
    expect(verdict.headline).toMatch(/the candidate has no log_loss/);
  });

  it('never alerts where a metric changes its sign, here it fails', () => {
    const verdict = judgeCsv(gate('no_regression: {metric: r2, margin: 0.1}'), r2Of(50.5), r2Of(10));
    expect(verdict.rules[0]!.baseline).toBeGreaterThan(0);
    expect(verdict.rules[0]!.candidate).toBeLessThan(0);
    expect(outcomes(verdict)).toEqual(['fail-proven']);
  });

  it('allows a doubling unless told otherwise, here there is no margin unless it is written', () => {
    expect(() => parseGate(gate('no_regression: {metric: log_loss}'), 'gate.yml')).toThrow(
      /a value is missing/,
    );
  });
});
