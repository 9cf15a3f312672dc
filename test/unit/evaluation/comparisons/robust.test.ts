import { describe, expect, it } from '@jest/globals';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { PairedClasses, type CodedTexts } from '../../../../shared/evaluation/index.js';
import { seededRandom } from '../../../../shared/evaluation/statistics/resampling/index.js';
import { uniforms } from '../fixtures.js';
import { binaryEvidence, compare, pairTables } from './fixtures.js';

const METRICS = ['accuracy', 'recall', 'f1', 'f1_macro', 'matthews_corrcoef', 'roc_auc', 'log_loss', 'brier'];

/** Rows of two classes; `score` is what the true class gets on each side. */
function scoredRows(rows: number, score: (row: number) => { candidate: number; baseline: number }) {
  const label = Array.from({ length: rows }, (_, row) => row % 2);
  const side = (name: 'candidate' | 'baseline', more = {}) => ({
    label,
    score: label.map((own, row) => (own === 1 ? score(row)[name] : 1 - score(row)[name])),
    ...more,
  });
  return { candidate: side('candidate'), baseline: side('baseline') };
}

function groupsOf(rows: number, size: number): CodedTexts {
  const codes = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / size));
  return { texts: Array.from({ length: Math.ceil(rows / size) }, (_, group) => `user ${group}`), codes };
}

/** Scores that a group's rows share in part, of a candidate that loses a little. */
function alikeInGroups(rows: number, size: number) {
  const uniform = uniforms(7);
  const shared = Array.from({ length: Math.ceil(rows / size) }, () => [uniform(), uniform()] as const);
  const own = Array.from({ length: rows }, () => [uniform(), uniform()] as const);
  return scoredRows(rows, (row) => {
    const [ofGroup, ofRow] = [shared[Math.floor(row / size)]!, own[row]!];
    const score = (side: 0 | 1) => 0.3 + 0.35 * (0.8 * ofGroup[side] + 0.2 * ofRow[side]) * 2;
    return { candidate: Math.min(0.99, score(0)), baseline: Math.min(0.99, score(1)) };
  });
}

describe('rows in groups', () => {
  it.each(METRICS)('give a wider interval of %s than rows that stand for themselves', (metric) => {
    const { candidate, baseline } = alikeInGroups(600, 20);
    const paired = pairTables(candidate, baseline);
    const naive = compare(paired, metric);
    const grouped = compare(paired, metric, { groups: groupsOf(600, 20) });
    expect(grouped.difference).toBeCloseTo(naive.difference, 12);
    expect(grouped.standardError!).toBeGreaterThan(1.5 * naive.standardError!);
    expect(grouped.method).toBe('cluster-robust');
  });

  it.each(METRICS)('of one row each hardly change the interval of %s', (metric) => {
    const { candidate, baseline } = alikeInGroups(1000, 20);
    const paired = pairTables(candidate, baseline);
    const naive = compare(paired, metric);
    const grouped = compare(paired, metric, { groups: groupsOf(1000, 1) });
    expect(grouped.standardError! / naive.standardError!).toBeGreaterThan(0.98);
    expect(grouped.standardError! / naive.standardError!).toBeLessThan(1.02);
  });

  it.each(METRICS)('are no reason to take another answer to every row for the same one (%s)', (metric) => {
    const { candidate, baseline } = scoredRows(400, () => ({ candidate: 0.1, baseline: 0.9 }));
    const found = compare(pairTables(candidate, baseline), metric, { groups: groupsOf(400, 10) });
    expect(found.isUnchanged).toBe(false);
    expect(found.interval![1]).toBeLessThan(-0.4);
  });

  it.each(['mae', 'mse', 'rmse', 'explained_variance', 'r2'])(
    'are no reason to take errors that grew alike for the same errors (%s)',
    (metric) => {
      const label = Array.from({ length: 400 }, (_, row) => row % 7);
      const shifted = (by: number) => ({ label, prediction: label.map((value) => value + by) });
      const paired = pairTables(shifted(6), shifted(1), { task: 'regression' });
      expect(compare(paired, metric, { groups: groupsOf(400, 10) }).isUnchanged).toBe(false);
    },
  );

  it('say that nothing changed where nothing did', () => {
    const { candidate } = alikeInGroups(400, 20);
    for (const metric of METRICS) {
      const found = compare(pairTables(candidate, candidate), metric, { groups: groupsOf(400, 20) });
      expect(found.isUnchanged).toBe(true);
      expect(found.difference).toBeCloseTo(0, 15);
    }
  });

  it.each([
    [1, null],
    [9, 'the groups are worth 9 of equal size, and 10 are needed'],
  ])('prove nothing where there are %i of them', (count, reason) => {
    const { candidate, baseline } = alikeInGroups(900, 900 / count);
    const paired = pairTables(candidate, baseline);
    for (const metric of METRICS) {
      const found = compare(paired, metric, { groups: groupsOf(900, 900 / count) });
      expect(found.tooFew).toEqual(reason ?? expect.any(String));
      expect(found.interval === null).toBe(count === 1);
    }
  });

  it('keep the interval of accuracy open where no row differs', () => {
    const { candidate, baseline } = scoredRows(400, () => ({ candidate: 0.8, baseline: 0.9 }));
    const [lower, upper] = compare(pairTables(candidate, baseline), 'accuracy', {
      groups: groupsOf(400, 10),
    }).interval!;
    // 40 groups count as 40 rows, less by Student's quantile: ±z²/(n + z²).
    expect(lower).toBeLessThan(-0.06);
    expect(upper).toBeGreaterThan(0.06);
  });
});

describe('rows that count differently', () => {
  const weigh = (weights: readonly number[], more = alikeInGroups(weights.length, 1)) =>
    pairTables({ ...more.candidate, w: weights }, { ...more.baseline, w: weights }, { weight: 'w' });

  it.each(METRICS)('give the plain interval of %s where all count the same', (metric) => {
    const { candidate, baseline } = alikeInGroups(1000, 1);
    const naive = compare(pairTables(candidate, baseline), metric);
    const weighted = compare(weigh(new Array<number>(1000).fill(3)), metric);
    expect(weighted.difference).toBeCloseTo(naive.difference, 12);
    expect(weighted.standardError! / naive.standardError!).toBeGreaterThan(0.98);
    expect(weighted.standardError! / naive.standardError!).toBeLessThan(1.02);
    expect(weighted.method).toBe('weighted-delta');
  });

  it.each(METRICS)('prove nothing by a few that hold all the weight (%s)', (metric) => {
    const weights = Array.from({ length: 600 }, (_, row) => (row < 12 ? 1e6 : 1));
    expect(compare(weigh(weights), metric).tooFew).toMatch(
      /^the weights leave (6|12) effective rows, and 30/,
    );
  });

  it.each([1e60, 1e-60])('may be large or small numbers (%d)', (size) => {
    const uneven = (row: number) => (row % 3 === 0 ? 2 : 1);
    const plain = weigh(Array.from({ length: 300 }, (_, row) => uneven(row)));
    const extreme = weigh(Array.from({ length: 300 }, (_, row) => size * uneven(row)));
    for (const metric of METRICS) {
      const found = compare(extreme, metric);
      expect(found.standardError! / compare(plain, metric).standardError!).toBeCloseTo(1, 9);
      expect(found.interval!.every(Number.isFinite)).toBe(true);
    }
  });

  it('are no reason to take another answer to every row for the same one', () => {
    const opposite = scoredRows(400, () => ({ candidate: 0.1, baseline: 0.9 }));
    const paired = weigh(new Array<number>(400).fill(2), opposite);
    expect(compare(paired, 'accuracy')).toMatchObject({ isUnchanged: false, difference: -1 });
  });
});

describe('over many test sets, a loss of the whole margin is hardly ever proven to be none', () => {
  const DRAWS = 1500;

  /** Draws rows that only the baseline has right (`lost`) or only the candidate (`gained`), alike in groups. */
  function falsePasses(
    { rows, size, lost, gained, heavy }: Record<'rows' | 'size' | 'lost' | 'gained' | 'heavy', number>,
    metric: string,
  ): number {
    const random = seededRandom('test sets');
    const uniform = () => uniformFloat64(random);
    const labels = new Int32Array(rows).map((_, row) => row % 2);
    const groups = size > 1 ? groupsOf(rows, size) : null;
    let passes = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
      const shared = Float64Array.from({ length: rows / size }, uniform);
      const weights = heavy > 1 ? Float64Array.from(labels, () => (uniform() < 0.5 ? 1 : heavy)) : null;
      const candidate = new Int32Array(rows);
      const baseline = new Int32Array(rows);
      for (let row = 0; row < rows; row++) {
        const part = uniform() < 0.7 ? shared[Math.floor(row / size)]! : uniform();
        const [right, wrong] = [labels[row]!, 1 - labels[row]!];
        candidate[row] = part >= lost && part < 0.9 ? right : wrong;
        baseline[row] = (part < lost || part >= lost + gained) && part < 0.9 ? right : wrong;
      }
      const [after, before] = [candidate, baseline].map((predicted) =>
        binaryEvidence(labels, predicted, weights),
      );
      const { interval, tooFew } = compare(new PairedClasses(after!, before!), metric, { groups });
      if (tooFew === null && interval![0] > -(lost - gained)) passes++;
    }
    return passes / DRAWS;
  }

  it.each([
    ['accuracy', { rows: 300, size: 10, lost: 0.05, gained: 0, heavy: 1 }],
    ['accuracy', { rows: 600, size: 10, lost: 0.05, gained: 0.03, heavy: 1 }],
    ['f1_macro', { rows: 300, size: 5, lost: 0.06, gained: 0.02, heavy: 1 }],
    ['accuracy', { rows: 100, size: 1, lost: 0.05, gained: 0, heavy: 5 }],
    ['accuracy', { rows: 300, size: 1, lost: 0.03, gained: 0.02, heavy: 5 }],
    ['f1_macro', { rows: 200, size: 1, lost: 0.06, gained: 0.01, heavy: 5 }],
  ])('%s, %j', (metric, setting) => {
    expect(falsePasses(setting, metric)).toBeLessThanOrEqual(0.07);
  });
});
