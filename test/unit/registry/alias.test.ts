import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FolderRegistry } from '../../../shared/registry/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();
const digest = (digit: string) => digit.repeat(64);
const setUp = async () => new FolderRegistry(join(await folder(), 'registry'), () => new Date(0));

describe('an alias', () => {
  it('names what it was moved to last, and keeps its history', async () => {
    const registry = await setUp();
    await registry.moveAlias('flowers', 'champion', digest('a'), null);
    await registry.moveAlias('flowers', 'champion', digest('b'), digest('a'));
    await registry.moveAlias('flowers', 'champion', digest('a'), digest('b'));
    expect(await registry.alias('flowers', 'champion')).toBe(digest('a'));
    const movedAt = '1970-01-01T00:00:00.000Z';
    expect(await registry.history('flowers', 'champion')).toEqual([
      { alias: 'champion', number: 1, digest: digest('a'), previous: null, movedAt },
      { alias: 'champion', number: 2, digest: digest('b'), previous: digest('a'), movedAt },
      { alias: 'champion', number: 3, digest: digest('a'), previous: digest('b'), movedAt },
    ]);
  });

  it('belongs to its model, beside others', async () => {
    const registry = await setUp();
    await registry.moveAlias('flowers', 'champion', digest('a'), null);
    await registry.moveAlias('flowers', 'canary', digest('b'), null);
    await registry.moveAlias('trees', 'champion', digest('c'), null);
    expect(await registry.aliases('flowers')).toEqual({ canary: digest('b'), champion: digest('a') });
    expect(await registry.alias('trees', 'canary')).toBeNull();
  });

  it('is not moved from a state that is gone', async () => {
    const registry = await setUp();
    await registry.moveAlias('flowers', 'champion', digest('a'), null);
    for (const expected of [null, digest('b')])
      expect(await messageOf(() => registry.moveAlias('flowers', 'champion', digest('c'), expected))).toBe(
        `${registry.url} the alias flowers#champion was moved by somebody else meanwhile. Run the step again; it then starts from the new state.`,
      );
    expect(await registry.history('flowers', 'champion')).toHaveLength(1);
  });

  it('is moved by one of 20 who start from the same state', async () => {
    const registry = await setUp();
    await registry.moveAlias('flowers', 'champion', digest('a'), null);
    for (const round of [1, 2, 3]) {
      const before = await registry.alias('flowers', 'champion');
      const moves = Array.from({ length: 20 }, (_, at) =>
        registry.moveAlias(
          'flowers',
          'champion',
          `${round}`.padStart(2, '0') + `${at}`.padStart(62, '0'),
          before,
        ),
      );
      const results = await Promise.allSettled(moves);
      const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      expect(won).toHaveLength(1);
      expect(await registry.alias('flowers', 'champion')).toBe(won[0]!.digest);
    }
    const numbers = (await registry.history('flowers', 'champion')).map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4]);
  });
});
