import { describe, expect, it } from '@jest/globals';
import type { SearchRecord } from '../../../../shared/package/search.js';
import { parallelCoordinates } from '../../../../shared/report/charts/index.js';
import { searchRecord } from '../builders.js';

/** [x, y] of each line, by the class of the line. */
function linesOf(record: SearchRecord): { readonly kind: string; readonly points: number[][] }[] {
  const svg = parallelCoordinates(record).toString();
  return [...svg.matchAll(/<path class="series (\w+)"[^>]* d="M([^"]*)"/g)].map(([, kind, path]) => ({
    kind: kind!,
    points: path!.split('L').map((point) => point.split(',').map(Number)),
  }));
}

describe('parallel coordinates', () => {
  const lines = linesOf(searchRecord());

  it('draw a line over all axes for each trial but the failed one, the best one last', () => {
    expect(lines.map(({ kind }) => kind)).toEqual(['stopped', 'stopped', 'trial', 'trial', 'chosen']);
    for (const { points } of lines) expect(points.map(([x]) => x)).toEqual(lines[0]!.points.map(([x]) => x));
  });

  it('place a logarithmic value by its logarithm', () => {
    const [best] = lines.filter(({ kind }) => kind === 'chosen');
    // 0.01 is the middle of 0.0001 to 1.
    expect(best!.points[0]![1]).toBeCloseTo((44 + 264) / 2, 1);
  });

  it('put the better value above, whether more is better or less', () => {
    const lastOf = (record: SearchRecord) =>
      Object.fromEntries(linesOf(record).map(({ kind, points }) => [kind, points.at(-1)![1]!]));
    const accuracy = lastOf(searchRecord());
    expect(accuracy['chosen']).toBeLessThan(accuracy['trial']!);
    const loss = lastOf(
      searchRecord({
        metric: 'val_loss',
        best: 2,
        trials: searchRecord().trials.slice(0, 3),
      }),
    );
    expect(loss['chosen']).toBe(44);
    expect(loss['trial']).toBeGreaterThan(44);
  });

  it('name the best trial for readers that do not see it, and each trial with its values', () => {
    const svg = parallelCoordinates(searchRecord()).toString();
    expect(svg).toContain('role="img"');
    expect(svg).toContain(
      'aria-label="Parallel coordinates of 5 trials; the best, trial 3, has val_accuracy 0.9000"',
    );
    expect(svg).toContain('<title>trial 1: learning_rate 0.001, 0 flatten, val_accuracy 0.8000</title>');
    expect(svg).toContain('1 failed trial not drawn');
  });

  it('hold one trial, values that are all the same, and wide losses', () => {
    const one = searchRecord({ trials: searchRecord().trials.slice(2, 3) });
    const wide = searchRecord({
      metric: 'val_loss',
      trials: searchRecord().trials.map((trial) => ({
        ...trial,
        value: trial.value && 10 ** (8 * trial.value),
      })),
    });
    for (const record of [one, wide]) {
      expect(parallelCoordinates(record).toString()).not.toMatch(/NaN|Infinity|undefined/);
      expect(linesOf(record).length).toBeGreaterThan(0);
    }
  });

  it('number choices that would look alike where they are cut short', () => {
    const layers = [16, 32, 64].map((units) => ({
      mlp: { units: [units, 32, 32], activation: 'relu', dropout: 0.1 },
    }));
    const [first] = searchRecord().trials;
    const trials = layers.map((model, at) => ({ ...first!, number: at + 1, values: { model } }));
    const svg = parallelCoordinates(
      searchRecord({ space: { model: { choice: layers } }, trials }),
    ).toString();
    for (const number of [1, 2, 3]) expect(svg).toContain(`>${number}: mlp: {`);
  });

  it('draw nothing where every trial failed', () => {
    expect(parallelCoordinates(searchRecord({ trials: searchRecord().trials.slice(5) })).toString()).toBe('');
  });

  it('leave out of a line what has no place on its axis', () => {
    const [first, ...others] = searchRecord().trials;
    const strange = { ...first!, values: { ...first!.values, 'model.layers.0': 'lstm' } };
    const record = searchRecord({ trials: [strange, ...others] });
    expect(
      linesOf(record)
        .map(({ points }) => points.length)
        .sort(),
    ).toEqual([2, 3, 3, 3, 3]);
  });
});
