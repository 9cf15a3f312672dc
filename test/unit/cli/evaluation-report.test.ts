import { describe, expect, it } from '@jest/globals';
import { evaluationReport } from '../../../cli/evaluation-report.js';
import { evaluate } from '../../../shared/evaluation/evaluate.js';
import { classes, numbers } from '../evaluation/fixtures.js';

describe('the report of an evaluation', () => {
  const pets = classes({
    label: ['cat', 'horse', 'cat'],
    prediction: ['cat', 'horse', 'horse'],
    w: [1, 1, 0.5],
  });

  it('says what was judged, every metric by name, and a line for each class', () => {
    const evaluation = evaluate(pets);
    const lines = evaluationReport(evaluation);
    expect(lines[0]).toBe(
      `3 rows of 2 classes · positive class "horse" · test set sha256:${evaluation.fingerprint.slice(0, 12)}`,
    );
    for (const name of Object.keys(evaluation.metrics))
      expect(lines.filter((line) => line.startsWith(`${name} `))).toHaveLength(1);
    expect(lines).toContain('accuracy            0.666667');
    expect(lines.slice(-3)).toEqual([
      'class  precision  recall      f1  support',
      'cat       1.0000  0.5000  0.6667        2',
      'horse     0.5000  1.0000  0.6667        1',
    ]);
  });

  it('names the column of weights', () => {
    expect(evaluationReport(evaluate(pets), 'w')[0]).toContain('· weighted by "w" ·');
  });

  it('has no classes for a regression, and shows small and large errors', () => {
    const lines = evaluationReport(evaluate(numbers({ label: [0, 3e-5], prediction: [4e5, 2e-5] })));
    expect(lines[0]).toMatch(/^2 rows · test set sha256:[0-9a-f]{12}$/);
    expect(lines.join('\n')).toMatch(/^max_error +400000$/m);
    expect(lines.join('\n')).not.toContain('class');
    const [small] = evaluationReport(evaluate(numbers({ label: [3e-5], prediction: [2e-5] }))).slice(2);
    expect(small).toMatch(/^mae +0\.0000100000$/);
  });

  it('leaves the table out where the classes would fill the screen', () => {
    const many = Array.from({ length: 21 }, (_, k) => `class ${k}`);
    const lines = evaluationReport(evaluate(classes({ label: many, prediction: many })));
    expect(lines.at(-1)).toBe('21 classes: see --json for each.');
    expect(lines.join('\n')).not.toContain('support');
  });
});
