import { describe, expect, it } from '@jest/globals';
import { generate } from '../generated.js';
import { compare, pairTables } from './fixtures.js';

const { y, base, cand } = generate();
const side = (score: readonly number[]) => ({ label: y, score });
const paired = pairTables(side(cand), side(base), { positive: '1' });

/** 20,000 rows of two models, each number computed by other software. */
describe('on 20,000 generated rows, the difference of', () => {
  it("accuracy has Tango's interval", () => {
    const { method, difference, interval, rows, tooFew } = compare(paired, 'accuracy');
    expect({ method, rows, tooFew }).toEqual({ method: 'tango', rows: 20_000, tooFew: null });
    expect(difference).toBeCloseTo((851 - 18) / 20_000, 14);
    expect(interval![0]).toBeCloseTo(0.03933251493824241, 12);
    expect(interval![1]).toBeCloseTo(0.04408536039377753, 12);
  });

  it("the area under the ROC curve has DeLong's standard error", () => {
    const { method, difference, standardError } = compare(paired, 'roc_auc');
    expect(method).toBe('delong');
    expect(difference).toBeCloseTo(0.9277287191773094 - 0.8948728669411989, 12);
    expect(standardError).toBeCloseTo(0.0006492514330294414, 15);
    expect(difference / standardError!).toBeCloseTo(50.605744653967896, 8);
  });

  it("the Brier score has the paired t's", () => {
    const { method, difference, standardError } = compare(paired, 'brier');
    expect(method).toBe('paired-t');
    // Lower is better: the candidate's is lower.
    expect(difference).toBeCloseTo(0.0100005369, 12);
    expect(standardError).toBeCloseTo(0.00014363799087371707, 15);
  });

  it("F1 has the smoothed delta method's", () => {
    const { method, difference, standardError } = compare(paired, 'f1');
    expect(method).toBe('smoothed-delta');
    expect(difference).toBeCloseTo(0.053068809976079545, 13);
    expect(standardError).toBeCloseTo(0.0019469948254699164, 14);
  });
});

/** (rows, losses, gains) and the 90 % interval by other software. */
describe("Tango's interval of accuracy", () => {
  it.each([
    [21, 1, 7, 0.07463076847572205, 0.48162249184401906],
    [20, 0, 0, -0.11915783736096455, 0.11915783736096455],
    [1000, 20, 35, 0.0028696608457257538, 0.027716713850901218],
    [2000, 45, 30, -0.014847136488433645, -0.00038426994754214264],
    [5000, 0, 3, 0.000058859459815673906, 0.0015003533610243355],
    [50, 2, 0, -0.11390024826992944, 0.013386513217720959],
  ])('of %i rows, %i lost and %i gained', (rows, lost, gained, lower, upper) => {
    const label = Array.from({ length: rows }, (_, row) => row % 2);
    const wrongBelow = (from: number, to: number) =>
      label.map((own, row) => (row >= from && row < to ? 1 - own : own));
    const paired = pairTables(
      { label, prediction: wrongBelow(0, lost) },
      { label, prediction: wrongBelow(lost, lost + gained) },
    );
    const { interval, difference } = compare(paired, 'accuracy');
    expect(interval![0]).toBeCloseTo(lower, 12);
    expect(interval![1]).toBeCloseTo(upper, 12);
    expect(difference).toBeCloseTo((gained - lost) / rows, 15);
  });
});
