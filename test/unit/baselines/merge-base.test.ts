import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { modelOfMergeBase, type History, type Upload } from '../../../shared/baselines/index.js';
import { FolderRegistry } from '../../../shared/registry/index.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { writeSmallPackage, type PackageParts } from '../../fixtures/package.js';

const folder = freshFolders();
const sha = (letter: string) => letter.repeat(40);
/** Newest first: the merge-base, then what came before it. */
const HISTORY = [sha('d'), sha('c'), sha('b'), sha('a')];
const [BASE, BEFORE, , OLDEST] = HISTORY as [string, string, string, string];
const CANDIDATE = 'f'.repeat(64);

async function setUp() {
  const root = await folder();
  const host = new FakeHost();
  const registry = new FolderRegistry(join(root, 'registry'));
  let count = 0;
  const make = (parts: PackageParts = {}) =>
    writeSmallPackage(join(root, `package ${count++}`), { weights: `weights ${count}`, ...parts });
  const publish = async (commit: string | undefined, version = `v1.0.${count}`) => {
    const opened = await make();
    await registry.publish({ name: 'flowers', version, digest: opened.digest, commit }, opened, '');
    return opened.digest;
  };
  const uploads: Upload[] = [];
  /** A run that uploaded a package. */
  const upload = async (parts: PackageParts, place: 'folder' | 'artifacts' = 'artifacts') => {
    const opened = await make(parts);
    const id = uploads.length + 1;
    uploads.push({
      id,
      url: `https://github.com/acme/digits/actions/runs/${id}`,
      fetchCommand: (directory) => ['gh', 'run', 'download', `${id}`, directory],
      async download(directory) {
        await cp(opened.directory, directory, { recursive: true });
        return place;
      },
    });
    return opened;
  };
  const find = (changes: Partial<History> = {}, candidate = CANDIDATE) =>
    modelOfMergeBase(
      {
        name: 'flowers',
        candidate,
        artifact: 'heirloom-candidate',
        history: {
          mergeBase: () => Promise.resolve({ sha: BASE, branch: 'main' }),
          nearest: (from, wanted) => {
            const distance = HISTORY.slice(HISTORY.indexOf(from)).findIndex((one) => wanted.has(one));
            return Promise.resolve(distance < 0 ? null : { sha: HISTORY[distance]!, distance });
          },
          uploads: () => Promise.resolve(uploads),
          ...changes,
        },
      },
      { registry, host, workspace: root, cache: join(root, 'cache') },
    );
  return { host, uploads, publish, upload, find };
}

describe('the model of the merge-base', () => {
  it('is the version that was published from that commit, the last of several', async () => {
    const { publish, find } = await setUp();
    await publish(BEFORE);
    await publish(BASE);
    const digest = await publish(BASE, 'v1.1.0');
    expect(await find()).toMatchObject({
      opened: { digest },
      reference: 'flowers@v1.1.0',
      provenance: 'published from commit ddddddd',
      mergeBase: BASE,
      refetch: null,
    });
  });

  it('is what a run uploaded there, before any version of an older commit', async () => {
    const { publish, upload, find } = await setUp();
    await publish(BEFORE);
    const { digest } = await upload({ commit: { sha: BASE } });
    expect(await find()).toMatchObject({
      opened: { digest },
      reference: 'flowers of commit ddddddd',
      provenance: 'uploaded by https://github.com/acme/digits/actions/runs/1',
      refetch: {
        first: ['gh', 'run', 'download', '1', 'heirloom-out/merge-base'],
        name: 'heirloom-out/merge-base',
      },
    });
  });

  it('comes from the folder that runners share where GitHub has it not, by the newest run that left one', async () => {
    const { uploads, upload, find } = await setUp();
    const { digest } = await upload({ commit: { sha: BASE } }, 'folder');
    const lint = { ...uploads[0]!, id: 9, download: () => Promise.resolve(null) };
    expect(await find({ uploads: () => Promise.resolve([lint, ...uploads]) })).toMatchObject({
      opened: { digest },
      refetch: { first: null, name: 'merge-base' },
    });
  });

  it('is else the version of the nearest commit before it, and says how far that is', async () => {
    const { publish, find } = await setUp();
    await publish(OLDEST);
    await publish(undefined);
    const digest = await publish(BEFORE);
    expect(await find()).toMatchObject({
      opened: { digest },
      provenance: 'published from commit ccccccc, 1 commit before ddddddd',
    });
  });

  it('is never the candidate itself, published or uploaded', async () => {
    const { publish, upload, find } = await setUp();
    const older = await publish(OLDEST);
    const own = await publish(BASE);
    expect(await find({}, own)).toMatchObject({ opened: { digest: older } });
    const uploaded = await upload({ commit: { sha: BASE } });
    expect(await find({}, uploaded.digest)).toMatchObject({ opened: { digest: own } });
  });

  it.each([
    ['another commit', { commit: { sha: BEFORE } }, 'its lineage says commit ccccccc, not ddddddd'],
    ['no commit', {}, 'its lineage says no commit, not ddddddd'],
    [
      'edited data',
      { commit: { sha: BASE, dirty: true } },
      'its recipe or data were not as the commit has them',
    ],
    ['another model', { name: 'trees', commit: { sha: BASE } }, 'it is a model of trees, not of flowers'],
  ])('is not an upload of %s, and the log says so', async (_what, parts, fault) => {
    const { upload, find, host } = await setUp();
    await upload(parts);
    expect(typeof (await find())).toBe('string');
    expect(host.said).toContain(`runs/1 is not the merge-base's model: ${fault}`);
  });

  it('is the next upload where one is damaged', async () => {
    const { uploads, upload, find, host } = await setUp();
    const damaged = await upload({ commit: { sha: BASE } });
    const good = await upload({ commit: { sha: BASE } });
    await writeFile(join(damaged.directory, 'stray.txt'), 'not listed');
    expect(await find({ uploads: () => Promise.resolve(uploads) })).toMatchObject({
      opened: { digest: good.digest },
    });
    expect(host.said).toContain("runs/1 is not the merge-base's model: ");
  });

  it('that there is not says what was looked for, and what to do', async () => {
    const { publish, find } = await setUp();
    expect(await find()).toMatch(
      /^no model of flowers was made at the merge-base ddddddd or up to 300 commits before it; no other version of flowers in file:.* says its commit; no successful run on main left an artifact "heirloom-candidate" there; train or publish on each push, or take the baseline "measure"/,
    );
    await publish(sha('e'));
    expect(await find({ uploads: () => Promise.resolve('the token may not.') })).toMatch(
      /; every version in file:.* that says its commit is of another; the token may not; /,
    );
  });
});
