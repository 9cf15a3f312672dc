import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  COMPARABLE_METRICS,
  metricValue,
  type CodedTexts,
  type Paired,
} from '../../../../shared/evaluation/index.js';
import { compareMetric } from '../../../../shared/evaluation/comparisons/index.js';
import { choose, pairTables } from './fixtures.js';

const CLASSES = ['a', 'b', 'c', 'd'];

/** Rows of up to four classes, some of which only one side knows, with scores that often tie. */
const classRow = fc.record({
  label: fc.nat(2),
  before: fc.nat(2),
  now: fc.nat(3),
  scores: fc.array(fc.nat(8), { minLength: 8, maxLength: 8 }),
  weight: fc.constantFrom(1, 2, 10),
  group: fc.nat(11),
});
const numberRow = fc.record({
  label: fc.integer({ min: -9, max: 9 }),
  before: fc.integer({ min: -9, max: 9 }),
  now: fc.integer({ min: -9, max: 9 }),
  weight: fc.constantFrom(1, 2, 10),
  group: fc.nat(11),
});

interface Drawn {
  readonly paired: Paired;
  readonly groups: CodedTexts | null;
}

const classes: fc.Arbitrary<Drawn> = fc
  .tuple(
    fc.array(classRow, { minLength: 3, maxLength: 60 }),
    fc.boolean(),
    fc.boolean(),
    fc.integer({ min: 2, max: 3 }),
  )
  .map(([rows, isWeighted, isGrouped, known]) => {
    const label = rows.map((row, id) => CLASSES[id < known ? id : row.label % known]!);
    const side = (answer: (row: (typeof rows)[number]) => number, from: 0 | 4, count: number) => ({
      label,
      prediction: rows.map((row) => CLASSES[answer(row) % count]!),
      ...Object.fromEntries(
        CLASSES.slice(0, count).map((name, k) => {
          const sum = (row: (typeof rows)[number]) =>
            row.scores.slice(from, from + count).reduce((total, score) => total + score + 1, 0);
          return [`score_${name}`, rows.map((row) => (row.scores[from + k]! + 1) / sum(row))];
        }),
      ),
      w: rows.map(({ weight }) => weight),
    });
    const options = { task: 'classification' as const, ...(isWeighted ? { weight: 'w' } : {}) };
    return {
      paired: pairTables(
        side((row) => row.now, 0, known + 1),
        side((row) => row.before, 4, known),
        options,
      ),
      groups: isGrouped ? groupsOf(rows) : null,
    };
  });

const numbers: fc.Arbitrary<Drawn> = fc
  .tuple(fc.array(numberRow, { minLength: 2, maxLength: 60 }), fc.boolean(), fc.boolean())
  .map(([rows, isWeighted, isGrouped]) => {
    const side = (answer: (row: (typeof rows)[number]) => number) => ({
      label: rows.map((row) => row.label),
      prediction: rows.map(answer),
      w: rows.map(({ weight }) => weight),
    });
    const options = { task: 'regression' as const, ...(isWeighted ? { weight: 'w' } : {}) };
    return {
      paired: pairTables(
        side(({ now }) => now),
        side(({ before }) => before),
        options,
      ),
      groups: isGrouped ? groupsOf(rows) : null,
    };
  });

function groupsOf(rows: readonly { readonly group: number }[]): CodedTexts {
  return {
    texts: Array.from({ length: 12 }, (_, group) => `user ${group}`),
    codes: Int32Array.from(rows, ({ group }) => group),
  };
}

/** Every metric that both sides have, with its class where it is of one. */
function* judgeable({ paired }: Drawn) {
  for (const name of COMPARABLE_METRICS) {
    const [plain, ofOne] = [choose(name), choose(name, 'a')];
    for (const choice of plain.metric.task === 'classification' && plain.metric.ofClass
      ? [plain, ofOne]
      : [plain]) {
      const candidate = metricValue(choice.metric, paired.candidate, choice.class);
      const baseline = metricValue(choice.metric, paired.baseline, choice.class);
      if (candidate !== null && baseline !== null) yield { choice, candidate, baseline };
    }
  }
}

describe.each([
  ['classes', classes],
  ['numbers', numbers],
])('a comparison of any two models of %s', (_, drawing) => {
  const options = { confidence: 0.95, seed: 'a seed' };

  it('has the difference of their metrics, benefit-oriented, inside its interval', () => {
    fc.assert(
      fc.property(drawing, (drawn) => {
        for (const { choice, candidate, baseline } of judgeable(drawn)) {
          const found = compareMetric(drawn.paired, choice, { ...options, groups: drawn.groups });
          if (!found) continue;
          const sign = choice.metric.greaterIsBetter ? 1 : -1;
          expect(found.difference).toBeCloseTo(sign * (candidate - baseline), 9);
          if (!found.interval) continue;
          const slack = 1e-9 * Math.max(1, Math.abs(found.difference));
          expect(found.interval[0]).toBeLessThanOrEqual(found.difference + slack);
          expect(found.interval[1]).toBeGreaterThanOrEqual(found.difference - slack);
          expect(found.standardError).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('calls nothing unchanged that changed, and proves nothing without any width', () => {
    fc.assert(
      fc.property(drawing, (drawn) => {
        for (const { choice, candidate, baseline } of judgeable(drawn)) {
          const found = compareMetric(drawn.paired, choice, { ...options, groups: drawn.groups });
          if (!found) continue;
          if (found.isUnchanged) expect(candidate).toBeCloseTo(baseline, 12);
          const width = found.interval ? found.interval[1] - found.interval[0] : 0;
          if (!(width > 1e-13 * Math.abs(found.difference))) expect(found.tooFew).not.toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has a p-value below the rest of its confidence where its interval is below the limit', () => {
    fc.assert(
      fc.property(drawing, fc.double({ min: -0.3, max: 0.3, noNaN: true }), (drawn, limit) => {
        for (const { choice } of judgeable(drawn)) {
          const found = compareMetric(drawn.paired, choice, { ...options, groups: drawn.groups });
          if (!found?.interval || Math.abs(found.interval[1] - limit) < 1e-7) continue;
          expect(found.pValue!(limit) < 0.05).toBe(found.interval[1] < limit);
        }
      }),
      { numRuns: 100 },
    );
  });
});
