import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../../shared/files/index.js';
import { parsePredictions } from '../../../shared/evaluation/index.js';
import { judge, parseGate } from '../../../shared/gate/index.js';
import { binary, gate, judgeCsv, outcomes } from './fixtures.js';

const accuracyGate = gate(
  'floor: {metric: accuracy, min: 0.9}',
  'no_regression: {metric: accuracy, margin: 0.02}',
);
const good = binary(2000, (row) => row % 20 === 0);

describe('a verdict', () => {
  it('passes a candidate that is as good', () => {
    const verdict = judgeCsv(
      accuracyGate,
      binary(2000, (row) => row % 21 === 0),
      good,
    );
    expect(outcomes(verdict)).toEqual(['pass-proven', 'pass-proven']);
    expect(verdict).toMatchObject({
      schema: 'heirloom.dev/verdict/v1',
      gate: 'test',
      verdict: 'pass',
      baseline: { reference: 'digits@v1.0.0', how: 'champion' },
      testSet: { rows: 2000, paired: 2000, missing: 0, changed: 0 },
      look: { number: 1, of: 32 },
      override: null,
    });
    expect(verdict.headline).toBe(
      'All 2 rules passed: accuracy is 0.952, above the limit of 0.9 (proven); accuracy rose 0.2 points',
    );
  });

  it('fails one that is worse, and says by how much', () => {
    const verdict = judgeCsv(
      accuracyGate,
      binary(2000, (row) => row % 11 === 0),
      good,
    );
    expect(outcomes(verdict)).toEqual(['pass-leaning', 'fail-proven']);
    expect(verdict.verdict).toBe('fail');
    expect(verdict.headline).toBe('1 of 2 rules failed: accuracy fell 4.1 points (proven)');
    const [, rule] = verdict.rules;
    expect(rule).toMatchObject({
      kind: 'no_regression',
      against: 'baseline',
      candidate: 0.909,
      baseline: 0.95,
      confidence: 0.95,
      limit: -0.02,
      method: 'tango',
    });
    expect(rule!.difference).toBeCloseTo(-0.041, 12);
    expect(rule!.interval![0]).toBeLessThan(-0.041);
    expect(rule!.interval![1]).toBeLessThan(-0.02);
    expect(rule!.message).toBe(
      'accuracy fell 4.1 points, proven to be more than the 2 points allowed (172 lost, 90 won, exact McNemar p=4.6e-7); this may be retraining noise: one run a side can neither rule that out ' +
        'nor say how many runs would, so train with several seeds (training.seeds, or the inputs candidate-runs and baseline-runs).',
    );
  });

  it('passes identical predictions as unchanged', () => {
    const verdict = judgeCsv(accuracyGate, good, good);
    expect(outcomes(verdict)).toEqual(['pass-proven', 'unchanged']);
    expect(verdict.rules[1]!.message).toBe(
      "All 2000 predictions are the baseline's; at most 0.15 % of new rows would differ.",
    );
  });

  it('judges floors without a baseline, and says what waits', () => {
    const verdict = judgeCsv(accuracyGate, good, null);
    expect(outcomes(verdict)).toEqual(['pass-proven', 'no-baseline']);
    expect(verdict).toMatchObject({ verdict: 'pass', baseline: null, metrics: { baseline: null } });
    expect(verdict.headline).toMatch(/^1 of 2 rules passed, 1 without a baseline: /);
  });

  it('that is neutral says first that nothing failed, and then what is undecided', () => {
    const few = binary(400, () => false);
    const policy = gate(
      'no_regression: {metric: accuracy, margin: 0.001}',
      'floor: {metric: accuracy, min: 0.9}',
    );
    const worse = binary(400, (row) => row === 7);
    const verdict = judgeCsv(policy, worse, few);
    expect(verdict.verdict).toBe('neutral');
    expect(verdict.headline).toBe(
      "No rule failed, 1 of 2 rules undecided: accuracy can't be decided on 400 rows",
    );
  });

  it('is neutral where no rule could be judged', () => {
    const verdict = judgeCsv(gate('no_regression: {metric: accuracy, margin: 0.01}'), good, null);
    expect(verdict).toMatchObject({
      verdict: 'neutral',
      headline: 'No rule was judged: there is no baseline',
    });
  });

  it('lets informational rules speak and not decide', () => {
    const verdict = judgeCsv(
      gate(
        'floor: {metric: accuracy, min: 0.9}',
        'floor: {metric: precision, min: 0.99, informational: true}',
        'floor: {metric: log_loss, max: 1, informational: true}',
      ),
      good,
      null,
    );
    expect(outcomes(verdict)).toEqual(['pass-proven', 'fail-proven', 'error']);
    expect(verdict.verdict).toBe('pass');
  });

  it.each([
    ['neutral', 'neutral'],
    ['fail', 'fail'],
    ['pass', 'pass'],
  ])('takes underpowered for %s where the gate says so', (word, expected) => {
    const policy = `defaults: {on_underpowered: ${word}}\n${gate('no_regression: {metric: accuracy, margin: 0.001}')}`;
    const verdict = judgeCsv(
      policy,
      binary(500, (row) => row % 20 === 1),
      binary(500, (row) => row % 20 === 0),
    );
    expect(outcomes(verdict)).toEqual(['underpowered']);
    expect(verdict.verdict).toBe(expected);
    expect(verdict.rules[0]!.supports).toBeGreaterThan(0.001);
    expect(verdict.rules[0]!.message).toMatch(
      /they support one of [\d.]+ points; about \d+ rows would do \(25 lost, 25 won, exact McNemar p=1\.0\)\./,
    );
  });

  it('has the same bytes in any row order', () => {
    const policy = parseGate(
      gate(
        'floor: {metric: log_loss, max: 0.8}',
        'no_regression: {metric: accuracy, margin: 0.02}',
        'no_regression: {metric: f1_macro, margin: 2%}',
        'no_regression: {metric: log_loss, margin: 0.05}',
        'no_regression: {metric: roc_auc, margin: 0.02}',
      ),
      'gate.yml',
    );
    const row = fc.record({ label: fc.nat(1), old: fc.nat(999), now: fc.nat(999), order: fc.nat() });
    const verdictOf = (
      ids: readonly number[],
      rows: readonly { label: number; old: number; now: number }[],
    ) => {
      const side = (score: 'old' | 'now') => {
        const lines = ids.map((id) => `${id},${rows[id]!.label},${rows[id]![score] / 1000}`);
        const predictions = parsePredictions(['id,label,score', ...lines].join('\n'), 'p.csv', {
          positive: '1',
        });
        // The digest of a file does depend on its order, and is not what is judged.
        return { predictions: { ...predictions, source: '' }, digest: '', reference: '', how: '' };
      };
      return canonicalJson(
        judge({ policy, candidate: side('now'), baseline: side('old'), look: { number: 1, of: 32 } }),
      );
    };
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 80 }), (drawn) => {
        const rows = [{ ...drawn[0]!, label: 0 }, { ...drawn[1]!, label: 1 }, ...drawn.slice(2)];
        const ids = [...rows.keys()];
        const shuffled = [...ids].sort((a, b) => rows[a]!.order - rows[b]!.order);
        expect(verdictOf(shuffled, rows)).toBe(verdictOf(ids, rows));
      }),
    );
  });
});
