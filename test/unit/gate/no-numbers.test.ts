import { describe, expect, it } from '@jest/globals';
import { gate, judgeCsv, numbers, outcomes, scored } from './fixtures.js';

const comparing = gate('no_regression: {metric: roc_auc, margin: 0.02}');
const good = scored(1000, (row) => (row % 20 === 0 ? 0.3 : 0.8) + (row % 7) / 100);

describe('a gate fails closed:', () => {
  it.each(['NaN', 'nan', 'Infinity', '-Infinity', 'inf', '', '1e999', 'null', '0x1'])(
    'a score of "%s" is no number',
    (text) => {
      expect(() => judgeCsv(comparing, good.replace(/^r7,.*$/m, `r7,1,0.2,${text}`), good)).toThrow(
        /candidate\.csv:9 has .* in column "score_1"/,
      );
    },
  );

  it.each(['NaN', 'Infinity', '-Infinity', '', '1e999'])('nor is a prediction of "%s"', (text) => {
    const some = numbers(50, () => 0.5);
    const policy = gate('no_regression: {metric: mae, margin: 0.1}');
    expect(() => judgeCsv(policy, some.replace(/^r7,(\w+),.*$/m, `r7,$1,${text}`), some)).toThrow(
      /candidate\.csv:9 /,
    );
  });

  it('numbers that leave the range of doubles are an error', () => {
    const policy = gate(
      ...['mae', 'mse', 'rmse', 'r2'].map((metric) => `no_regression: {metric: ${metric}, margin: 1}`),
    );
    const verdict = judgeCsv(
      policy,
      numbers(100, (row) => (row === 3 ? 1e200 : 1)),
      numbers(100, () => 1),
    );
    expect([...new Set(outcomes(verdict))]).toEqual(['error']);
    expect(verdict.rules[0]!.message).toBe('mae leaves the range of numbers on these rows.');
  });
});
