import { describe, expect, it } from '@jest/globals';
import {
  ClassEvidence,
  compareMetric,
  findMetric,
  PackedTexts,
  PairedClasses,
} from '../../../shared/evaluation/index.js';
import { MOST_FALSE_FAILURES, MOST_FALSE_PASSES, type Scenario } from '../../../bench/calibrate/scenario.js';
import { scenarios } from '../../../bench/calibrate/scenarios/index.js';
import { simulate } from '../../../bench/calibrate/simulate.js';
import { clopperPearson } from '../../../shared/evaluation/statistics/index.js';
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

/** Of every kind, the ones that cost least; `npm run calibrate` runs all of them, and longer. */
const judged: readonly (readonly [subject: string, size: string, draws: number])[] = [
  ['accuracy, 2 classes', '300 rows', 300],
  ['recall, 2 classes', '500 rows', 300],
  ['precision, 2 classes', '100 rows', 300],
  ['f1, 2 classes', '300 rows', 300],
  ['balanced_accuracy, 2 classes', '100 rows', 300],
  ['matthews_corrcoef, 3 classes', '100 rows', 300],
  ['cohen_kappa, 2 classes', '300 rows', 300],
  ['f1_macro, 3 classes', '300 rows', 300],
  ['f1_macro, 10 classes', '300 rows', 200],
  ['roc_auc around 0.85', '50 + 200 rows', 100],
  ['roc_auc around 0.97', '50 + 200 rows', 100],
  ['roc_auc_ovr_macro, 3 classes', '30 + 60 + 60 rows', 100],
  ['roc_auc_ovo_macro, 3 classes', '60 + 90 + 150 rows', 60],
  ['average_precision around 0.65', '50 + 200 rows', 40],
  ['top_2_accuracy, 10 classes', '300 rows', 40],
  ['log_loss', '100 rows', 120],
  ['brier', '100 rows', 120],
  ['mae, heavy tails', '30 rows', 300],
  ['rmse, heavy tails', '30 rows', 300],
  ['r2, normal tails', '100 rows', 100],
  ['accuracy', '15 groups', 300],
  ['mae', '15 groups', 100],
  ['accuracy', '300 rows', 300],
  ['f1', '300 rows', 300],
  ['accuracy', '3 trainings, 2000 rows', 50],
  ['accuracy, one slice at its limit', '12 × 100 rows', 50],
  ['accuracy, all slices at their limit', '12 × 200 rows', 40],
  ['f1', '1000 rows', 200],
  ['gap of accuracy, 2 groups', '600 rows', 300],
  ['equivalence of accuracy, gain', '2000 rows', 200],
  ['improvement of accuracy, none', '2000 rows', 200],
  ['churn, half of it when fit', '1000 rows', 300],
  ['too_good by accuracy, leaked labels at the limit', '500 rows', 300],
];

const found = judged.map(([subject, size, draws]): [string, Scenario, number] => {
  const scenario = scenarios.find((one) => one.subject === subject && one.size === size);
  if (!scenario) throw new Error(`there is no ${subject} of ${size}`);
  return [`${scenario.kind}: ${subject}, ${size}`, scenario, draws];
});

/** Whether so many draws can't be chance where the true share is `most`. */
function disproves(share: number, draws: number, most: number): boolean {
  return clopperPearson(Math.round(share * draws), draws, 0.999)[0] > most;
}

describe('the gate itself, on test sets of known populations', () => {
  it.each(found)('hardly ever errs on %s', (_, scenario, draws) => {
    const { atLimit, fit } = simulate(scenario, draws);
    expect(disproves(atLimit['proven pass'], draws, MOST_FALSE_PASSES)).toBe(false);
    expect(disproves(fit['leaning fail'] + fit['proven fail'], draws, MOST_FALSE_FAILURES)).toBe(false);
  });

  it('could tell a method that passes three times as much as it may, or fails ten times as much', () => {
    expect(disproves(3 * MOST_FALSE_PASSES, 100, MOST_FALSE_PASSES)).toBe(true);
    expect(disproves(10 * MOST_FALSE_FAILURES, 100, MOST_FALSE_FAILURES)).toBe(true);
  });
});
