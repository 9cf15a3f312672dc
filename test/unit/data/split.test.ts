import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitOf, type Split } from '../../../shared/data/index.js';
import { idsFromContent } from '../../../shared/data/rows/ids.js';
import { freshFolders } from '../../fixtures/folder.js';
import { loadRows } from '../../fixtures/dataset.js';
import { flowers, type Row } from '../../fixtures/table.js';

const folder = freshFolders();

/** The split of each row by its id. */
async function splitsOf(rows: readonly Row[], parts = {}): Promise<Map<string, Split>> {
  const { ids, splits } = await loadRows(rows, { folder: await folder(), parts });
  return new Map(ids.map((id, row) => [id, splits[row]!]));
}

const shares = { test: 0.2, validation: 0.1 };

describe('the split of a row', () => {
  it('follows from its id alone: adding, removing, reordering and relabelling rows moves no other row', async () => {
    const rows = flowers(60);
    const before = await splitsOf(rows);
    const edits = fc.record({
      keep: fc.uniqueArray(fc.nat(59), { minLength: 40, maxLength: 60 }),
      relabel: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      added: fc.integer({ min: 0, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(edits, async ({ keep, relabel, added }) => {
        const kept = keep.map((row) => (relabel[row] ? { ...rows[row]!, flower: 'lily' } : rows[row]!));
        const strangers = flowers(added, 2).map((row) => ({ ...row, id: `new ${row['id']!}` }));
        const after = await splitsOf([...strangers, ...kept], {
          data: '{source: flowers.csv, id: id, label: flower, split: {stratify: false}}',
        });
        for (const { id } of kept) expect([id, after.get(String(id))]).toEqual([id, before.get(String(id))]);
      }),
      { numRuns: 20 },
    );
  });

  it('has nearly the shares that were asked for', () => {
    const rows = 20_000;
    const counts = { train: 0, validation: 0, test: 0 };
    for (let row = 0; row < rows; row++) counts[splitOf(`row ${row}`, shares)]++;
    for (const [split, share] of [
      ['test', 0.2],
      ['validation', 0.1],
      ['train', 0.7],
    ] as const) {
      // Four standard deviations of a binomial count.
      const margin = 4 * Math.sqrt(rows * share * (1 - share));
      expect(Math.abs(counts[split] - rows * share)).toBeLessThan(margin);
    }
  });

  it('does not leave or enter the test rows when the validation share changes', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 0.8, noNaN: true }), (id, validation) => {
        const isTest = splitOf(id, shares) === 'test';
        expect(splitOf(id, { test: 0.2, validation }) === 'test').toBe(isTest);
      }),
    );
  });

  it('keeps its test rows when the test share grows', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        fc.pre(splitOf(id, { test: 0.2, validation: 0 }) === 'test');
        expect(splitOf(id, { test: 0.3, validation: 0 })).toBe('test');
      }),
    );
  });

  it('is the same for rows with the same content, so that none leaks from training into the test', async () => {
    const [first, ...others] = flowers(60).map(({ length, width, flower }) => ({
      length: length!,
      width: width!,
      flower: flower!,
    }));
    const { ids, splits } = await loadRows(
      [first!, ...others, first!, { ...first!, flower: 'other' }, first!],
      {
        folder: await folder(),
        parts: { data: '{source: flowers.csv, label: flower, split: {stratify: false}}' },
      },
    );
    const twins = ids.flatMap((id, row) => (id.startsWith(ids[0]!) ? [splits[row]] : []));
    expect(twins).toHaveLength(4);
    expect(new Set(twins).size).toBe(1);
  });
});

describe('ids from content', () => {
  it('are unique, also for content that repeats', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (contents) => {
        const { ids } = idsFromContent(contents);
        expect(new Set(ids).size).toBe(contents.length);
      }),
    );
  });
});
