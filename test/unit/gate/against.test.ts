import { describe, expect, it } from '@jest/globals';
import { gate, judgeTexts, outcomes, scored } from './fixtures.js';

describe('each baseline of a rule', () => {
  const rules = gate(
    'no_regression: {metric: accuracy, margin: 0.02}',
    'no_regression: {metric: accuracy, margin: 0.02, against: release}',
    'no_regression: {metric: log_loss, margin: 0.02, against: release}',
    'no_regression: {metric: matthews_corrcoef, margin: 0.02, against: release}',
  );
  const rows = (n: number) => scored(n, (row) => 0.8 + (row % 7) / 100);

  it('counts the rows that the candidate leaves out of its own test set', () => {
    const verdict = judgeTexts(rules, {
      candidate: rows(600),
      baseline: rows(600),
      others: { release: rows(1000) },
    });
    expect(outcomes(verdict)).toEqual(['unchanged', 'fail-proven', 'error', 'error']);
    expect(verdict.rules[1]).toMatchObject({ candidate: 0.6, baseline: 1 });
    expect(verdict.rules[1]!.difference).toBeCloseTo(-0.4, 14);
    expect(verdict.rules[1]!.message).toMatch(/Note: the candidate left out 400 of 1000 rows/);
    expect(verdict.rules[0]!.message).not.toMatch(/left out/);
  });

  it('is an error where its labels are others, or where it is about another positive class', () => {
    const relabelled = rows(600).replace('r7,1', 'r7,0');
    const verdict = judgeTexts(rules, {
      candidate: rows(600),
      baseline: rows(600),
      others: { release: relabelled },
    });
    expect(outcomes(verdict)).toEqual(['unchanged', 'error', 'error', 'error']);
  });

  it('waits where it is not there yet, whatever the others say', () => {
    const verdict = judgeTexts(rules, { candidate: rows(600), baseline: rows(600) });
    expect(outcomes(verdict)).toEqual(['unchanged', 'no-baseline', 'no-baseline', 'no-baseline']);
    expect(verdict.rules[1]!.message).toBe('There is no release to compare accuracy with.');
  });
});
