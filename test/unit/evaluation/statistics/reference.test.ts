import { describe, expect, it } from '@jest/globals';
import {
  clopperPearson,
  countPairedCells,
  pairedF1,
  pairedT,
  placements,
  stratifiedVariance,
  tangoInterval,
} from '../../../../shared/evaluation/statistics/index.js';
import { generate } from '../generated.js';

const close = (actual: number, expected: number, tolerance = 1e-13) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);

describe('tangoInterval', () => {
  it.each([
    [21, 1, 7, 0.07463076847572205, 0.48162249184401906, 0.026003032480868535, 0.5172322764213774],
    [20, 0, 0, -0.11915783736096455, 0.11915783736096455, -0.16112515805281938, 0.16112515805281938],
    [1000, 20, 35, 0.0028696608457257538, 0.027716713850901218, 0.0004804316953436995, 0.030333764369498802],
    [
      2000, 45, 30, -0.014847136488433645, -0.00038426994754214264, -0.01633497505668632,
      0.001011598452650011,
    ],
    [5000, 0, 3, 0.000058859459815673906, 0.0015003533610243355, NaN, NaN],
    [50, 2, 0, -0.11390024826992944, 0.013386513217720959, NaN, NaN],
    [20000, 18, 851, 0.03933251493824241, 0.04408536039377753, NaN, NaN],
  ])('has the published bounds for n=%i, b=%i, c=%i', (n, b, c, low90, high90, low95, high95) => {
    const [low, high] = tangoInterval(n, b, c, 0.95);
    close(low, low90);
    close(high, high90);
    if (Number.isNaN(low95)) return;
    const wider = tangoInterval(n, b, c, 0.975);
    close(wider[0], low95);
    close(wider[1], high95);
  });

  it('keeps a width of z²/(n + z²) where every pair agrees', () => {
    const [low, high] = tangoInterval(5, 0, 0, 0.95);
    close(high, 2.705543454095404 / (5 + 2.705543454095404));
    expect(low).toBe(-high);
  });

  it('reaches -1 where the candidate loses every pair', () => {
    expect(tangoInterval(10, 10, 0, 0.95)[0]).toBe(-1);
  });
});

describe('proportions', () => {
  it('have exact bounds', () => {
    expect(clopperPearson(0, 10, 0.975)[0]).toBe(0);
    close(clopperPearson(0, 10, 0.975)[1], 0.30849710781876083);
    close(clopperPearson(16216, 20000, 0.95)[0], 0.8061862674118552);
    expect(clopperPearson(10, 10, 0.95)[1]).toBe(1);
  });
});

describe('paired statistics of 20,000 generated rows', () => {
  const { y, base, cand } = generate();
  const labels = Int32Array.from(y);
  const hard = (scores: readonly number[]) => Int32Array.from(scores, (score) => (score > 0.5 ? 1 : 0));
  const cells = countPairedCells(2, labels, hard(base), hard(cand));

  it('count the paired cells', () => {
    expect(cells.cells.map(({ count }) => count)).toEqual([10709, 12, 596, 2656, 1110, 255, 6, 4656]);
  });

  it('have the smoothed delta standard error of an F1 difference', () => {
    const f1 = pairedF1(cells, [1]);
    close(f1.candidate - f1.baseline, 0.053068809976079545);
    close(f1.standardError, 0.0019469948254699164, 1e-15);
  });

  it('have DeLong variances', () => {
    const rowsOf = [13973, 6027];
    const share = (scores: readonly number[]) => {
      const { area, values } = placements(Float64Array.from(scores), (row) => y[row] === 1);
      return { area, influence: values.map((value, row) => value / rowsOf[y[row]!]!) };
    };
    const [b, c] = [share(base), share(cand)];
    const difference = c.influence.map((value, row) => value - b.influence[row]!);
    close(b.area, 0.8948728669411989);
    close(c.area, 0.9277287191773094);
    close(stratifiedVariance(b.influence, labels, 2), 0.00000506388023759208, 1e-18);
    close(stratifiedVariance(c.influence, labels, 2), 0.000003155941282280572, 1e-18);
    const standardError = Math.sqrt(stratifiedVariance(difference, labels, 2));
    close(standardError, 0.0006492514330294414, 1e-15);
    close((c.area - b.area) / standardError, 50.605744653967896, 1e-10);
  });

  it('have the standard error of a mean difference', () => {
    const brier = (scores: readonly number[], row: number) => (scores[row]! - y[row]!) ** 2;
    const { mean, standardError } = pairedT(
      Float64Array.from(y, (_, row) => brier(cand, row) - brier(base, row)),
      0.95,
    );
    // The reference gives the mean to ten digits.
    close(mean, -0.0100005369, 5e-11);
    close(standardError, 0.00014363799087371707, 1e-16);
  });
});
