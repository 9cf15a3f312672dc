import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DAYS_KEPT, prune } from '../../../shared/handoff/prune.js';
import { freshFolders } from '../../fixtures/folder.js';
import { directoryOf, RUN, storeIn } from './stores.js';

const folder = freshFolders();
const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000);

/** A store with two runs that share a file. */
async function arrange() {
  const root = await folder();
  const old = storeIn(join(root, 'store'));
  await old.store.upload('candidate', await directoryOf(root, 'old', { shared: 'shared', own: 'old' }));
  await old.store.keepVerdict('d'.repeat(64), 'e'.repeat(64), 'verdict');
  const upload = (now: Date) => {
    const later = storeIn(join(root, 'store'), { run: { ...RUN, id: '8' }, now: () => now });
    return directoryOf(root, 'new', { shared: 'shared', own: 'new' }).then(async (directory) => {
      await later.store.upload('candidate', directory);
      return later.said;
    });
  };
  const blobs = () => readdir(join(root, 'store/blobs/sha256'));
  return { root, store: join(root, 'store'), upload, blobs };
}

describe('an old hand-off', () => {
  it('is there for as long as a pull request may wait', async () => {
    const { store, blobs } = await arrange();
    expect(await prune(store, daysAhead(DAYS_KEPT - 1))).toEqual({ entries: 0, blobs: 0, bytes: 0 });
    expect(await blobs()).toHaveLength(2);
  });

  it('goes with its verdict, and with the files that nothing else names', async () => {
    const { store, blobs } = await arrange();
    expect(await prune(store, daysAhead(DAYS_KEPT + 1))).toEqual({ entries: 2, blobs: 2, bytes: 9 });
    expect(await blobs()).toEqual([]);
    expect(await readdir(join(store, 'runs/github.com/acme/digits'))).toEqual([]);
  });

  it('is looked for once a day, by whoever uploads', async () => {
    const { store, upload } = await arrange();
    expect(await prune(store, new Date())).toBeNull();
    const said = await upload(daysAhead(DAYS_KEPT + 1));
    expect(said.at(-1)).toMatch(/^store tidied: \d old records and \d files/);
  });

  it('takes no file with it while an entry can be damaged rather than empty', async () => {
    const { store, blobs } = await arrange();
    const damaged = join(store, 'runs/github.com/acme/digits/7/1/other.json');
    await writeFile(damaged, '{');
    await writeFile(join(store, 'blobs/sha256', 'a'.repeat(64)), 'named by nobody');
    // A day ahead: the entries are kept, the file would be old enough.
    expect(await prune(store, daysAhead(2))).toEqual({ entries: 0, blobs: 0, bytes: 0 });
    expect(await blobs()).toHaveLength(3);
  });
});
