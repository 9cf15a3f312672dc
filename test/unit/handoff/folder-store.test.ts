import { readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, sha256 } from '../../../shared/files/index.js';
import { NoSuchArtifact } from '../../../shared/host/uploads.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';
import { directoryOf, RUN, storeIn } from './stores.js';

const folder = freshFolders();
const FILES = { 'manifest.json': '{}', 'model/weights.bin': 'w'.repeat(40_000) };

describe('a folder that jobs share', () => {
  it('gives a later job the very files of an earlier one', async () => {
    const root = await folder();
    const { store, said } = storeIn(join(root, 'store'));
    await store.upload('candidate', await directoryOf(root, 'package', FILES));
    expect(said).toEqual([
      `artifact "candidate": 2 of 2 files, 40 kB of 40 kB moved to file:${join(root, 'store')}`,
    ]);
    const target = join(root, 'arrived');
    await storeIn(join(root, 'store')).store.download('candidate', target);
    expect(await everythingIn(target)).toEqual(['manifest.json', 'model', 'model/weights.bin']);
    expect(await readFile(join(target, 'model/weights.bin'), 'utf8')).toBe(FILES['model/weights.bin']);
  });

  it('takes every name that GitHub takes, however long a file would be called by it', async () => {
    const root = await folder();
    const { store } = storeIn(join(root, 'store'));
    const name = '模'.repeat(66);
    await store.upload(name, await directoryOf(root, 'package', FILES));
    await store.download(name, join(root, 'arrived'));
    expect(await everythingIn(join(root, 'arrived'))).toContain('manifest.json');
    await expect(store.download('other', join(root, 'none'))).rejects.toBeInstanceOf(NoSuchArtifact);
  });

  it('takes only what it lacks, whoever brought the rest', async () => {
    const root = await folder();
    const { store, said } = storeIn(join(root, 'store'));
    await store.upload('one', await directoryOf(root, 'one', FILES));
    await store.upload('two', await directoryOf(root, 'two', { ...FILES, 'manifest.json': '{"next": 1}' }));
    expect(said[1]).toMatch(/"two": 1 of 2 files, 11 B of 40 kB moved/);
    expect(await readdir(join(root, 'store/blobs/sha256'))).toHaveLength(3);
  });

  it('links what a registry beside it has, at no cost in bytes', async () => {
    const root = await folder();
    const neighbour = join(root, 'registry');
    const weights = sha256(FILES['model/weights.bin']);
    await directoryOf(root, 'registry', { [weights]: FILES['model/weights.bin'] });
    const { store, said } = storeIn(join(root, 'store'), { neighbour });
    await store.upload('candidate', await directoryOf(root, 'package', FILES));
    expect(said[0]).toMatch(/1 of 2 files, 2 B of 40 kB moved/);
    const [ours, theirs] = await Promise.all(
      [join(root, 'store/blobs/sha256', weights), join(neighbour, weights)].map((path) => stat(path)),
    );
    expect(ours!.ino).toBe(theirs!.ino);
  });

  it('takes no damaged content from a registry beside it', async () => {
    const root = await folder();
    const weights = sha256(FILES['model/weights.bin']);
    await directoryOf(root, 'registry', { [weights]: 'something else' });
    const { store, said } = storeIn(join(root, 'store'), { neighbour: join(root, 'registry') });
    await store.upload('candidate', await directoryOf(root, 'package', FILES));
    expect(said[0]).toMatch(/2 of 2 files/);
  });

  it('refuses another content under a name that the run has, and takes the same again', async () => {
    const root = await folder();
    const { store } = storeIn(join(root, 'store'));
    const one = await directoryOf(root, 'one', FILES);
    await store.upload('candidate', one);
    await store.upload('candidate', one);
    const other = await directoryOf(root, 'other', { ...FILES, 'manifest.json': '{"leg": 2}' });
    expect(await messageOf(() => store.upload('candidate', other))).toBe(
      'this run has an artifact "candidate" already. Give each job or matrix leg a name of its own ("artifact-name", of a report "report-artifact").',
    );
  });

  it('lets one of two legs win a name, and both where each has its own', async () => {
    const root = await folder();
    const legs = await Promise.all(
      ['a', 'b', 'c', 'd'].map((leg) => directoryOf(root, leg, { ...FILES, 'manifest.json': leg })),
    );
    const at = (name: (leg: number) => string) =>
      Promise.allSettled(legs.map((leg, i) => storeIn(join(root, 'store')).store.upload(name(i), leg)));
    const same = await at(() => 'candidate');
    expect(same.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const own = await at((leg) => `candidate-${leg}`);
    expect(own.every(({ status }) => status === 'fulfilled')).toBe(true);
  });

  it('keeps runs apart, and gives a second attempt what the first one made', async () => {
    const root = await folder();
    const at = (changes: Partial<typeof RUN>) =>
      storeIn(join(root, 'store'), { run: { ...RUN, ...changes } }).store;
    await at({}).upload('candidate', await directoryOf(root, 'first', { name: 'first' }));
    const read = async (changes: Partial<typeof RUN>) => {
      await at(changes).download('candidate', join(root, 'arrived'));
      return readFile(join(root, 'arrived/name'), 'utf8');
    };
    expect(await read({ attempt: 2 })).toBe('first');
    await at({ attempt: 2 }).upload('candidate', await directoryOf(root, 'second', { name: 'second' }));
    expect(await read({ attempt: 2 })).toBe('second');
    expect(await read({ attempt: 1 })).toBe('first');
    for (const other of [{ id: '8' }, { repository: 'acme/letters' }, { server: 'github.example.com' }])
      await expect(read(other)).rejects.toBeInstanceOf(NoSuchArtifact);
    await at({ id: '8' }).downloadOf(RUN, 'candidate', join(root, 'other'));
    expect(await readFile(join(root, 'other/name'), 'utf8')).toBe('second');
  });

  it('answers an unknown name with the near one', async () => {
    const root = await folder();
    const { store } = storeIn(join(root, 'store'));
    await store.upload('heirloom candidate', await directoryOf(root, 'package', FILES));
    expect(await messageOf(() => store.download('heirlom candidate', join(root, 'x')))).toBe(
      'this run has no artifact "heirlom candidate". Did you mean "heirloom candidate"? ' +
        'Let the job that uploads it come first ("needs:").',
    );
  });

  it.each(['a/b', '..\\up', 'a:b', '', 'x'.repeat(201)])('refuses %j as a name', async (name) => {
    const root = await folder();
    const upload = storeIn(join(root, 'store')).store.upload(name, await directoryOf(root, 'package', FILES));
    await expect(upload).rejects.toThrow("can't name an artifact");
  });

  it('takes no links', async () => {
    const root = await folder();
    const directory = await directoryOf(root, 'package', FILES);
    await symlink('/etc/hostname', join(directory, 'link'));
    expect(await messageOf(() => storeIn(root).store.upload('x', directory))).toContain('is a symbolic link');
  });

  it('has nothing outside a workflow run', async () => {
    const { store } = storeIn(await folder(), { run: null });
    expect(store.unavailable?.what).toBe('there is no workflow run to upload to');
    expect(await messageOf(() => store.download('x', 'y'))).toContain('belongs to a GitHub Actions run');
  });
});

describe('nothing arrives', () => {
  const arrange = async () => {
    const root = await folder();
    const { store } = storeIn(join(root, 'store'));
    await store.upload('candidate', await directoryOf(root, 'package', FILES));
    const entry = join(root, 'store/runs/github.com/acme/digits/7/1/candidate.json');
    const blob = join(root, 'store/blobs/sha256', sha256(FILES['model/weights.bin']));
    const arrive = () => messageOf(() => store.download('candidate', join(root, 'arrived')));
    return { root, entry, blob, arrive };
  };

  it('where content was changed or is gone, and no part of it stays', async () => {
    const { root, blob, arrive } = await arrange();
    await writeFile(blob, 'something else');
    expect(await arrive()).toContain('is damaged: its content is not its name. Run the job again');
    await rm(blob);
    expect(await arrive()).toContain('is missing');
    expect(await readdir(root)).toEqual(['package', 'store']);
  });

  it.each([
    ['../../escaped', 'is absolute or leaves its directory'],
    ['/etc/escaped', 'is absolute or leaves its directory'],
  ])('by an entry that names %s', async (path, message) => {
    const { entry, blob, arrive } = await arrange();
    const files = [{ path, sha256: blob.slice(-64), size: 40_000 }];
    const edited = { schema: 'heirloom.dev/hand-off/v1', name: 'candidate', createdAt: '', files };
    await writeFile(entry, canonicalJson(edited));
    expect(await arrive()).toContain(message);
  });

  it('by an entry that is damaged', async () => {
    const { entry, arrive } = await arrange();
    await writeFile(entry, '{');
    expect(await arrive()).toContain('is not the record of a hand-off');
  });
});
