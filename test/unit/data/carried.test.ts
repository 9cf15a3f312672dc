import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitOf } from '../../../shared/data/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { loadRows, type Loading } from '../../fixtures/dataset.js';
import { flowers, randoms, type Row } from '../../fixtures/table.js';

const folder = freshFolders();

/** Flowers of some gardens, several gardeners each. */
function garden(count: number, gardeners: number, seed = 1): Row[] {
  const random = randoms(seed);
  return flowers(count, seed).map((row) => ({
    ...row,
    country: ['BR', 'DE', 'NA', ''][Math.floor(4 * random())]!,
    gardener: `g${Math.floor(gardeners * random())}`,
  }));
}

const rows = garden(200, 40);
const dataWith = (keys: string) => `{source: flowers.csv, id: id, label: flower, ${keys}}`;
const load = async (of: readonly Row[], parts: Loading['parts']) =>
  loadRows(of, { folder: await folder(), parts: parts ?? {} });
const faultOf = async (of: readonly Row[], parts: Loading['parts']) => {
  const options = { folder: await folder(), parts: parts ?? {} };
  return (await messageOf(() => loadRows(of, options))).replaceAll(`${options.folder}/`, '');
};
const inputColumns = async (parts: Loading['parts']) => {
  const { preprocessing } = await load(rows, parts);
  return preprocessing.kind === 'columns' ? preprocessing.columns.map(({ column }) => column) : null;
};

describe('columns that are carried to the predictions', () => {
  it('are as the data have them: slices in the order of the recipe, then the group', async () => {
    const { carried } = await load(rows, { data: dataWith('group: gardener, slices: [country, colour]') });
    expect([...carried.keys()]).toEqual(['country', 'colour', 'gardener']);
    for (const [name, cells] of carried) expect(cells).toEqual(rows.map((row) => row[name]));
  });

  it('come once, though the group is also a slice', async () => {
    const { carried } = await load(rows, { data: dataWith('group: gardener, slices: [gardener, country]') });
    expect([...carried.keys()]).toEqual(['gardener', 'country']);
  });

  it('are no inputs, unless "features" names them', async () => {
    const data = dataWith('group: gardener, slices: [country]');
    expect(await inputColumns({ data: dataWith('') })).toEqual([
      'length',
      'width',
      'colour',
      'country',
      'gardener',
    ]);
    expect(await inputColumns({ data })).toEqual(['length', 'width', 'colour']);
    const features = '[{standardise: [length]}, {one_hot: [country, gardener]}]';
    const filled = rows.map((row) => ({ ...row, country: row['country'] === '' ? 'FR' : row['country']! }));
    const named = dataWith('missing: ["-"], group: gardener, slices: [country]');
    const { preprocessing } = await load(filled, { data: named, features });
    expect(preprocessing).toMatchObject({
      columns: [{ column: 'length' }, { column: 'country' }, { column: 'gardener' }],
    });
  });

  it('change neither ids nor splits when slices are added', async () => {
    const data = (keys: string) => `{source: flowers.csv, label: flower, ${keys}}`;
    const [without, with_] = [
      await load(rows, { data: data('') }),
      await load(rows, { data: data('slices: [country]') }),
    ];
    expect(with_.ids).toEqual(without.ids);
    expect(with_.splits).toEqual(without.splits);
  });

  it.each([
    [
      'slices: [contry]',
      'flowers.csv has no column "contry", which the recipe uses as a slice. Did you mean "country"? Its columns: id, length, width, colour, flower, country, gardener.',
    ],
    [
      'group: user_id',
      'flowers.csv has no column "user_id", which the recipe uses as the group. Its columns: id, length, width, colour, flower, country, gardener.',
    ],
    [
      'slices: [country, flower]',
      'flowers.csv the column "flower" is the label or the id, and "data.slices" names it too. Take it out of "data.slices": predictions have it already.',
    ],
    [
      'group: flower',
      'flowers.csv the column "flower" is the label or the id, and "data.group" names it too. Take it out of "data.group": predictions have it already.',
    ],
  ])('are refused: %s', async (keys, message) => {
    expect(await faultOf(rows, { data: dataWith(keys) })).toBe(message);
  });
});

describe('the group of a row', () => {
  it('decides its split, so that rows of one group never part', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ seed: fc.nat(1e6), gardeners: fc.integer({ min: 10, max: 60 }) }),
        async ({ seed, gardeners }) => {
          const data = dataWith('group: gardener, split: {test: 0.4, stratify: false}');
          const { splits, carried } = await load(garden(150, gardeners, seed), { data });
          const groups = carried.get('gardener')!;
          const splitsOf = new Map(groups.map((group) => [group, new Set<string>()]));
          groups.forEach((group, row) => splitsOf.get(group)!.add(splits[row]!));
          for (const [group, found] of splitsOf) expect([group, found.size]).toEqual([group, 1]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is all that decides: new rows of other groups, other ids and other contents move nothing', async () => {
    const shares = { test: 0.2, validation: 0.1 };
    const { splits } = await load(rows, { data: dataWith('group: gardener') });
    expect(splits).toEqual(rows.map((row) => splitOf(String(row['gardener']), shares)));
  });

  it('leaves the ids as they are', async () => {
    const { ids } = await load(rows, { data: dataWith('group: gardener') });
    expect(ids).toEqual(rows.map(({ id }) => id));
  });

  it('may not be missing, since rows without one would all be one group', async () => {
    const of = rows.with(4, { ...rows[4]!, gardener: ' NA' });
    expect(await faultOf(of, { data: dataWith('group: gardener') })).toBe(
      'flowers.csv:6 row 5, column "gardener": the group is missing. Fill it in, or remove the row.',
    );
  });
});
