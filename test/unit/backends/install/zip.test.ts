import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractMember, readZipMembers } from '../../../../shared/backends/install/wheels/zip.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { zipOf } from './zip-of.js';

const folder = freshFolders();

it('gives back every member, deflated or as it is, of any length', async () => {
  const directory = await folder();
  const archive = join(directory, 'any.zip');
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[a-z/é]{1,20}$/), fc.uint8Array({ maxLength: 5000 }), { maxKeys: 5 }),
      fc.boolean(),
      async (contents, isDeflated) => {
        const members = Object.fromEntries(
          Object.entries(contents).map(([name, bytes]) => [name, Buffer.from(bytes)]),
        );
        await writeFile(archive, zipOf(members, isDeflated));
        const found = await readZipMembers(archive);
        expect(found.map(({ name }) => name)).toEqual(Object.keys(members));
        for (const member of found) {
          await extractMember(archive, member, join(directory, 'out'));
          expect((await readFile(join(directory, 'out'))).equals(members[member.name]!)).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('refuses an archive that ends early', async () => {
  const archive = join(await folder(), 'short.zip');
  const whole = zipOf({ a: 'text'.repeat(100) });
  await writeFile(archive, whole.subarray(0, whole.length - 30));
  await expect(readZipMembers(archive)).rejects.toThrow('no zip archive');
});
