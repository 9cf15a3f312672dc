import { describe, expect, it } from '@jest/globals';
import { binary, gate, judgeTexts } from '../fixtures.js';

const candidate = binary(50, () => false);
const judged = (keys: string, resources: Record<string, number> = {}) =>
  judgeTexts(gate(`resource: {${keys}}`), { candidate, baseline: null, resources }).rules[0]!;

describe('resource', () => {
  it.each([
    ['pass-leaning', 'metric: latency_p95_ms, max: 50', 50],
    ['fail-leaning', 'metric: latency_p95_ms, max: 50', 50.1],
    ['pass-leaning', 'metric: rows_per_second, min: 100', 100],
    ['fail-leaning', 'metric: rows_per_second, min: 100', 99],
    ['pass-leaning', 'metric: model_bytes, max: 0', 0],
  ])('is %s for {%s} and %d', (outcome, keys, value) => {
    const name = /metric: (\w+)/.exec(keys)![1]!;
    expect(judged(keys, { [name]: value })).toMatchObject({
      kind: 'resource',
      metric: name,
      outcome,
      candidate: value,
    });
  });

  it('is an error where nothing, no number or another name is recorded', () => {
    const keys = 'metric: latency_p95_ms, max: 50';
    expect(judged(keys)).toMatchObject({
      outcome: 'error',
      message: 'The candidate records no latency_p95_ms. Only a package records what it costs.',
    });
    expect(judged(keys, { latency_p95: 3 }).message).toBe(
      'The candidate records no latency_p95_ms. Did you mean "latency_p95"?',
    );
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(judged(keys, { latency_p95_ms: value }).outcome).toBe('error');
    }
  });

  it('has one limit', () => {
    expect(() => judged('metric: a, max: 1, min: 0')).toThrow(/a resource has one limit/);
    expect(() => judged('metric: a')).toThrow(/a resource has one limit/);
  });
});
