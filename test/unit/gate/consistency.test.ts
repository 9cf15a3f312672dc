import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contradictsItself } from '../../../shared/gate/consistency.js';
import { readVerdict } from '../../../shared/gate/read-verdict.js';
import type { Verdict } from '../../../shared/gate/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { writeVerdict } from '../../fixtures/verdict.js';
import { gate, judgeTexts, numbers, table } from './fixtures.js';

const folder = freshFolders();
const METRICS = [
  'accuracy',
  'recall',
  'f1_macro',
  'matthews_corrcoef',
  'roc_auc',
  'log_loss',
  'brier',
  'average_precision',
];

/** Every kind, with limits of a given size. */
function everyKind(metric: string, size: number): string[] {
  const isLoss = ['log_loss', 'brier', 'mae', 'rmse'].includes(metric);
  const isNumber = ['mae', 'rmse', 'r2'].includes(metric);
  return [
    `floor: {metric: ${metric}, ${isLoss ? `max: ${0.1 + size}` : `min: ${0.95 - size}`}}`,
    `no_regression: {metric: ${metric}, margin: ${size}}`,
    ...(['r2', 'matthews_corrcoef'].includes(metric)
      ? []
      : [`no_regression: {metric: ${metric}, margin: 3%, name: relative}`]),
    `equivalence: {metric: ${metric}, margin: ${size}}`,
    `improvement: {metric: ${metric}, by: ${size / 4}}`,
    `too_good: {metric: ${metric}, by: ${size}}`,
    `slices: {by: [part], min_n: 20, no_regression: {metric: ${metric}, margin: ${size}}}`,
    ...(metric === 'average_precision'
      ? []
      : [`seeds: {min: 2, no_regression: {metric: ${metric}, margin: ${size}}}`]),
    ...(isNumber
      ? []
      : [
          `churn: {max: ${size}}`,
          `calibration: {max: ${size}}`,
          `gap: {by: part, metric: ${metric}, max: ${size}}`,
        ]),
  ];
}

const part = (row: number) => ({ part: 'abc'[row % 3] });
/** Two classes; `skill` of 1 is always right, and a seed moves every row. */
const classes = (n: number, skill: number, seed: number) =>
  table(n, (row) => {
    const noise = Math.abs(Math.sin(12.9898 * row + 78.233 * seed) * 43758.5453) % 1;
    const score = Number((row % 2 ? 0.5 + (skill - noise) / 2 : 0.5 - (skill - noise) / 2).toFixed(6));
    return {
      label: row % 2,
      prediction: score > 0.5 ? 1 : 0,
      score_0: 1 - score,
      score_1: score,
      ...part(row),
      w: 1 + (row % 2),
      g: row % 25,
    };
  });
const amounts = (n: number, skill: number, seed: number) => {
  const error = (row: number) => Math.sin(row * (seed + 1)) * (1.2 - skill);
  const lines = numbers(n, error).trimEnd().split('\n');
  return [
    `${lines[0]},part,w,g`,
    ...lines.slice(1).map((line, row) => `${line},${part(row).part},1,${row % 25}`),
    '',
  ].join('\n');
};

const settings = fc.record({
  n: fc.constantFrom(30, 120, 600),
  skills: fc.tuple(
    fc.double({ min: 0.55, max: 1, noNaN: true }),
    fc.double({ min: 0.55, max: 1, noNaN: true }),
  ),
  size: fc.constantFrom(0.01, 0.05, 0.2),
  seed: fc.nat(1000),
  like: fc.constantFrom('', 'predictions: {group: g}\n', 'predictions: {weight: w}\n'),
});

function judged(
  metric: string,
  {
    n,
    skills,
    size,
    seed,
    like,
  }: { n: number; skills: readonly [number, number]; size: number; seed: number; like: string },
): Verdict {
  const text = ['mae', 'rmse', 'r2'].includes(metric) ? amounts : classes;
  const side = (skill: number, first: number) => [text(n, skill, first), text(n, skill, first + 1)] as const;
  const [own, other] = [side(skills[0], seed), side(skills[1], seed + 7)];
  return judgeTexts(`${gate(...everyKind(metric, size))}${like}`, {
    candidate: own[0],
    candidateRuns: [own[1]],
    baseline: other[0],
    baselineRuns: [other[1]],
  });
}

describe('a verdict that a gate gives', () => {
  it.each([...METRICS, 'mae', 'rmse', 'r2'])('never contradicts itself: %s', (metric) => {
    let passes = 0;
    fc.assert(
      fc.property(settings, (drawn) => {
        const { rules } = judged(metric, drawn);
        passes += rules.filter(({ outcome }) => outcome.startsWith('pass')).length;
        expect(rules.filter(contradictsItself)).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(passes).toBeGreaterThan(20);
  });
});

describe('a verdict whose outcome was edited', () => {
  const worse = () => judged('accuracy', { n: 600, skills: [0.6, 1], size: 0.05, seed: 1, like: '' });
  const edit = (verdict: Verdict, outcome: 'pass-proven' | 'pass-leaning' | 'unchanged'): Verdict => ({
    ...verdict,
    verdict: 'pass',
    rules: verdict.rules.map((rule) => (rule.outcome.startsWith('fail') ? { ...rule, outcome } : rule)),
  });

  it('is refused', async () => {
    const verdict = worse();
    expect(verdict.verdict).toBe('fail');
    const path = join(await folder(), 'verdict.json');
    await writeVerdict(path, verdict);
    expect((await readVerdict(path))?.verdict.verdict).toBe('fail');
    for (const outcome of ['pass-proven', 'pass-leaning', 'unchanged'] as const) {
      await writeVerdict(path, edit(verdict, outcome));
      expect(await messageOf(() => readVerdict(path))).toContain('is not a verdict');
    }
  });

  it('contradicts itself in every kind that failed', () => {
    const failed = worse().rules.filter(({ outcome }) => outcome.startsWith('fail'));
    expect(new Set(failed.map(({ kind }) => kind)).size).toBeGreaterThan(5);
    for (const rule of failed) expect(contradictsItself({ ...rule, outcome: 'pass-proven' })).toBe(true);
  });
});
