import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Point } from '../../../../shared/search/index.js';
import { bestOf, conduct, WINDOW, type Trial } from '../../../../shared/training/search/conduct.js';
import { parallelOf } from '../../../../shared/training/search/parallel.js';
import type { SearchPlan } from '../../../../shared/training/search/plan.js';
import type { TrialEnd } from '../../../../shared/training/search/trial.js';

const plan: SearchPlan = {
  strategy: 'bayesian',
  space: [
    { path: 'x', of: { kind: 'uniform', value: [0, 1] } },
    { path: 'kind', of: { kind: 'choice', value: ['a', 'b', 'c'] } },
  ],
  metric: 'val_accuracy',
  trials: 14,
  seed: 3,
  warmUp: 1,
};

/** A training whose figures follow from its point and its medians alone. */
function trained([x, kind]: Point, medians: readonly (number | null)[]): TrialEnd {
  const merits = [1, 2, 3].map((epoch) => (x as number) * epoch - 'abc'.indexOf(kind as string) / 10);
  const below = merits.findIndex((merit, at) => merit < (medians[at] ?? -Infinity));
  return below < 0
    ? { state: 'completed', merit: merits[2]!, merits }
    : { state: 'stopped', merit: merits[below]!, merits: merits.slice(0, below + 1) };
}

function withDelays(parallel: number, delays: readonly number[]): Promise<readonly Trial[]> {
  return conduct(plan, parallel, async (number, point, medians) => {
    for (let turn = 0; turn < delays[number % delays.length]!; turn++) await Promise.resolve();
    return trained(point, medians);
  });
}

describe('the trials of a search', () => {
  it('are the same however many run at the same time, and whichever is faster', async () => {
    const alone = await withDelays(1, [0]);
    expect(alone.some(({ end }) => end.state === 'stopped')).toBe(true);
    const delays = fc.array(fc.nat(60), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: WINDOW }), delays, async (parallel, turns) => {
        expect(await withDelays(parallel, turns)).toEqual(alone);
      }),
      { numRuns: 40 },
    );
  });

  it('run as many at the same time as they may, and no more', async () => {
    let [underWay, most] = [0, 0];
    await conduct({ ...plan, strategy: 'random', warmUp: null }, 3, async (_, point) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      return trained(point, []);
    });
    expect(most).toBe(3);
  });

  it('end with the fault of one that broke', async () => {
    const broken = conduct(plan, 2, (number, point) =>
      number === 5 ? Promise.reject(new Error('broken')) : Promise.resolve(trained(point, [])),
    );
    await expect(broken).rejects.toThrow('broken');
  });
});

describe('the best trial', () => {
  const trial = (number: number, state: TrialEnd['state'], merit = 0): Trial => ({
    number,
    point: [],
    end: state === 'failed' ? { state, reason: 'diverged', merits: [] } : { state, merit, merits: [merit] },
  });

  it('is the first of equals, and never one that was stopped or failed', () => {
    const trials = [
      trial(1, 'failed'),
      trial(2, 'stopped', 9),
      trial(3, 'completed', -2),
      trial(4, 'completed', -1),
      trial(5, 'completed', -1),
    ];
    expect(bestOf(trials)?.number).toBe(4);
    expect(bestOf(trials.slice(0, 2))).toBeNull();
  });
});

describe('how many trials run at the same time', () => {
  const wasm = { backend: 'wasm', cores: 16 } as const;
  const random: SearchPlan = { ...plan, strategy: 'random', warmUp: null };

  it.each([
    ['one a core', {}, { ...random, trials: 99 }, wasm, 16],
    ['as the recipe says', { parallel: 3 }, random, wasm, 3],
    ['no more than there are trials', {}, { ...random, trials: 2 }, wasm, 2],
    ['no more than learn from others', {}, plan, wasm, WINDOW],
    ['one where the back end takes the whole machine', {}, random, { ...wasm, backend: 'cuda' }, 1],
  ] as const)('is %s', (_, search, planned, machine, size) => {
    expect(parallelOf(search, planned, machine)).toEqual({ size, reason: null });
  });

  it('is explained where it is fewer than the recipe asks for', () => {
    expect(parallelOf({ parallel: 8 }, random, { backend: 'node', cores: 2 })).toEqual({
      size: 1,
      reason: 'the back end node computes one at a time',
    });
    expect(parallelOf({ parallel: 8 }, plan, wasm).reason).toContain('learns from');
  });
});
