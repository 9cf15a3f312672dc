import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { preprocessingSchema } from '../../../../shared/data/index.js';
import { canonicalJson } from '../../../../shared/files/index.js';
import { encodeInstance } from '../../../../shared/models/instances.js';
import { cleaned, faultOf, idsIn } from '../../../fixtures/cleaning.js';
import { flowers } from '../../../fixtures/table.js';

const untouched = await cleaned('[drop_duplicates]');
const training = new Set(idsIn(untouched, 'train'));

describe('a package', () => {
  const cell = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String),
    fc.constantFrom('NA', '', '?', '1e300', ' 7 '),
  );
  const steps = `[{types: {length: {type: number, otherwise: missing}}},
    {clip: {columns: [length], by: z_score, factor: 1}},
    {impute: {columns: [length], with: mean}},
    {clip: {columns: [width], by: {min: 2, max: 8}}},
    {impute: {columns: [colour], with: mode}}]`;
  const features = '[{standardise: [length, width]}, {one_hot: [colour]}]';

  it('replays cleaning on raw rows to the last bit, also those that training never saw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 60, maxLength: 60 }), async (cells) => {
        const rows = flowers(60).map((row, at) => ({
          ...row,
          // Enough of them differ, so that there are bounds.
          length: at % 2 === 0 ? cells[at]! : row['length']!,
          colour: at % 5 === 0 ? 'NA' : row['colour']!,
        }));
        const dataset = await cleaned(steps, { rows, features });
        const stored = preprocessingSchema.parse(JSON.parse(canonicalJson(dataset.preprocessing)));
        const width = dataset.values.length / 60;
        const out = new Float32Array(width);
        for (const row of dataset.ids.keys()) {
          const sent = JSON.parse(JSON.stringify(dataset.instanceOf(row))) as Record<string, unknown>;
          encodeInstance(stored, sent, 0, out, 0);
          expect(out).toEqual(dataset.values.subarray(row * width, (row + 1) * width));
          encodeInstance(stored, rows[row]!, 0, out, 0);
          expect(out).toEqual(dataset.values.subarray(row * width, (row + 1) * width));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('has learnt nothing from test and validation rows', async () => {
    const before = await cleaned(steps, { features });
    const rows = flowers(120).map((row) =>
      training.has(String(row['id'])) ? row : { ...row, length: 9999, width: -9999, colour: 'green' },
    );
    expect((await cleaned(steps, { rows, features })).preprocessing).toEqual(before.preprocessing);
  });

  it("hands its cleaning to a child, which repeats it or leaves it out, and can't change it", async () => {
    const parent = (await cleaned(steps, { features })).preprocessing;
    const rows = flowers(120, 5);
    for (const own of [steps, '[drop_duplicates: true]']) {
      const child = await cleaned(own, { rows, features, inherited: parent });
      expect(child.preprocessing).toEqual(parent);
    }
    const other = steps.replace('max: 8', 'max: 9');
    expect(await faultOf(other, { rows, features, inherited: parent })).toContain(
      'the cleaning in "data.clean" is not the parent\'s: its "clip" of column "width" has other options.',
    );
    const more = `${steps.slice(0, -1)}, {impute: {columns: [width], with: 3}}]`;
    expect(await faultOf(more, { rows, features, inherited: parent })).toContain(
      'it has "impute" of column "width" where the parent has nothing.',
    );
  });
});
