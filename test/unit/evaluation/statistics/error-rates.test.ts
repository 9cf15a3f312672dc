import { describe, expect, it } from '@jest/globals';
import {
  countPairedCells,
  findCellMetric,
  smoothedDelta,
  tangoPValue,
} from '../../../../shared/evaluation/statistics/index.js';
import { uniforms } from '../fixtures.js';

/** Chance that "no worse than the margin" is said to be proven at 5 % where the truth is exactly the margin. */
describe('the rate of false proofs', () => {
  it.each([
    [20, 0.01],
    [20, 0.05],
    [60, 0.01],
    [60, 0.03],
  ])("by Tango's test of %i pairs and a margin of %d, over all tables, is at most 5.7 %", (pairs, margin) => {
    const logFactorial = [0];
    for (let i = 1; i <= pairs; i++) logFactorial.push(logFactorial[i - 1]! + Math.log(i));
    const proves: [losses: number, gains: number][] = [];
    for (let losses = 0; losses <= pairs; losses++) {
      for (let gains = 0; losses + gains <= pairs; gains++) {
        if (tangoPValue(pairs, losses, gains, -margin) > 0.95) proves.push([losses, gains]);
      }
    }
    for (let gainChance = 0.005; gainChance < 0.45; gainChance *= 1.3) {
      const lossChance = gainChance + margin;
      let rate = 0;
      for (const [losses, gains] of proves) {
        const same = pairs - losses - gains;
        rate += Math.exp(
          logFactorial[pairs]! -
            logFactorial[losses]! -
            logFactorial[gains]! -
            logFactorial[same]! +
            losses * Math.log(lossChance) +
            gains * Math.log(gainChance) +
            same * Math.log(1 - lossChance - gainChance),
        );
      }
      expect(rate).toBeLessThanOrEqual(0.057);
    }
  });

  it.each(['f1', 'precision', 'balanced_accuracy', 'matthews_corrcoef', 'cohen_kappa'])(
    'by the smoothed delta of %s on 200 rows is at most 7 %',
    (name) => {
      const metric = findCellMetric(name)!;
      const rows = 200;
      const runs = 1000;
      const uniform = uniforms(7);
      // A model right with chance 0.85 if not told otherwise; both answer as it does on most rows, so they go together.
      const draw = (count: number) => {
        const columns = [0, 1, 2].map(() => new Int32Array(count));
        for (let row = 0; row < count; row++) {
          const label = uniform() < 0.3 ? 1 : 0;
          const shared = uniform() < 0.85 ? label : 1 - label;
          columns[0]![row] = label;
          columns[1]![row] = uniform() < 0.04 ? 1 - shared : shared;
          columns[2]![row] = uniform() < 0.08 ? 1 - shared : shared;
        }
        return countPairedCells(2, columns[0]!, columns[1]!, columns[2]!);
      };
      const truth = smoothedDelta(draw(1_000_000), metric, 1).difference;
      let proofs = 0;
      for (let run = 0; run < runs; run++) {
        const { difference, standardError } = smoothedDelta(draw(rows), metric, 1);
        if (difference - 1.6449 * standardError > truth) proofs++;
      }
      expect(proofs / runs).toBeLessThanOrEqual(0.07);
      // A method that never proves anything would pass the line above.
      expect(proofs / runs).toBeGreaterThanOrEqual(0.025);
    },
  );
});
