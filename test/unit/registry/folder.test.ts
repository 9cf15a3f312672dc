import { appendFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, sha256 } from '../../../shared/files/index.js';
import { manifestOf, readResources, writePackage, type OpenPackage } from '../../../shared/package/index.js';
import { FolderRegistry } from '../../../shared/registry/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';
import { packageOf, writeSmallPackage, type PackageParts } from '../../fixtures/package.js';
import { resources } from '../../fixtures/resources.js';

const folder = freshFolders();
const VERDICT = '{"verdict": "pass"}\n';

/** An empty registry with a clock that stands still, and packages to publish there. */
async function setUp() {
  const root = await folder();
  const registry = new FolderRegistry(join(root, 'registry'), () => new Date('2026-01-02T03:04:05Z'));
  let count = 0;
  const make = (parts: PackageParts = {}) => writeSmallPackage(join(root, `package ${count++}`), parts);
  const publish = (version: string, opened: OpenPackage) =>
    registry.publish({ name: 'flowers', version, digest: opened.digest }, opened, VERDICT);
  return { root, registry, make, publish, out: join(root, 'out') };
}

describe('a published version', () => {
  it('comes back whole, with its record', async () => {
    const { registry, make, publish, out } = await setUp();
    const opened = await make();
    const record = await publish('v1.0.0', opened);
    expect(record).toEqual({
      name: 'flowers',
      version: 'v1.0.0',
      sequence: 1,
      digest: opened.digest,
      verdict: sha256(VERDICT),
      publishedAt: '2026-01-02T03:04:05.000Z',
    });
    expect(await registry.versions('flowers')).toEqual([record]);
    expect(await registry.names()).toEqual(['flowers']);
    expect(await registry.fetch(opened.digest, out)).toEqual({ ...opened, directory: out });
  });

  it('brings what its training took, as its first publisher measured it', async () => {
    const { root, registry, publish, out } = await setUp();
    const { head, files } = packageOf();
    const measured = (seconds: number) =>
      writePackage(join(root, `took ${seconds}`), head, files, resources({ seconds }));
    const { digest } = await measured(40);
    await publish('v1.0.0', await measured(40));
    await publish('v1.0.1', await measured(50));
    await registry.fetch(digest, out);
    expect(await readResources(out)).toEqual(resources({ seconds: 40 }));
  });

  it('never changes: another package is refused, and the first stays', async () => {
    const { registry, make, publish } = await setUp();
    const first = await make();
    const record = await publish('v1.0.0', first);
    const second = await make({ weights: 'other' });
    expect(await messageOf(() => publish('v1.0.0', second))).toBe(
      `${registry.locate(record)} flowers@v1.0.0 is published already, and a version never changes. Choose another "version", or "auto".`,
    );
    expect(await registry.versions('flowers')).toEqual([record]);
  });

  it('may be published again by the same package, which changes nothing', async () => {
    const { root, make, publish } = await setUp();
    const opened = await make();
    const record = await publish('v1.0.0', opened);
    const before = await everythingIn(join(root, 'registry'));
    expect(await publish('v1.0.0', opened)).toEqual(record);
    expect(await everythingIn(join(root, 'registry'))).toEqual(before);
  });

  it('keeps its place when a lower version comes later', async () => {
    const { registry, make, publish } = await setUp();
    await publish('v2.0.0', await make());
    await publish('v1.0.1', await make({ weights: 'fix' }));
    const records = await registry.versions('flowers');
    expect(records.map(({ version, sequence }) => [version, sequence])).toEqual([
      ['v2.0.0', 1],
      ['v1.0.1', 2],
    ]);
  });

  it('is one of 20 publishers’, whole, and the others are told', async () => {
    const { registry, make, publish, out } = await setUp();
    const packages = await Promise.all(Array.from({ length: 20 }, (_, at) => make({ weights: `w${at}` })));
    const results = await Promise.allSettled(packages.map((opened) => publish('v1.0.0', opened)));
    const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
    expect(won).toHaveLength(1);
    for (const reason of lost) expect(reason).toContain('flowers@v1.0.0 is published already');
    expect(await registry.versions('flowers')).toEqual(won);
    await expect(registry.fetch(won[0]!.digest, out)).resolves.toBeDefined();
  });

  it('has a sequence of its own, also among 20 publishers', async () => {
    const { registry, make, publish } = await setUp();
    const packages = await Promise.all(Array.from({ length: 20 }, (_, at) => make({ weights: `w${at}` })));
    await Promise.all(packages.map((opened, at) => publish(`v1.0.${at}`, opened)));
    const sequences = (await registry.versions('flowers')).map(({ sequence }) => sequence);
    expect(sequences).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('is the same for 20 publishers of the same package', async () => {
    const { registry, make, publish } = await setUp();
    const opened = await make();
    const records = await Promise.all(Array.from({ length: 20 }, () => publish('v1.0.0', opened)));
    expect(new Set(records.map((record) => canonicalJson(record))).size).toBe(1);
    expect(await registry.versions('flowers')).toHaveLength(1);
  });
});

describe('a package by its digest', () => {
  it('is found by the start of it; other content is not', async () => {
    const { registry, make, publish } = await setUp();
    const opened = await make();
    await publish('v1.0.0', opened);
    expect(await registry.digests(opened.digest.slice(0, 12))).toEqual([opened.digest]);
    expect(await registry.digests(opened.digest)).toEqual([opened.digest]);
    expect(await registry.digests('f'.repeat(64))).toEqual([]);
    expect(await registry.digests(sha256('weights').slice(0, 12))).toEqual([]);
    expect(await registry.digests(sha256(VERDICT).slice(0, 12))).toEqual([]);
  });

  it('that is not there is named', async () => {
    const { registry, out, root } = await setUp();
    expect(await messageOf(() => registry.fetch('a'.repeat(64), out))).toBe(
      `file:${join(root, 'registry')} has no package sha256:${'a'.repeat(64)}. Name a package that was published here.`,
    );
  });
});

describe('a damaged registry', () => {
  const blob = (root: string, content: string) => join(root, 'registry/blobs/sha256', sha256(content));
  const RESTORE = 'Restore the registry from a copy.';
  const WEIGHTS = 'weights'.padEnd(16);

  it('does not give out a changed file, and leaves no half copy', async () => {
    const { root, registry, make, publish, out } = await setUp();
    const opened = await make();
    await publish('v1.0.0', opened);
    await appendFile(blob(root, WEIGHTS), '!');
    const message = `${blob(root, WEIGHTS)} is damaged: its content is not its name. ${RESTORE}`;
    expect(await messageOf(() => registry.fetch(opened.digest, out))).toBe(message);
    expect(await readdir(root)).not.toContain('out');
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('names a file that is gone, and a manifest that was changed', async () => {
    const { root, registry, make, publish, out } = await setUp();
    const opened = await make();
    await publish('v1.0.0', opened);
    await rm(blob(root, WEIGHTS));
    expect(await messageOf(() => registry.fetch(opened.digest, out))).toBe(
      `${blob(root, WEIGHTS)} is missing, and a package needs it. ${RESTORE}`,
    );
    const manifest = join(root, 'registry/blobs/sha256', opened.digest);
    await appendFile(manifest, ' ');
    expect(await messageOf(() => registry.fetch(opened.digest, out))).toBe(
      `${manifest} is damaged: its content is not its name. ${RESTORE}`,
    );
  });

  it('takes no new package that shares a damaged file', async () => {
    const { root, registry, make, publish } = await setUp();
    await publish('v1.0.0', await make());
    await appendFile(blob(root, WEIGHTS), '!');
    const sharing = await make({ shape: [4, 1] });
    expect(await messageOf(() => publish('v1.1.0', sharing))).toContain(
      'is damaged: its content is not its name',
    );
    expect(await registry.versions('flowers')).toHaveLength(1);
  });

  it('passes over what is no record', async () => {
    const { root, registry, make, publish } = await setUp();
    const record = await publish('v1.0.0', await make());
    const versions = join(root, 'registry/models/flowers/versions');
    await writeFile(join(versions, '.DS_Store.json'), '');
    await mkdir(join(versions, 'old.json'));
    expect(await registry.versions('flowers')).toEqual([record]);
  });

  it('names a record that is none', async () => {
    const { root, registry, make, publish } = await setUp();
    const opened = await make();
    const path = registry.locate(await publish('v1.0.0', opened));
    await writeFile(path, '{');
    expect(await messageOf(() => registry.versions('flowers'))).toBe(
      `${path} is not a version record. ${RESTORE}`,
    );
    await registry.moveAlias('flowers', 'champion', opened.digest, null);
    const move = join(root, 'registry/models/flowers/aliases/champion/000001.json');
    await writeFile(
      move,
      canonicalJson({ alias: 'champion', number: 1, digest: '../../x', previous: null, movedAt: '' }),
    );
    expect(await messageOf(() => registry.alias('flowers', 'champion'))).toBe(
      `${move} is not a move of an alias. ${RESTORE}`,
    );
  });

  it('writes nothing outside, whatever paths a manifest names', async () => {
    const { root, registry, make, publish } = await setUp();
    await publish('v1.0.0', await make());
    const { head, files } = packageOf();
    const manifest = canonicalJson(manifestOf(head, [...files, { ...files[1]!, path: '../../escaped' }]));
    await writeFile(join(root, 'registry/blobs/sha256', sha256(manifest)), manifest);
    const message = await messageOf(() => registry.fetch(sha256(manifest), join(root, 'deep/er/out')));
    expect(message).toContain('the path "../../escaped" is absolute or leaves its directory');
    expect(await readdir(root)).not.toContain('escaped');
    expect(await readdir(root)).not.toContain('deep');
  });
});
