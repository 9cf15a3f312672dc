import { describe, expect, it } from '@jest/globals';
import { binary, binaryWith, gate, judgeTexts, numbers, outcomes } from '../fixtures.js';

const rule = (keys = '') => gate(`seeds: {${keys}no_regression: {metric: accuracy, margin: 0.01}}`);
/** 2,000 rows; a run is wrong on the first ones and, by its seed, on some more. */
const run = (wrong: number, seed: number, more = 10) =>
  binary(2000, (row) => row < wrong || (row >= 1000 + more * seed && row < 1000 + more * (seed + 1)));
const side = (wrong: number, seeds: readonly number[], extra = (_seed: number) => 0) =>
  seeds.map((seed) => run(wrong + extra(seed), seed));
const judged = (policy: string, candidate: readonly string[], baseline: readonly string[]) =>
  judgeTexts(policy, {
    candidate: candidate[0]!,
    candidateRuns: candidate.slice(1),
    baseline: baseline[0]!,
    baselineRuns: baseline.slice(1),
  });

describe('seeds', () => {
  it('compares the mean over several runs a side', () => {
    const { rules, verdict } = judged(rule(), side(100, [0, 1, 2]), side(103, [3, 4, 5]));
    expect(rules[0]).toMatchObject({
      kind: 'seeds',
      metric: 'accuracy',
      method: 'welch-satterthwaite',
      rows: 2000,
    });
    expect(rules[0]!.candidate).toBeCloseTo(1 - 110 / 2000, 12);
    expect(rules[0]!.baseline).toBeCloseTo(1 - 113 / 2000, 12);
    expect(rules[0]!.difference).toBeCloseTo(3 / 2000, 12);
    expect(rules[0]!.message).toMatch(/over 3 runs against 3/);
    expect([rules[0]!.outcome, verdict]).toEqual(['pass-proven', 'pass']);
  });

  it('fails a recipe whose runs are worse in the mean', () => {
    const { rules } = judged(rule(), side(200, [0, 1, 2]), side(100, [3, 4, 5]));
    expect(rules[0]).toMatchObject({ outcome: 'fail-proven' });
  });

  it('counts the spread among runs, and names the number of runs that would decide', () => {
    const steady = judged(rule(), side(100, [0, 1, 2]), side(100, [3, 4, 5])).rules[0]!;
    const wild = (seed: number) => [0, 60, 30][seed % 3]!;
    const spread = judged(rule(), side(100, [0, 1, 2], wild), side(100, [3, 4, 5], wild)).rules[0]!;
    expect(spread.supports! / steady.supports!).toBeGreaterThan(2);
    expect(spread.outcome).toBe('underpowered');
    expect(spread.message).toMatch(/; \d+ runs a side would decide\.$/);
  });

  it('is an error with fewer runs than it asks for', () => {
    const { rules, verdict } = judged(rule('min: 4, '), side(100, [0, 1, 2]), side(100, [3, 4, 5, 6]));
    expect(rules[0]!.outcome).toBe('error');
    expect(rules[0]!.message).toMatch(
      /^4 runs a side are asked for, and there are 3 of the candidate and 4 of the baseline/,
    );
    expect(verdict).toBe('fail');
  });

  it('takes copies of a run for one run', () => {
    const [one, two] = side(100, [0, 1]);
    const verdict = judged(rule(), [one!, one!, one!, two!], side(100, [3, 4, 5]));
    expect(outcomes(verdict)).toEqual(['error']);
    expect(verdict.rules[0]!.message).toMatch(/there are 2 of the candidate and 3 of the baseline/);
    const shuffled = one!.trimEnd().split('\n');
    const reversed = [shuffled[0], ...shuffled.slice(1).reverse(), ''].join('\n');
    expect(outcomes(judged(rule(), [one!, reversed, reversed], side(100, [3, 4, 5])))).toEqual(['error']);
  });

  it('refuses a run that is given twice, or on both sides', () => {
    const [before, after] = [side(100, [3, 4, 5]), side(100, [0, 1, 2])];
    const twice = judged(rule(), [...after, after[1]!], before);
    expect(twice.rules[0]).toMatchObject({
      outcome: 'error',
      message: expect.stringMatching(/^A run is given twice/),
    });
    const shared = judged(rule(), [after[0]!, before[1]!, before[2]!], before);
    expect(shared.rules[0]).toMatchObject({
      outcome: 'error',
      message: expect.stringMatching(/^A run of the candidate is a run of the baseline, byte for byte/),
    });
  });

  it('is unchanged where every run is', () => {
    const runs = side(100, [3, 4, 5]);
    expect(outcomes(judged(rule(), runs, [runs[0]!, runs[2]!, runs[1]!]))).toEqual(['unchanged']);
  });

  it('is an error where a run was judged on other rows', () => {
    const candidate = [run(100, 0), run(100, 1), run(100, 2).replace('r7,1', 'r7,0')];
    const verdict = judged(rule(), candidate, side(100, [3, 4, 5]));
    expect(outcomes(verdict)).toEqual(['error']);
    expect(verdict.headline).toMatch(
      /a run with another seed: the test set changed: .*\(id "r7": "1" became "0"\)/,
    );
  });

  it('counts rows that a run left out as wrong', () => {
    const partial = run(100, 2)
      .split('\n')
      .filter((line) => !/^r1[0-4]\d\d,/.test(line))
      .join('\n');
    const { rules } = judged(rule(), [run(100, 0), run(100, 1), partial], side(100, [3, 4, 5]));
    expect(rules[0]!.candidate).toBeCloseTo(1 - (110 + 110 + 600) / 6000, 3);
    expect(rules[0]!.outcome).not.toMatch(/^pass/);
    expect(rules[0]!.message).toContain(
      'Note: a run of the candidate left out 500 of 2000 rows (such as "r1000"), which count as wrong.',
    );
  });

  it('is less sure where rows go together', () => {
    const grouped = rule().replace('rules:', 'predictions: {group: user}\nrules:');
    const users = (wrong: number, seed: number) =>
      binaryWith(
        2000,
        (row) => row < wrong || (row >= 1000 + 20 * seed && row < 1020 + 20 * seed),
        (row) => ({ user: Math.floor(row / 20) }),
      );
    const sides = [
      [0, 1, 2].map((seed) => users(100, seed)),
      [3, 4, 5].map((seed) => users(100, seed)),
    ] as const;
    const [plain, robust] = [rule(), grouped].map((policy) => judged(policy, ...sides).rules[0]!);
    expect(robust!.supports! / plain!.supports!).toBeGreaterThan(1.5);
  });

  it('proves nothing on few rows', () => {
    const few = (wrong: number) => binary(20, (row) => row < wrong);
    const verdict = judged(rule(), [few(0), few(1), few(2)], [few(10), few(11), few(12)]);
    expect(outcomes(verdict)).toEqual(['underpowered']);
  });

  it('judges a regression, lower being better', () => {
    const policy = gate('seeds: {min: 2, no_regression: {metric: mae, margin: 0.2}}');
    const trained = (size: number, seed: number) =>
      numbers(400, (row) => size * (1.5 + Math.sin(row + seed)));
    const runs = (size: number, from: number) => [0, 1, 2].map((seed) => trained(size, from + seed));
    expect(judged(policy, runs(1, 0), runs(1, 3)).rules[0]).toMatchObject({
      outcome: 'pass-proven',
      metric: 'mae',
    });
    expect(judged(policy, runs(2, 0), runs(1, 3)).rules[0]).toMatchObject({ outcome: 'fail-proven' });
  });

  it('waits for a baseline', () => {
    const verdict = judgeTexts(rule(), {
      candidate: run(100, 0),
      candidateRuns: side(100, [1, 2]),
      baseline: null,
    });
    expect(outcomes(verdict)).toEqual(['no-baseline']);
  });
});

describe('a failing rule with several runs a side', () => {
  const policy = gate('no_regression: {metric: accuracy, margin: 0.01}');

  it('is confirmed where the runs differ by more than retraining does', () => {
    const { rules } = judged(policy, side(200, [0, 1, 2]), side(100, [3, 4, 5]));
    expect(rules[0]!.message).toMatch(
      /; confirmed over 3 runs of the candidate and 3 of the baseline: this is more than retraining noise\.$/,
    );
  });

  it('may be retraining noise, and names the number of runs that would decide', () => {
    // The main run of the candidate happens to be its worst.
    const unlucky = side(100, [0, 1, 2], (seed) => [100, 0, 0][seed]!);
    const { rules } = judged(policy, unlucky, side(100, [3, 4, 5]));
    expect(rules[0]).toMatchObject({ outcome: 'fail-proven' });
    expect(rules[0]!.message).toMatch(
      /this may be retraining noise: over 3 runs of the candidate and 3 of the baseline the mean difference is -0\.0\d+; (\d+ runs a side would decide|more runs alone would not decide)/,
    );
  });

  it.each([
    ['a gain that is not there', 'improvement: {metric: accuracy, by: 0.01}', 200, 100],
    ['a gain where none may be', 'equivalence: {metric: accuracy, margin: 0.01}', 100, 200],
    ['a loss where none may be', 'equivalence: {metric: accuracy, margin: 0.01}', 200, 100],
  ])('is confirmed of %s', (_, rule, candidate, baseline) => {
    const { rules } = judged(gate(rule), side(candidate, [0, 1, 2]), side(baseline, [3, 4, 5]));
    expect(rules[0]!.outcome).toMatch(/^fail/);
    expect(rules[0]!.message).toMatch(/; confirmed over 3 runs of the candidate and 3 of the baseline: /);
  });

  it('says of a floor that leans below its limit how many runs keep it', () => {
    const policy = gate('floor: {metric: accuracy, min: 0.945}');
    const message = (extra: (seed: number) => number, rule = policy) =>
      judged(rule, side(100, [0, 1, 2], extra), side(100, [3, 4, 5])).rules[0]!.message;
    const unlucky = (seed: number) => [6, 0, 0][seed]!;
    expect(message(unlucky)).toMatch(
      /; 2 of 3 runs of the candidate keep the limit: this may be retraining noise\.$/,
    );
    expect(message(() => 6)).toMatch(/; none of 3 runs of the candidate keeps the limit\.$/);
    expect(message(() => 0)).not.toContain('runs of the candidate');
    expect(message(() => 200)).not.toContain('runs of the candidate');
  });

  it('may be retraining noise where only its main run misses the gain', () => {
    const unlucky = side(60, [0, 1, 2], (seed) => [140, 0, 0][seed]!);
    const policy = gate('improvement: {metric: accuracy, by: 0.01}');
    const { rules } = judged(policy, unlucky, side(100, [3, 4, 5]));
    expect(rules[0]).toMatchObject({ outcome: 'fail-proven' });
    expect(rules[0]!.message).toMatch(/; this may be retraining noise: over 3 runs/);
  });

  it('is looked at on the rows of its slice', () => {
    const policy = gate('slices: {by: [half], no_regression: {metric: accuracy, margin: 0.01}}');
    const halves = (wrong: number, seed: number) =>
      binaryWith(
        2000,
        (row) => row < wrong || (row >= 1000 + 10 * seed && row < 1010 + 10 * seed),
        (row) => ({ half: row < 1000 ? 'first' : 'second' }),
      );
    const runs = (wrong: readonly number[], from: number) => wrong.map((some, i) => halves(some, from + i));
    const confirmed = judged(policy, runs([200, 200, 200], 0), runs([100, 100, 100], 3)).rules[0]!;
    expect(confirmed).toMatchObject({ slice: 'half=first', outcome: 'fail-proven' });
    expect(confirmed.message).toMatch(/; confirmed over 3 runs/);
    const unlucky = judged(policy, runs([200, 100, 100], 0), runs([100, 100, 100], 3)).rules[0]!;
    expect(unlucky).toMatchObject({ slice: 'half=first', outcome: 'fail-proven' });
    expect(unlucky.message).toMatch(/; this may be retraining noise: over 3 runs/);
  });

  it('is not confirmed by copies of its run', () => {
    const [one] = side(200, [0]);
    const [other] = side(100, [3]);
    const { rules } = judged(policy, [one!, one!, one!], [other!, other!, other!]);
    expect(rules[0]!.message).toMatch(
      /one run a side can neither rule that out nor say how many runs would, so train with several seeds/,
    );
  });
});
