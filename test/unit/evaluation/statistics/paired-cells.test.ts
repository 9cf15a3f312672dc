import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CELL_METRICS,
  countClasses,
  countPairedCells,
  findCellMetric,
  influenceAt,
  smoothedDelta,
} from '../../../../shared/evaluation/statistics/index.js';
import { generate } from '../generated.js';
import { close } from './close.js';

const { y, base, cand } = generate();
const labels = Int32Array.from(y);
const hard = (scores: readonly number[]) => Int32Array.from(scores, (score) => (score > 0.5 ? 1 : 0));
const [hardBase, hardCand] = [hard(base), hard(cand)];
const generated = countPairedCells(2, labels, hardBase, hardCand);

describe('countPairedCells', () => {
  it('counts 20,000 generated rows', () => {
    expect([...generated.counts]).toEqual([10709, 12, 596, 2656, 1110, 255, 6, 4656]);
    expect([...generated.labels]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect([...generated.baseline]).toEqual([0, 0, 1, 1, 0, 0, 1, 1]);
    expect([...generated.candidate]).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
  });

  // Few classes are counted in one array, many are sorted.
  it.each([3, 2000])('counts as a map would, with rows left out, among %i classes', (classes) => {
    const answer = fc.integer({ min: -1, max: classes - 1 });
    const triples = fc.array(fc.tuple(fc.nat(classes - 1), answer, answer), { maxLength: 60 });
    fc.assert(
      fc.property(triples, (once) => {
        const rows = [...once, ...once.slice(0, 20)];
        const column = (i: 0 | 1 | 2) => Int32Array.from(rows, (row) => row[i]);
        const cells = countPairedCells(classes, column(0), column(1), column(2));
        const expected = new Map<string, number>();
        for (const row of rows) {
          const key = row.map((k) => (k < 0 ? classes : k)).join(' ');
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
        const found = [...cells.counts].map((count, i) => [
          `${cells.labels[i]} ${cells.baseline[i]} ${cells.candidate[i]}`,
          count,
        ]);
        expect(new Map(found as [string, number][])).toEqual(expected);
        expect(found).toHaveLength(expected.size);
        expect(cells.rows).toBe(rows.length);
      }),
    );
  });
});

describe('smoothedDelta', () => {
  const f1 = findCellMetric('f1')!;

  it('has the reference standard error of an F1 difference', () => {
    const { baseline, candidate, difference, standardError } = smoothedDelta(generated, f1, 1);
    close(baseline, 0.6688185926404132, 1e-15);
    close(candidate, 0.7218874026164928, 1e-15);
    close(difference, 0.053068809976079545, 1e-15);
    close(standardError, 0.0019469948254699164, 1e-16);
  });

  it('has the plain delta error but for the pseudo-rows', () => {
    const influenceOfRows = (predicted: Int32Array) =>
      f1.of(countClasses(2, labels, predicted, null), 1).influence;
    const [before, after] = [influenceOfRows(hardBase), influenceOfRows(hardCand)];
    let squares = 0;
    labels.forEach((label, row) => {
      const [b, c] = [hardBase[row]!, hardCand[row]!];
      squares += (influenceAt(after, label, c) - influenceAt(before, label, b)) ** 2;
    });
    close(Math.sqrt(squares) / labels.length, 0.0019446085868328087, 1e-16);
  });

  const rows = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: -1, max: 3 }), fc.nat(3)), {
    minLength: 1,
    maxLength: 60,
  });

  it('keeps some uncertainty, whatever the rows', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...CELL_METRICS), (triples, name) => {
        const column = (i: 0 | 1 | 2) => Int32Array.from(triples, (triple) => triple[i]);
        const cells = countPairedCells(4, column(0), column(1), column(2));
        const metric = findCellMetric(name)!;
        const { candidate, standardError } = smoothedDelta(cells, metric, 0);
        expect(standardError).toBeGreaterThan(0);
        expect(standardError).toBeLessThan(Infinity);
        const { value } = metric.of(countClasses(4, column(0), column(2), null), 0);
        expect(candidate).toBe(value);
      }),
    );
  });

  it('mirrors when the sides change places', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...CELL_METRICS), (triples, name) => {
        const column = (i: 0 | 1 | 2) => Int32Array.from(triples, (triple) => triple[i]);
        const metric = findCellMetric(name)!;
        const there = smoothedDelta(countPairedCells(4, column(0), column(1), column(2)), metric, 0);
        const back = smoothedDelta(countPairedCells(4, column(0), column(2), column(1)), metric, 0);
        if (!Number.isNaN(there.difference)) expect(back.difference + there.difference).toBe(0);
        close(back.standardError, there.standardError, 1e-12);
      }),
    );
  });
});
