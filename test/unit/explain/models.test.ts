import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareMetric, findMetric } from '../../../shared/evaluation/index.js';
import { equalModels, latentOf } from '../../../shared/explain/models/index.js';

const labels = (rows: number, classes: number) =>
  Int32Array.from({ length: rows }, (_, row) => Math.floor((row * classes) / rows));
const names = (classes: number) => Array.from({ length: classes }, (_, k) => `c${k}`);

describe('two equally good models', () => {
  it('disagree on as many rows, and are wrong on as many, as they are said to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 3000 }),
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (rows, classes, discordant, inCommon) => {
          fc.pre(discordant + inCommon <= rows);
          const wrong = discordant / 2 + inCommon;
          const { candidate, baseline } = equalModels({
            labels: labels(rows, classes),
            classes: names(classes),
            discordant,
            wrong,
            scores: null,
          });
          const misses = (side: typeof candidate) =>
            side.predictions.predicted.filter((answer, row) => answer !== side.predictions.labels[row])
              .length;
          expect(misses(candidate)).toBe(Math.ceil(discordant / 2) + inCommon);
          expect(misses(baseline)).toBe(Math.floor(discordant / 2) + inCommon);
        },
      ),
    );
  });

  it.each([
    [0.9, 0.04, 2],
    [0.97, 0.03, 10],
    [0.6, 0.2, 3],
  ])('score %d right and differ on %d, with %d classes', (accuracy, discordance, classes) => {
    const rows = 20_000;
    const truth = labels(rows, classes);
    const scores = latentOf(accuracy, discordance, classes);
    const { candidate, baseline } = equalModels({
      labels: truth,
      classes: names(classes),
      discordant: 0,
      wrong: 0,
      scores,
    });
    const [right, other] = [candidate, baseline].map(({ predictions }) =>
      truth.map(
        (label, row) =>
          +predictions.scores!.every((column) => column[row]! <= predictions.scores![label]![row]!),
      ),
    );
    const share = (counts: Int32Array) => counts.reduce((sum, one) => sum + one, 0) / rows;
    expect(share(right!)).toBeCloseTo(accuracy, 2);
    expect(share(other!)).toBeCloseTo(accuracy, 2);
    expect(share(right!.map((one, row) => +(one !== other![row])))).toBeCloseTo(discordance, 1.7);
    const sums = truth.map((_, row) =>
      Math.round(1e9 * candidate.predictions.scores!.reduce((sum, column) => sum + column[row]!, 0)),
    );
    expect(new Set(sums)).toEqual(new Set([1e9]));
  });

  it('have no difference that a comparison finds', () => {
    const pair = equalModels({
      labels: labels(5000, 2),
      classes: names(2),
      discordant: 200,
      wrong: 500,
      scores: latentOf(0.9, 0.04, 2),
    });
    for (const name of ['accuracy', 'f1_macro', 'roc_auc', 'log_loss', 'brier']) {
      const choice = { metric: findMetric(name)!, class: null };
      const { interval } = compareMetric(pair, choice, { confidence: 0.95, groups: null, seed: '' })!;
      expect([name, interval![0] < 0 && interval![1] > 0]).toEqual([name, true]);
    }
  });
});
