import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../../shared/evaluation/statistics/index.js';
import { STRATEGIES, type Earlier, type Point, type Space } from '../../../shared/search/index.js';
import { parzen } from '../../../shared/search/tpe/parzen.js';
import { shares } from '../../../shared/search/tpe/shares.js';

type Name = keyof typeof STRATEGIES;
interface Task {
  readonly space: Space;
  readonly loss: (point: Point) => number;
}

/** How many of the latest trials a suggestion doesn't know. */
const UNKNOWN = 3;

function searched(name: Name, { space, loss }: Task, trials: number, seed: number): Earlier[] {
  const made: { point: Point; merit: number }[] = [];
  for (let trial = 0; trial < trials; trial++) {
    const earlier = made.map((one, at) => (at < trial - UNKNOWN ? one : { ...one, merit: null }));
    const point = STRATEGIES[name].suggest(space, earlier, seededRandom(`${seed} ${trial}`));
    made.push({ point, merit: -loss(point) });
  }
  return made;
}

function meanBestLoss(name: Name, task: Task, trials: number): number {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  const bests = seeds.map((seed) =>
    Math.min(...searched(name, task, trials, seed).map(({ merit }) => -merit!)),
  );
  return bests.reduce((sum, best) => sum + best, 0) / bests.length;
}

const quadratic: Task = {
  space: ['x', 'y'].map((path) => ({ path, of: { kind: 'uniform', value: [-5, 5] } })),
  loss: ([x, y]) => ((x as number) - 1) ** 2 + ((y as number) + 2) ** 2,
};
/** Branin & Hoo 1972; its least value is 0.398. */
const branin: Task = {
  space: [
    { path: 'x', of: { kind: 'uniform', value: [-5, 10] } },
    { path: 'y', of: { kind: 'uniform', value: [0, 15] } },
  ],
  loss: (point) => {
    const [x, y] = point as [number, number];
    const bowl = y - (5.1 / (4 * Math.PI ** 2)) * x * x + (5 / Math.PI) * x - 6;
    return bowl * bowl + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10;
  },
};
const mixed: Task = {
  space: [
    { path: 'rate', of: { kind: 'log_uniform', value: [1e-5, 1] } },
    { path: 'units', of: { kind: 'int_log_uniform', value: [1, 512] } },
    { path: 'kind', of: { kind: 'choice', value: ['a', 'b', 'c', 'd'] } },
  ],
  loss: ([rate, units, kind]) =>
    Math.abs(Math.log10(rate as number) + 3) +
    Math.abs(Math.log2((units as number) / 64)) / 3 +
    'bcda'.indexOf(kind as string) / 2,
};

describe('the bayesian strategy', () => {
  it.each([
    ['a quadratic in two dimensions', quadratic, 0.5],
    ["Branin's function", branin, 0.75],
    ['a rate, a count and a kind', mixed, 0.75],
  ])('finds less than random search does in as many trials, on average: %s', (_, task, share) => {
    expect(meanBestLoss('bayesian', task, 40)).toBeLessThan(share * meanBestLoss('random', task, 40));
  });

  it('keeps away from where trials failed', () => {
    const task: Task = {
      space: [{ path: 'x', of: { kind: 'uniform', value: [0, 1] } }],
      loss: ([x]) => ((x as number) > 0.5 ? Infinity : Math.abs((x as number) - 0.2)),
    };
    const late = searched('bayesian', task, 40, 1).slice(20);
    expect(late.filter(({ merit }) => merit === -Infinity).length).toBeLessThan(late.length / 4);
  });

  it('still suggests where every trial failed', () => {
    const task: Task = { ...quadratic, loss: () => Infinity };
    expect(searched('bayesian', task, 20, 1)).toHaveLength(20);
  });
});

describe('every strategy', () => {
  const finite: Space = [
    { path: 'a', of: { kind: 'choice', value: [1, 'one', [1], { one: 1 }] } },
    { path: 'b', of: { kind: 'int_uniform', value: [3, 5] } },
  ];

  it.each(Object.keys(STRATEGIES) as Name[])('tries each point of a finite space once: %s', (name) => {
    const made = searched(name, { space: finite, loss: ([, b]) => b as number }, 12, 7);
    expect(new Set(made.map(({ point }) => JSON.stringify(point))).size).toBe(12);
  });

  it.each(['random', 'bayesian'] as const)(
    'suggests the same for the same seed, else another: %s',
    (name) => {
      const points = (seed: number) => searched(name, quadratic, 15, seed).map(({ point }) => point);
      expect(points(1)).toEqual(points(1));
      expect(points(1)).not.toEqual(points(2));
    },
  );
});

describe('a density', () => {
  const observed = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

  it('of numbers has an integral of 1, and draws from the unit interval', () => {
    fc.assert(
      fc.property(observed, (observations) => {
        const { densityAt, draw } = parzen(observations);
        const steps = 2000;
        let integral = 0;
        for (let step = 0; step < steps; step++) integral += densityAt((step + 0.5) / steps) / steps;
        expect(integral).toBeCloseTo(1, 4);
        const drawn = draw(seededRandom(observations.join()));
        expect(drawn >= 0 && drawn <= 1).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('of numbers is higher where more were observed', () => {
    const { densityAt } = parzen([0.2, 0.21, 0.22, 0.9]);
    expect(densityAt(0.21)).toBeGreaterThan(2 * densityAt(0.6));
  });

  it('of choices sums to 1, and leaves none out', () => {
    const { densityAt } = shares([0, 0, 2], 4);
    const all = [0, 1, 2, 3].map(densityAt);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    expect(all[0]!).toBeGreaterThan(all[2]!);
    expect(all[1]!).toBeGreaterThan(0);
  });
});
