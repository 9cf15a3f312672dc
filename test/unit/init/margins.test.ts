import { describe, expect, it } from '@jest/globals';
import { planMargin } from '../../../shared/init/margins.js';
import { tangoInterval } from '../../../shared/evaluation/statistics/index.js';

const labels = (rows: number, classes: number) =>
  Int32Array.from({ length: rows }, (_, row) => row % classes);
const names = (classes: number) => Array.from({ length: classes }, (_, k) => `c${k}`);
const plan = (metric: string, rows: number, classes = 3) =>
  planMargin(metric, labels(rows, classes), names(classes));

describe('a planned margin', () => {
  it.each([30, 60, 120, 342, 2000])('lets two equal models pass on %d rows', (rows) => {
    const { margin, discordant } = plan('accuracy', rows)!;
    const [lower] = tangoInterval(rows, Math.ceil(discordant / 2), Math.floor(discordant / 2), 0.95);
    expect(lower).toBeGreaterThan(-margin);
  });

  it.each(['accuracy', 'f1_macro'])('of %s is smaller on more rows', (metric) => {
    const margins = [30, 100, 400, 2000, 10_000].map((rows) => plan(metric, rows)!.margin);
    expect(margins).toEqual([...margins].sort((a, b) => b - a));
    expect(margins[0]!).toBeGreaterThan(3 * margins.at(-1)!);
  });

  it('agrees with (z₀.₉₅ + z₀.₈₀) × √(discordance / n) where there are many rows', () => {
    const { margin } = plan('accuracy', 10_000)!;
    // 5 % discordant: 2.486 × √(0.05 / 10,000) = 0.0056, rounded up to half a hundredth.
    expect(margin).toBe(0.01);
    expect(plan('accuracy', 2000)!.margin).toBe(0.015);
  });

  it('of roc_auc needs 50 rows of each class', () => {
    expect(plan('roc_auc', 98, 2)).toBeNull();
    expect(plan('roc_auc', 100, 2)!.margin).toBeLessThan(0.1);
  });
});
