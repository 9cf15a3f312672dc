import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ArtifactStore } from '../../../shared/host/host.js';
import { FolderRegistry, resolvePackage } from '../../../shared/registry/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { writeSmallPackage } from '../../fixtures/package.js';

const folder = freshFolders();

/** A workspace with a package in `candidate`, published as flowers@v1.0.0 and named champion. */
async function setUp() {
  const workspace = await folder();
  const registry = new FolderRegistry(join(workspace, 'registry'));
  const opened = await writeSmallPackage(join(workspace, 'candidate'));
  const { digest } = opened;
  await registry.publish({ name: 'flowers', version: 'v1.0.0', digest }, opened, '');
  await registry.moveAlias('flowers', 'champion', digest, null);
  const artifacts: ArtifactStore = {
    unavailable: null,
    upload: () => Promise.resolve(),
    download: (_, directory) => cp(opened.directory, directory, { recursive: true }),
  };
  const host = new FakeHost(artifacts);
  const resolve = (text: string) =>
    resolvePackage(text, { registry, host, workspace, cache: join(workspace, 'cache') });
  return { workspace, registry, opened, digest, host, resolve };
}

describe('a package by its name', () => {
  it('is the same by any of its names, and the digest is logged', async () => {
    const { digest, host, resolve } = await setUp();
    const names = [
      'flowers@v1.0.0',
      'flowers#champion',
      `sha256:${digest}`,
      `sha256:${digest.slice(0, 12)}`,
      'artifact:x',
      `artifact:x@sha256:${digest}`,
    ];
    for (const text of ['candidate', './candidate', ...names]) {
      const resolved = await resolve(text);
      expect(resolved).toMatchObject({ digest, reference: text });
    }
    expect(host.lines).toEqual(names.map((text) => `${text} is sha256:${digest}`));
  });

  it('is verified before it is used', async () => {
    const { workspace, resolve } = await setUp();
    await writeFile(join(workspace, 'candidate/model/weights.bin'), 'changed'.padEnd(16));
    for (const text of ['candidate', 'artifact:x'])
      expect(await messageOf(() => resolve(text))).toContain('was changed');
  });

  it('is refused where an artifact holds another than it is pinned to', async () => {
    const { digest, resolve } = await setUp();
    const asked = 'a'.repeat(64);
    expect(await messageOf(() => resolve(`artifact:x@sha256:${asked}`))).toBe(
      `the artifact "x" holds sha256:${digest}, and sha256:${asked} was asked for. ` +
        "Don't use it: run the job again that uploads it.",
    );
  });

  it.each([
    [
      'nowhere',
      'nowhere is not there. Name a package: a directory, artifact:<name>, <name>@v1.2.3, <name>#<alias> or sha256:<12 or more digits>.',
    ],
    [
      'flowers@v2.0.0',
      'flowers@v2.0.0 is not in the registry. It has flowers in v1.0.0, and the aliases champion.',
    ],
    [
      'flowers#canary',
      'flowers#canary is not in the registry. It has flowers in v1.0.0, and the aliases champion.',
    ],
    ['trees@v1.0.0', 'trees@v1.0.0 is not in the registry. It has flowers.'],
    [
      'sha256:aaaaaaaaaaaa',
      'sha256:aaaaaaaaaaaa is not in the registry. Check the digest and the "registry" input.',
    ],
  ])('that is not there brings what there is: %s', async (text, message) => {
    const { resolve } = await setUp();
    expect(await messageOf(() => resolve(text))).toContain(message);
  });

  it('is not found in an empty registry', async () => {
    const workspace = await folder();
    const registry = new FolderRegistry(join(workspace, 'registry'));
    const failure = messageOf(() =>
      resolvePackage('flowers#champion', { registry, host: new FakeHost(), workspace, cache: workspace }),
    );
    expect(await failure).toContain('It is empty; publish a package first, or mend the "registry" input.');
  });

  it('is not a folder without a manifest', async () => {
    const { workspace, resolve } = await setUp();
    await mkdir(join(workspace, 'empty'));
    expect(await messageOf(() => resolve('empty'))).toContain(
      'empty is not a package: it has no manifest.json.',
    );
  });

  it('by the start of a digest must be the only one', async () => {
    const { registry, host, workspace } = await setUp();
    const twins = Object.create(registry) as FolderRegistry;
    twins.digests = () => Promise.resolve(['a'.repeat(64), `${'a'.repeat(63)}b`]);
    const deps = { registry: twins, host, workspace, cache: workspace };
    expect(await messageOf(() => resolvePackage(`sha256:${'a'.repeat(12)}`, deps))).toContain(
      'sha256:aaaaaaaaaaaa is the start of 2 packages. Give more digits.',
    );
  });
});
