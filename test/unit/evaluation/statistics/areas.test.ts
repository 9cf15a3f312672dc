import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { rank } from '../../../../shared/evaluation/argsort.js';
import {
  ovoInfluence,
  ovrInfluence,
  placementsOf,
  rankRows,
  type RankedRows,
  stratifiedSpread,
} from '../../../../shared/evaluation/statistics/index.js';
import { generate } from '../generated.js';
import { close } from './close.js';

const { y, base, cand, t, p } = generate();
const labels = Int32Array.from(y);
const isPositive = Uint8Array.from(y);

/** Of each class's scores against all others. */
function ranksOf(scores: readonly Float64Array[], labels: Int32Array): RankedRows[] {
  return scores.map((column, k) =>
    rankRows(
      rank(column),
      Uint8Array.from(labels, (label) => (label === k ? 1 : 0)),
    ),
  );
}

describe('DeLong on 20,000 generated rows', () => {
  const share = (column: readonly number[]) => {
    const scores = Float64Array.from(column);
    const { area, values } = placementsOf(rankRows(rank(scores), isPositive));
    return { area, influence: values.map((value, row) => value / (y[row] === 1 ? 6027 : 13973)) };
  };
  const [b, c] = [share(base), share(cand)];

  it('has the reference areas and variances', () => {
    close(b.area, 0.8948728669411989, 1e-15);
    close(c.area, 0.9277287191773094, 1e-15);
    close(stratifiedSpread(b.influence, labels, 2).standardError ** 2, 0.00000506388023759208, 1e-19);
    close(stratifiedSpread(c.influence, labels, 2).standardError ** 2, 0.000003155941282280572, 1e-19);
  });

  it('has the reference z of the difference', () => {
    const difference = c.influence.map((value, row) => value - b.influence[row]!);
    const { standardError } = stratifiedSpread(difference, labels, 2);
    close(standardError, 0.0006492514330294414, 1e-16);
    close((c.area - b.area) / standardError, 50.605744653967896, 1e-10);
  });

  it("has scikit-learn's weighted areas", () => {
    const weights = Float64Array.from(y, (_, row) => 1 + (row % 7));
    const areaOf = (column: readonly number[]) => {
      const scores = Float64Array.from(column);
      return placementsOf(rankRows(rank(scores), isPositive), weights).area;
    };
    close(areaOf(base), 0.8942695611907582, 1e-14);
    close(areaOf(cand), 0.927288465425673, 1e-14);
  });
});

/** Rows of three classes, each with a score between 0 and 1 in steps of a fifth, so that many are tied. */
const threeClasses = fc
  .array(fc.tuple(fc.nat(2), fc.nat(5), fc.nat(5), fc.nat(5)), { maxLength: 30 })
  .map((rows) => [
    ...rows,
    [0, 1, 2, 3],
    [1, 3, 2, 1],
    [2, 2, 2, 2],
    [0, 2, 0, 1],
    [1, 0, 5, 0],
    [2, 0, 1, 5],
  ])
  .map((rows) => {
    const scores = [1, 2, 3].map((k) => Float64Array.from(rows, (row) => row[k]! / 5));
    return { labels: Int32Array.from(rows, (row) => row[0]!), scores };
  });

const beats = (own: number, other: number) => (own > other ? 1 : own === other ? 0.5 : 0);

describe('placements', () => {
  it('are the shares won of all pairs of rows', () => {
    fc.assert(
      fc.property(threeClasses, ({ labels: own, scores }) => {
        const column = scores[0]!;
        const weights = Float64Array.from(own, (_, row) => 1 + (row % 3));
        const { area, values } = placementsOf(ranksOf(scores, own)[0]!, weights);
        let won = 0;
        let pairs = 0;
        own.forEach((label, row) => {
          let share = 0;
          let total = 0;
          own.forEach((other, otherRow) => {
            if ((other === 0) === (label === 0)) return;
            total += weights[otherRow]!;
            share +=
              weights[otherRow]! *
              (label === 0 ? beats(column[row]!, column[otherRow]!) : beats(column[otherRow]!, column[row]!));
          });
          close(values[row]!, share / total, 1e-14);
          if (label !== 0) return;
          won += weights[row]! * share;
          pairs += weights[row]! * total;
        });
        close(area, won / pairs, 1e-14);
      }),
    );
  });
});

describe('stratifiedSpread', () => {
  it('has the sum of variances by class, and ignores classes without rows', () => {
    const influence = Float64Array.of(1, 2, 4, 10, 20);
    // Class 0: 1, 2, 4 of variance 7/3; class 2: 10, 20 of variance 50.
    const { standardError } = stratifiedSpread(influence, Int32Array.of(0, 0, 0, 2, 2), 3);
    close(standardError ** 2, 3 * (7 / 3) + 2 * 50);
  });

  it('keeps its digits where the values are far from 0', () => {
    const influence = Float64Array.of(1e8 + 1, 1e8 + 2, 1e8 + 4);
    close(stratifiedSpread(influence, new Int32Array(3), 1).standardError ** 2, 7, 1e-6);
  });
});

describe('areas of three classes', () => {
  const scores = [0, 1, 2].map((k) => Float64Array.from(p, (row) => row[k]!));
  const own = Int32Array.from(t);
  const ranks = ranksOf(scores, own);

  it('have the reference values on 20,000 generated rows', () => {
    close(ovrInfluence(ranks, own, 'macro').area, 0.7492448613729147, 1e-14);
    close(ovrInfluence(ranks, own, 'weighted').area, 0.7492250534980107, 1e-14);
    close(ovoInfluence(ranks, own, 'macro').area, 0.7492560429417577, 1e-14);
    close(ovoInfluence(ranks, own, 'weighted').area, 0.7492454133513132, 1e-14);
  });

  it.each([
    ['ovr', ovrInfluence],
    ['ovo', ovoInfluence],
  ] as const)('split %s into influences that are met from both sides of each pair', (_, influenceOf) => {
    fc.assert(
      fc.property(threeClasses, fc.constantFrom('macro' as const, 'weighted' as const), (rows, weighting) => {
        const { area, influence } = influenceOf(ranksOf(rows.scores, rows.labels), rows.labels, weighting);
        close(
          influence.reduce((sum, value) => sum + value, 0),
          2 * area,
          1e-13,
        );
      }),
    );
  });

  it('move by ovo as the influence of a row says when that row comes twice', () => {
    fc.assert(
      fc.property(threeClasses, ({ labels: before, scores: columns }) => {
        const { area, influence } = ovoInfluence(ranksOf(columns, before), before, 'macro');
        const longer = columns.map((column) => Float64Array.of(...column, column[0]!));
        const after = Int32Array.of(...before, before[0]!);
        const rowsOfClass = before.filter((label) => label === before[0]).length;
        const ofClass = influence.reduce((sum, part, row) => sum + (before[row] === before[0] ? part : 0), 0);
        // Linear in the mean over the class's rows.
        const mean = (rowsOfClass * (ofClass + influence[0]!)) / (rowsOfClass + 1);
        close(ovoInfluence(ranksOf(longer, after), after, 'macro').area, area - ofClass + mean, 1e-13);
      }),
    );
  });

  it.each(['macro', 'weighted'] as const)(
    'move by %s ovr as the influence of a row says when it weighs more',
    (weighting) => {
      fc.assert(
        fc.property(threeClasses, ({ labels: before, scores: columns }) => {
          const ranks = ranksOf(columns, before);
          const { influence } = ovrInfluence(ranks, before, weighting);
          const rowsOf = [0, 1, 2].map((k) => before.filter((label) => label === k).length);
          const own = before[0]!;
          // More of the first row, less of its whole class: the classes weigh what they did.
          const at = (step: number) => {
            const weights = Float64Array.from(before, (label) =>
              label === own ? 1 - step / rowsOf[own]! : 1,
            );
            weights[0]! += step;
            return ranks.reduce((sum, column, k) => {
              const share = weighting === 'macro' ? 1 / 3 : rowsOf[k]! / before.length;
              return sum + share * placementsOf(column, weights).area;
            }, 0);
          };
          const ofClass = influence.reduce((sum, part, row) => sum + (before[row] === own ? part : 0), 0);
          close((at(1e-5) - at(-1e-5)) / 2e-5, influence[0]! - ofClass / rowsOf[own]!, 1e-8);
        }),
      );
    },
  );
});
