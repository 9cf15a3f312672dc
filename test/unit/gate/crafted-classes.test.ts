import { describe, expect, it } from '@jest/globals';
import { parsePredictions } from '../../../shared/evaluation/index.js';
import { judge, parseGate } from '../../../shared/gate/index.js';
import { binary, gate, judgeCsv, outcomes, table } from './fixtures.js';

const perfect = binary(400, () => false);
const accuracy = 'no_regression: {metric: accuracy, margin: 0.02}';

describe('no bad model passes', () => {
  it('by classes that only it knows', () => {
    const rules = gate(
      ...['accuracy', 'f1_macro', 'f1_weighted', 'balanced_accuracy', 'matthews_corrcoef', 'log_loss'].map(
        (metric) => `no_regression: {metric: ${metric}, margin: 0.02}`,
      ),
    );
    const scores = (row: number, own: number) => ({
      label: row % 2 ? 'b' : 'a',
      score_a: row % 2 ? 1 - own : own,
      score_b: row % 2 ? own : 1 - own,
    });
    const honest = table(800, (row) => scores(row, 0.8 + (row % 7) / 100));
    const bad = (row: number) => scores(row, row % 5 === 0 ? 0.3 : 0.8 + (row % 7) / 100);
    const junk = Object.fromEntries(Array.from({ length: 60 }, (_, k) => [`score_j${k}`, 0]));
    const plain = judgeCsv(rules, table(800, bad), honest);
    const inflated = judgeCsv(
      rules,
      table(800, (row) => ({ ...bad(row), ...junk })),
      honest,
    );
    expect(outcomes(inflated)).toEqual(outcomes(plain));
    expect(new Set(outcomes(inflated))).toEqual(new Set(['fail-proven']));
    inflated.rules.forEach(({ difference }, i) =>
      expect(difference).toBeCloseTo(plain.rules[i]!.difference!, 9),
    );
    const predicted = table(800, (row) => ({ label: row % 2 ? 'b' : 'a', prediction: row % 3 ? 'z' : 'a' }));
    const few = gate(
      'no_regression: {metric: f1_macro, margin: 0.02}',
      'no_regression: {metric: recall, margin: 0.02}',
    );
    const labels = table(800, (row) => ({ label: row % 2 ? 'b' : 'a', prediction: row % 2 ? 'b' : 'a' }));
    expect(outcomes(judgeCsv(few, predicted, labels))).toEqual(['fail-proven', 'error']);
  });

  it('by a class that takes the place of the positive one', () => {
    const rules = gate(
      'no_regression: {metric: precision, margin: 0.02}',
      'no_regression: {metric: f1, margin: 0.02}',
      'no_regression: {metric: recall, margin: 0.02}',
    );
    const allOnes = (wrong: number) =>
      table(400, (row) => ({ label: 1, prediction: row % 9 === 0 ? wrong : 1 }));
    // Each side alone has two classes, both together three.
    expect(outcomes(judgeCsv(rules, allOnes(0), allOnes(-1)))).toEqual(['error', 'error', 'error']);
    // Zero is the greater class of one side, and the lesser one of the other.
    const verdict = judgeCsv(rules, allOnes(2), allOnes(0));
    expect(outcomes(verdict)).toEqual(['error', 'error', 'error']);
  });

  it('where the two sides were read by different positive classes', () => {
    const policy = parseGate(gate('no_regression: {metric: precision, margin: 0.02}', accuracy), 'gate.yml');
    const side = (positive: string) => ({
      predictions: parsePredictions(perfect, 'p.csv', { ...policy.reading, positive }),
      digest: '',
      reference: '',
      how: '',
    });
    const verdict = judge({ policy, candidate: side('0'), baseline: side('1'), look: { number: 1, of: 32 } });
    expect(outcomes(verdict)).toEqual(['error', 'error']);
    expect(verdict.headline).toMatch(/the candidate's positive class is "0" and the baseline's "1"/);
  });
});
