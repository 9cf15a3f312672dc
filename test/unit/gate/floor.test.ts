import { describe, expect, it } from '@jest/globals';
import { binary, gate, judgeCsv, outcomes } from './fixtures.js';

describe('a floor', () => {
  const rows = binary(200, (row) => row % 20 === 0);

  it.each([
    ['min: 0.9', 'pass-proven', 'pass'],
    ['min: 0.94', 'pass-leaning', 'pass'],
    ['min: 0.95', 'pass-leaning', 'pass'],
    ['min: 0.96', 'fail-leaning', 'fail'],
    ['min: 0.99', 'fail-proven', 'fail'],
    ['min: 0.9, certainty: proven', 'pass-proven', 'pass'],
    ['min: 0.94, certainty: proven', 'fail-leaning', 'fail'],
  ])('of %s on an accuracy of 0.95 is %s', (limit, outcome, word) => {
    const verdict = judgeCsv(gate(`floor: {metric: accuracy, ${limit}}`), rows, null);
    expect(outcomes(verdict)).toEqual([outcome]);
    expect(verdict.verdict).toBe(word);
    expect(verdict.rules[0]).toMatchObject({
      candidate: 0.95,
      baseline: null,
      against: null,
      method: 'clopper-pearson',
    });
  });

  it.each([
    ['accuracy', 200],
    ['recall', 100],
    ['precision', 110],
    ['f1_macro', 200],
  ])('on %s rests on %d rows, and says so', (metric, behind) => {
    const { rules } = judgeCsv(gate(`floor: {metric: ${metric}, min: 0.5}`), rows, null);
    expect(rules[0]!.rows).toBe(behind);
  });

  it('turns around for a metric that is better when lower', () => {
    const numbers = [
      'id,label,prediction',
      ...Array.from({ length: 100 }, (_, i) => `${i},${i},${i + 1 + (i % 3) / 10}`),
    ];
    const text = numbers.join('\n');
    expect(outcomes(judgeCsv(gate('floor: {metric: mae, max: 2, certainty: proven}'), text, null))).toEqual([
      'pass-proven',
    ]);
    expect(outcomes(judgeCsv(gate('floor: {metric: mae, max: 1}'), text, null))).toEqual(['fail-proven']);
    expect(outcomes(judgeCsv(gate('floor: {metric: r2, min: 0.9}'), text, null))).toEqual(['pass-proven']);
  });

  it.each([
    [29, 'min: 0.1', 'underpowered', 'neutral'],
    [29, 'min: 0.1, certainty: proven', 'underpowered', 'neutral'],
    [30, 'min: 0.1', 'pass-proven', 'pass'],
    [1, 'min: 0.5', 'underpowered', 'neutral'],
  ])('on %i rows without an error, of %s, is %s', (count, limit, outcome, word) => {
    const verdict = judgeCsv(
      gate(`floor: {metric: accuracy, ${limit}}`),
      binary(count, () => false),
      null,
    );
    expect(outcomes(verdict)).toEqual([outcome]);
    expect(verdict.verdict).toBe(word);
  });

  it('fails on few rows as on many', () => {
    const few = binary(4, () => true);
    expect(outcomes(judgeCsv(gate('floor: {metric: accuracy, min: 0.9}'), few, null))).toEqual([
      'fail-proven',
    ]);
  });

  it('shows enough digits to tell a value from its limit', () => {
    const verdict = judgeCsv(gate('floor: {metric: accuracy, min: 0.9499}'), rows, null);
    expect(verdict.rules[0]!.message).toBe(
      'accuracy is 0.9500, above the limit of 0.9499 (not proven); the limit lies inside the interval.',
    );
  });
});
