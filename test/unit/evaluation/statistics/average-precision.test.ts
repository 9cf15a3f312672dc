import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rank } from '../../../../shared/evaluation/argsort.js';
import {
  averagePrecisionInfluence,
  percentileInterval,
  poissonBootstrapAp,
  rankRows,
} from '../../../../shared/evaluation/statistics/index.js';
import { generate } from '../generated.js';
import { close } from './close.js';

function ranked(column: readonly number[], isPositive: Uint8Array) {
  const scores = Float64Array.from(column);
  return { scores, isPositive, ranks: rankRows(rank(scores), isPositive) };
}

/** By its definition, over weighted rows. */
function averagePrecision(scores: Float64Array, isPositive: Uint8Array, weights: Float64Array): number {
  const countFrom = (score: number, kind: number) =>
    scores.reduce((sum, other, i) => sum + (other >= score && isPositive[i] === kind ? weights[i]! : 0), 0);
  let sum = 0;
  let positives = 0;
  scores.forEach((score, row) => {
    if (isPositive[row] === 0) return;
    const found = countFrom(score, 1);
    sum += (weights[row]! * found) / (found + countFrom(score, 0));
    positives += weights[row]!;
  });
  return sum / positives;
}

/** A positive row, a negative one, and others; scores often tie. */
const rows = fc
  .array(fc.tuple(fc.nat(1), fc.nat(6)), { maxLength: 25 })
  .map((some) => [...some, [1, 3] as const, [0, 2] as const])
  .map((all) =>
    ranked(
      all.map(([, score]) => score / 6),
      Uint8Array.from(all, ([kind]) => kind),
    ),
  );

describe('averagePrecisionInfluence', () => {
  it('has the reference values', () => {
    const { y, base, cand } = generate();
    const valueOf = (column: readonly number[]) =>
      averagePrecisionInfluence(ranked(column, Uint8Array.from(y)).ranks).value;
    close(valueOf(base), 0.8334020002988541, 1e-14);
    close(valueOf(cand), 0.879777841854355, 1e-14);
  });

  it('moves with a row as its influence says', () => {
    fc.assert(
      fc.property(rows, ({ ranks, scores, isPositive }) => {
        const { value, influence } = averagePrecisionInfluence(ranks);
        const weights = new Float64Array(scores.length).fill(1);
        close(value, averagePrecision(scores, isPositive, weights), 1e-14);
        influence.forEach((part, row) => {
          const at = (step: number) => {
            const moved = weights.slice();
            moved[row]! += step;
            return averagePrecision(scores, isPositive, moved);
          };
          close(part, (scores.length * (at(1e-5) - at(-1e-5))) / 2e-5, 1e-6);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('has influences of mean 0', () => {
    fc.assert(
      fc.property(rows, ({ ranks }) => {
        const { influence } = averagePrecisionInfluence(ranks);
        close(
          influence.reduce((sum, part) => sum + part, 0),
          0,
          1e-11,
        );
      }),
    );
  });

  it('is 0 without positives', () => {
    const { value, influence } = averagePrecisionInfluence(ranked([1], Uint8Array.of(0)).ranks);
    expect([value, influence[0]]).toEqual([0, 0]);
  });
});

describe('poissonBootstrapAp', () => {
  const { y, base, cand } = generate(2000);
  const isPositive = Uint8Array.from(y);
  const [candidate, baseline] = [ranked(cand, isPositive).ranks, ranked(base, isPositive).ranks];
  const drawn = poissonBootstrapAp(candidate, baseline, { resamples: 1000, seed: 'a test' });

  it('agrees with the delta method on 2,000 rows', () => {
    const after = averagePrecisionInfluence(candidate);
    const before = averagePrecisionInfluence(baseline);
    let squares = 0;
    after.influence.forEach((part, row) => (squares += (part - before.influence[row]!) ** 2));
    // A standard error of 1,000 draws is itself off by 2 %.
    const ratio = drawn.standardError / (Math.sqrt(squares) / 2000);
    expect(ratio).toBeGreaterThan(0.94);
    expect(ratio).toBeLessThan(1.06);
    const [low, high] = percentileInterval(drawn.differences, 0.95);
    expect(low).toBeLessThan(after.value - before.value);
    expect(high).toBeGreaterThan(after.value - before.value);
    expect((high - low) / (2 * 1.645 * drawn.standardError)).toBeCloseTo(1, 1);
  });

  it('is the same for the same seed only', () => {
    const again = (seed: string) =>
      poissonBootstrapAp(candidate, baseline, { resamples: 20, seed }).standardError;
    expect(again('one')).toBe(again('one'));
    expect(again('one')).not.toBe(again('two'));
  });

  it('finds no difference between equal sides', () => {
    const { standardError, differences } = poissonBootstrapAp(candidate, candidate, {
      resamples: 20,
      seed: 'a test',
    });
    expect(standardError).toBe(0);
    expect(new Set(differences)).toEqual(new Set([0]));
  });
});
