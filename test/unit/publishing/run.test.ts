import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../../shared/gate/index.js';
import { sha256 } from '../../../shared/files/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn } from '../../fixtures/folder.js';
import { writeSmallPackage, type PackageParts } from '../../fixtures/package.js';
import { verdictOn, writeVerdict } from '../../fixtures/verdict.js';
import { REGISTRY, setUp } from './project.js';

describe('publishing', () => {
  it('makes v1.0.0 of the first package, keeps its verdict and moves the alias', async () => {
    const { opened, publish, registry, host, workspace } = await setUp();
    await publish();
    expect(Object.fromEntries(host.outputs)).toEqual({
      reference: 'flowers@v1.0.0',
      version: 'v1.0.0',
      sequence: 1,
      digest: opened.digest,
      url: join(workspace, REGISTRY, 'models/flowers/versions/v1.0.0.json'),
    });
    expect(await registry.alias('flowers', 'candidate')).toBe(opened.digest);
    const [record] = await registry.versions('flowers');
    const kept = await readFile(join(workspace, REGISTRY, 'blobs/sha256', record!.verdict), 'utf8');
    expect(kept).toBe(await readFile(join(workspace, 'heirloom-out/verdict.json'), 'utf8'));
  });

  it('again changes nothing and says the same', async () => {
    const { publish, host, workspace } = await setUp();
    await publish();
    const [before, outputs] = [await everythingIn(join(workspace, REGISTRY)), new Map(host.outputs)];
    await publish();
    expect(await everythingIn(join(workspace, REGISTRY))).toEqual(before);
    expect(host.outputs).toEqual(outputs);
    expect(host.said).toContain('flowers@v1.0.0 is this package already');
  });

  it.each<[string, PackageParts, string]>([
    ['a retraining', { weights: 'retrained' }, 'v1.0.1'],
    ['another architecture', { shape: [3, 3] }, 'v1.1.0'],
    ['other classes', { classes: ['0', '1', '2'] }, 'v2.0.0'],
  ])('moves the version by %s', async (_, next, version) => {
    const { publish, put } = await setUp();
    await publish();
    await put(next);
    expect(await publish()).toMatchObject({ version, sequence: 2 });
  });

  it('counts on from the greatest version, not from the last', async () => {
    const { publish, put } = await setUp();
    await publish({ version: 'v2.0.0' });
    await put({ weights: 'fix' });
    await publish({ version: '1.0.5' });
    await put({ weights: 'next' });
    expect(await publish()).toMatchObject({ version: 'v2.0.1', sequence: 3 });
  });

  it('refuses a verdict of a gate that was edited since, and asks for none where there is no gate file', async () => {
    const { publish, workspace, isEmpty } = await setUp({}, { policy: { digest: sha256('asked') } });
    await writeFile(join(workspace, 'gate.yml'), 'asked more');
    expect(await messageOf(() => publish())).toBe(
      'heirloom-out/verdict.json was not judged by gate.yml as it stands. ' +
        'Run evaluate-gate again, or name the gate that it was judged by with the "gate" input.',
    );
    expect(await isEmpty()).toBe(true);
    await writeFile(join(workspace, 'strict.yml'), 'asked');
    expect(await publish({ gate: 'strict.yml' })).toMatchObject({ version: 'v1.0.0' });
    expect(await publish({ gate: 'nowhere.yml' })).toMatchObject({ version: 'v1.0.0' });
  });

  it('under another name starts a model of its own', async () => {
    const { publish, registry } = await setUp();
    await publish();
    expect(await publish({ name: 'blossoms' })).toMatchObject({
      name: 'blossoms',
      version: 'v1.0.0',
      sequence: 1,
    });
    expect(await registry.names()).toEqual(['blossoms', 'flowers']);
  });

  it('may leave the aliases alone, or move another', async () => {
    const { publish, registry, opened } = await setUp();
    await publish({ alias: 'none' });
    expect(await registry.aliases('flowers')).toEqual({});
    await publish({ alias: 'champion' });
    expect(await registry.aliases('flowers')).toEqual({ champion: opened.digest });
  });

  it('crowns a new champion only after a verdict against the old one', async () => {
    const { publish, registry, opened, put } = await setUp();
    await publish({ alias: 'champion' });
    const next = await put({ weights: 'next' }, { baseline: null });
    expect(await messageOf(() => publish({ alias: 'champion' }))).toContain(
      'compares with no baseline, and the champion is',
    );
    expect(await registry.versions('flowers')).toHaveLength(1);
    const old = { digest: opened.digest, reference: 'flowers@v1.0.0', how: 'champion' };
    await put({ weights: 'next' }, { baseline: old });
    await publish({ alias: 'champion' });
    expect(await registry.alias('flowers', 'champion')).toBe(next.digest);
  });

  it('gives ten publishers at once ten versions', async () => {
    const { workspace, registry } = await setUp();
    const runs = Array.from({ length: 10 }, async (_, at) => {
      const own = await setUp({ weights: `w${at}` });
      return own.publish({ registry: `file:${join(workspace, REGISTRY)}`, alias: 'none' });
    });
    const published = await Promise.all(runs);
    expect(new Set(published.map(({ version }) => version)).size).toBe(10);
    expect(new Set(published.map(({ sequence }) => sequence)).size).toBe(10);
    expect(await registry.versions('flowers')).toHaveLength(10);
  });

  it('as a dry run says what it would do and writes nothing', async () => {
    const { publish, isEmpty, host } = await setUp();
    expect(await publish({ 'dry-run': 'true' })).toMatchObject({ version: 'v1.0.0', sequence: 1 });
    expect(await isEmpty()).toBe(true);
    expect(host.said).toContain('dry run: would publish flowers@v1.0.0');
    expect(host.outputs.get('reference')).toBe('flowers@v1.0.0');
  });
});

describe('nothing is published', () => {
  const verdictPath = 'heirloom-out/verdict.json';

  it('without a verdict', async () => {
    const { publish, isEmpty } = await setUp();
    expect(await messageOf(() => publish({ verdict: 'none.json' }))).toBe(
      'none.json is not there, and nothing is published without a verdict. Run evaluate-gate on this package first.',
    );
    expect(await isEmpty()).toBe(true);
  });

  const failing = {
    ...verdictOn({ digest: '', predictions: '' }).rules[0]!,
    outcome: 'fail-proven' as const,
  };
  const undecided = { ...failing, outcome: 'underpowered' as const };
  it.each<[string, Partial<Verdict>, string]>([
    [
      'that failed',
      { verdict: 'fail', rules: [failing], headline: 'accuracy is below its floor.' },
      'says "fail": accuracy is below its floor. Only a package that passed is published.',
    ],
    [
      'that is undecided',
      { verdict: 'neutral', rules: [undecided], headline: 'too few rows' },
      'says "neutral": too few rows. Only a package that passed is published.',
    ],
  ])('with a verdict %s', async (_, changes, message) => {
    const { publish, isEmpty } = await setUp({}, changes);
    expect(await messageOf(() => publish())).toBe(`${verdictPath} ${message}`);
    expect(await isEmpty()).toBe(true);
  });

  it('with the verdict on another package', async () => {
    const { publish, isEmpty, workspace, opened } = await setUp();
    const other = await writeSmallPackage(join(workspace, 'heirloom-out/candidate'), { weights: 'newer' });
    expect(await messageOf(() => publish())).toBe(
      `${verdictPath} judges sha256:${opened.digest.slice(0, 12)}…, and this package is sha256:${other.digest.slice(0, 12)}…. Run evaluate-gate on this very package.`,
    );
    expect(await isEmpty()).toBe(true);
  });

  it('with a verdict on predictions that are not in the package', async () => {
    const { publish, workspace, opened } = await setUp();
    const elsewhere = verdictOn({ digest: opened.digest, predictions: sha256('better ones') });
    await writeVerdict(join(workspace, verdictPath), elsewhere);
    expect(await messageOf(() => publish())).toContain("judges predictions that are not this package's.");
  });

  it.each<[string, (text: string) => string]>([
    ['"fail" turned into "pass"', (text) => text.replace('"pass-proven"', '"fail-proven"')],
    ['another key', (text) => text.replace('{\n', '{\n  "approved": true,\n')],
    ['other spaces', (text) => text.replace('  "gate"', ' "gate"')],
    ['half of it', (text) => text.slice(0, 200)],
    ['nothing', () => ''],
  ])('with a verdict file that was edited: %s', async (_, edit) => {
    const { publish, isEmpty, workspace } = await setUp();
    const path = join(workspace, verdictPath);
    await writeFile(path, edit(await readFile(path, 'utf8')));
    expect(await messageOf(() => publish())).toBe(
      `${path} is not a verdict as "heirloom evaluate-gate" writes it. Run evaluate-gate again.`,
    );
    expect(await isEmpty()).toBe(true);
  });

  it('of a package that is damaged', async () => {
    const { publish, isEmpty, workspace } = await setUp();
    await writeFile(join(workspace, 'heirloom-out/candidate/model/weights.bin'), 'changed'.padEnd(16));
    expect(await messageOf(() => publish())).toContain('was changed');
    expect(await isEmpty()).toBe(true);
  });

  it.each([
    [{ alias: 'Champion' }, 'input "alias" "Champion" is not an alias.'],
    [{ version: 'latest' }, 'input "version" "latest" is not a version.'],
    [{ name: 'a/b' }, 'input "name" "a/b" is not a model name.'],
    [
      { registry: 'oci://example.com/x' },
      'input "registry" "oci://example.com/x" is not a registry that is supported.',
    ],
  ])('for %j, also in part', async (inputs, message) => {
    const { publish, isEmpty } = await setUp();
    expect(await messageOf(() => publish(inputs))).toContain(message);
    expect(await isEmpty()).toBe(true);
  });

  it('as a version that is taken, or a second version of the same package', async () => {
    const { publish, put, registry } = await setUp();
    await publish();
    expect(await messageOf(() => publish({ version: 'v3.0.0' }))).toBe(
      'input "version" this package is published as flowers@v1.0.0 already. Leave "version" at auto.',
    );
    await put({ weights: 'other' });
    expect(await messageOf(() => publish({ version: 'v1.0.0' }))).toContain(
      'flowers@v1.0.0 is published already',
    );
    expect(await registry.versions('flowers')).toHaveLength(1);
  });
});
