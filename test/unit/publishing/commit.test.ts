import { describe, expect, it } from '@jest/globals';
import { setUp } from './project.js';

const TRAINED = 'a'.repeat(40);
const MERGED = 'b'.repeat(40);

describe('the commit of a published version', () => {
  it.each([
    ["is the publishing run's, whatever commit it was trained at", { sha: TRAINED }, MERGED, MERGED],
    ['is the one that it was trained at where there is no run', { sha: TRAINED }, undefined, TRAINED],
    [
      'is none where the recipe or the data were not as committed',
      { sha: TRAINED, dirty: true },
      undefined,
      undefined,
    ],
    ['is none where nobody said', undefined, undefined, undefined],
  ])('%s', async (_claim, commit, headSha, expected) => {
    const { publish, registry } = await setUp(commit ? { commit } : {});
    await publish({}, '2026-01-31', headSha);
    const [record] = await registry.versions('flowers');
    expect(record!.commit).toBe(expected);
  });

  it('stays what it was when the same package is published again from another commit', async () => {
    const { publish, registry } = await setUp();
    await publish({}, '2026-01-31', TRAINED);
    await publish({}, '2026-01-31', MERGED);
    expect(await registry.versions('flowers')).toMatchObject([{ commit: TRAINED }]);
  });
});
