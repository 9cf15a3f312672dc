import { describe, expect, it } from '@jest/globals';
import { binary, binaryWith, gate, judgeCsv, numbers, outcomes } from '../fixtures.js';

const rule = (max: number) => gate(`churn: {max: ${max}}`);
/** As accurate as each other, and wrong on other rows. */
const sides = (n: number, changed: number) =>
  [binary(n, (row) => row < changed / 2), binary(n, (row) => row >= changed / 2 && row < changed)] as const;

describe('churn', () => {
  it.each([
    ['pass-proven', 1000, 20, 0.05],
    ['pass-leaning', 1000, 46, 0.05],
    ['fail-leaning', 1000, 54, 0.05],
    ['fail-proven', 1000, 90, 0.05],
    ['underpowered', 29, 0, 0.2],
    ['pass-proven', 60, 0, 0.05],
  ])('is %s on %i rows of which %i changed, where %d may', (outcome, n, changed, max) => {
    const verdict = judgeCsv(rule(max), ...sides(n, changed));
    expect(outcomes(verdict)).toEqual([outcome]);
    expect(verdict.rules[0]).toMatchObject({
      kind: 'churn',
      metric: 'churn',
      candidate: changed / n,
      limit: max,
    });
    expect(verdict.rules[0]!.difference).toBeNull();
  });

  it('counts rows that were left out as changed', () => {
    const [candidate, baseline] = sides(1000, 0);
    const verdict = judgeCsv(rule(0.05), candidate.split('\n').slice(0, 901).join('\n'), baseline);
    expect(verdict.rules[0]).toMatchObject({ candidate: 0.1, outcome: 'fail-proven' });
  });

  it('is an error for a regression and on a changed test set, and waits for a baseline', () => {
    const some = numbers(100, () => 0.5);
    expect(outcomes(judgeCsv(rule(0.05), some.replaceAll('.5', '.25'), some))).toEqual(['error']);
    const [candidate, baseline] = sides(100, 0);
    expect(outcomes(judgeCsv(rule(0.05), candidate.replace('r3,1', 'r3,0'), baseline))).toEqual(['error']);
    expect(outcomes(judgeCsv(rule(0.05), candidate, null))).toEqual(['no-baseline']);
  });

  it('is less sure where rows go together, and decides nothing with few groups', () => {
    const grouped = rule(0.05).replace('rules:', 'predictions: {group: user}\nrules:');
    const users = (size: number) => (wrong: (row: number) => boolean) =>
      binaryWith(2000, wrong, (row) => ({ user: Math.floor(row / size) }));
    const changed = (size: number) =>
      [users(size)((row) => Math.floor(row / 20) % 30 === 0), users(size)(() => false)] as const;
    const plain = judgeCsv(rule(0.05), ...changed(20)).rules[0]!;
    const robust = judgeCsv(grouped, ...changed(20)).rules[0]!;
    expect([plain.outcome, robust.outcome]).toEqual(['pass-proven', 'pass-leaning']);
    expect(robust).toMatchObject({ candidate: plain.candidate, method: 'cluster-robust' });
    expect(judgeCsv(grouped, ...changed(400)).rules[0]).toMatchObject({
      outcome: 'underpowered',
      interval: null,
    });
  });
});
