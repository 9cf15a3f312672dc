import { describe, expect, it } from '@jest/globals';
import {
  ClassEvidence,
  compareMetric,
  findMetric,
  PackedTexts,
  PairedClasses,
} from '../../../shared/evaluation/index.js';
import { decide } from '../../../shared/gate/decide.js';
import { uniforms } from '../evaluation/fixtures.js';

const DRAWS = 2000;

/** Shares of the drawn test sets on which the rule proves a pass, and a failure. */
function provenShares(metric: string, margin: number, draw: (uniform: () => number) => PairedClasses) {
  const uniform = uniforms(20_240_501);
  const choice = { metric: findMetric(metric)!, class: null };
  const found = { 'pass-proven': 0, 'fail-proven': 0 };
  for (let i = 0; i < DRAWS; i++) {
    const pair = draw(uniform);
    const demand = { margin, confidence: 0.95, power: 0.8, minRows: Infinity };
    const outcome = decide(
      compareMetric(pair, choice, { confidence: 0.95, groups: null, seed: '' })!,
      demand,
    );
    if (outcome === 'pass-proven' || outcome === 'fail-proven') found[outcome]++;
  }
  return { falsePass: found['pass-proven'] / DRAWS, falseFail: found['fail-proven'] / DRAWS };
}

/**
 * Test sets of K classes in equal shares. A row is lost (only the baseline is right), gained (only the candidate is), or
 * both give the same answer, mostly the right one; a wrong answer is the next class.
 */
function drawPairs(classes: number, rows: number, lost: number, gained: number) {
  const bothRight = lost + gained + 0.85;
  const labels = new Int32Array(rows).map((_, row) => row % classes);
  return (uniform: () => number): PairedClasses => {
    const candidate = new Int32Array(rows);
    const baseline = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
      const u = uniform();
      const right = labels[row]!;
      const wrong = (right + 1) % classes;
      const isGained = u >= lost && u < lost + gained;
      const isShared = u >= lost + gained && u < bothRight;
      baseline[row] = u < lost || isShared ? right : wrong;
      candidate[row] = isGained || isShared ? right : wrong;
    }
    const side = (predicted: Int32Array) =>
      new ClassEvidence({
        task: 'classification',
        ids: PackedTexts.of([]),
        weights: null,
        columns: new Map(),
        source: '',
        classes: Array.from({ length: classes }, (_, k) => String(k)),
        labels,
        predicted,
        scores: null,
        positive: null,
      });
    return new PairedClasses(side(candidate), side(baseline));
  };
}

describe('over many test sets', () => {
  it.each([
    ['accuracy', 2, 100, 0.05, 0.06, 0.01],
    ['accuracy', 2, 500, 0.02, 0.03, 0.01],
    ['accuracy', 2, 1000, 0.02, 0.03, 0.01],
    ['f1_macro', 2, 300, 0.05, 0.07, 0.02],
    ['f1_macro', 3, 300, 0.05, 0.07, 0.02],
  ])(
    '%s (%i classes, %i rows) hardly ever proves a loss of the whole margin to be a pass',
    (metric, classes, rows, margin, lost, gained) => {
      expect(lost - gained).toBeCloseTo(margin, 12);
      expect(
        provenShares(metric, margin, drawPairs(classes, rows, lost, gained)).falsePass,
      ).toBeLessThanOrEqual(0.07);
    },
  );

  it.each([
    ['accuracy', 2, 100, 0.02],
    ['accuracy', 2, 1000, 0.01],
    ['f1_macro', 2, 300, 0.02],
    ['f1_macro', 3, 300, 0.02],
  ])(
    '%s (%i classes, %i rows) hardly ever proves an equal model to be worse',
    (metric, classes, rows, margin) => {
      const { falseFail } = provenShares(metric, margin, drawPairs(classes, rows, 0.02, 0.02));
      expect(falseFail).toBeLessThanOrEqual(0.01);
    },
  );

  it('accuracy, n=2,000, proves equal models a pass about as often as theory says', () => {
    const { falsePass } = provenShares('accuracy', 0.01, drawPairs(2, 2000, 0.02, 0.02));
    expect(falsePass).toBeGreaterThan(0.65);
    expect(falsePass).toBeLessThan(0.77);
  });
});
