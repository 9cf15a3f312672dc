import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  fingerprint,
  pair,
  type ClassPredictions,
  type NumberPredictions,
} from '../../../../shared/evaluation/index.js';
import { predictions } from '../fixtures.js';

const row = fc.record({
  label: fc.nat(2),
  before: fc.nat(2),
  now: fc.nat(2),
  slice: fc.constantFrom('x', 'y', ''),
  weight: fc.constantFrom(1, 2),
  order: fc.nat(),
  side: fc.constantFrom('both', 'both', 'both', 'both', 'baseline', 'candidate'),
  edit: fc.constantFrom('', '', '', '', '', '', 'label', 'slice', 'weight'),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T & { readonly id: string } : never;

const tables = fc
  .array(row, { minLength: 2, maxLength: 40 })
  .map((rows): Row[] =>
    rows.map((one, id) => ({ ...one, id: `r${id * 7}`, ...(id < 2 ? { side: 'both', edit: '' } : {}) })),
  );
const options = { columns: ['slice'], weight: 'weight' };

/** One side's file, in an order of its own. */
function fileOf(rows: readonly Row[], side: 'candidate' | 'baseline', task: 'classification' | 'regression') {
  const own = rows
    .filter((one) => one.side === 'both' || one.side === side)
    .sort((a, b) => (side === 'candidate' ? a.order - b.order : b.order - a.order));
  const edited = (one: Row, what: Row['edit']) => side === 'candidate' && one.edit === what;
  return predictions(
    {
      id: own.map(({ id }) => id),
      label: own.map((one) => one.label + (edited(one, 'label') ? 1 : 0)),
      prediction: own.map((one) => (side === 'candidate' ? one.now : one.before)),
      slice: own.map((one) => one.slice + (edited(one, 'slice') ? '!' : '')),
      weight: own.map((one) => one.weight + (edited(one, 'weight') ? 1 : 0)),
    },
    { task, ...options },
  );
}

describe.each(['classification', 'regression'] as const)('pairing two files of a %s', (task) => {
  it('counts what a table of both would', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const found = pair(fileOf(rows, 'candidate', task), fileOf(rows, 'baseline', task));
        const both = rows.filter(({ side }) => side === 'both');
        const count = (...edits: string[]) => both.filter(({ edit }) => edits.includes(edit)).length;
        expect(found).toMatchObject({
          paired: both.length,
          missing: rows.filter(({ side }) => side === 'baseline').length,
          added: rows.filter(({ side }) => side === 'candidate').length,
          relabelled: count('label'),
          regrouped: count('slice', 'weight'),
        });
        const changed = found.added + found.relabelled + found.regrouped > 0;
        expect(found.change !== null).toBe(changed);
      }),
    );
  });

  it("gives each of the baseline's rows the candidate's answer, or none", () => {
    fc.assert(
      fc.property(tables, (drawn) => {
        const rows = drawn
          .filter(({ side }) => side !== 'candidate')
          .map((one): Row => ({ ...one, edit: '' }));
        const baseline = fileOf(rows, 'baseline', task);
        const found = pair(fileOf(rows, 'candidate', task), baseline);
        const ordered = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(found.change).toBeNull();
        expect(fingerprint(found.candidate)).toBe(fingerprint(baseline));
        expect([...found.candidate.ids]).toEqual(ordered.map(({ id }) => id));
        expect([...found.candidate.weights!]).toEqual(ordered.map(({ weight }) => weight));
        const { texts, codes } = found.candidate.columns.get('slice')!;
        expect(Array.from(codes, (code) => texts[code])).toEqual(ordered.map(({ slice }) => slice));
        expect(answersOf(found.candidate)).toEqual(
          ordered.map(({ side, now }) => (side === 'both' ? String(now) : null)),
        );
        expect(answersOf(found.baseline)).toEqual(ordered.map(({ before }) => String(before)));
      }),
    );
  });
});

/** As texts; null for a row that was left out. */
function answersOf(side: ClassPredictions | NumberPredictions): (string | null)[] {
  return side.task === 'classification'
    ? Array.from(side.predicted, (code) => (code < 0 ? null : side.classes[code]!))
    : Array.from(side.predicted, (value) => (Number.isNaN(value) ? null : String(value)));
}
