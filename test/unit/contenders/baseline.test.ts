import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  findBaseline,
  loadContender,
  type ContenderDeps,
  type FindCommitModel,
} from '../../../shared/contenders/index.js';
import { sha256 } from '../../../shared/files/index.js';
import { FolderRegistry } from '../../../shared/registry/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { predictionsText, writeSmallPackage, type PackageParts } from '../../fixtures/package.js';

const folder = freshFolders();

/** A workspace with a candidate, and a registry that holds nothing yet. */
async function setUp(parts: PackageParts = {}) {
  const workspace = await folder();
  const registry = new FolderRegistry(join(workspace, 'registry'));
  const host = new FakeHost();
  const deps: ContenderDeps = {
    registry,
    host,
    workspace,
    cache: join(workspace, 'cache'),
    reading: {},
  };
  await writeSmallPackage(join(workspace, 'candidate'), parts);
  let count = 0;
  const publish = async (version: string, of: PackageParts = {}) => {
    const opened = await writeSmallPackage(join(workspace, `package ${count++}`), {
      weights: version,
      ...of,
    });
    await registry.publish({ name: 'flowers', version, digest: opened.digest }, opened, '');
    return opened.digest;
  };
  const load = (text = 'candidate', changes: Partial<ContenderDeps> = {}) =>
    loadContender(text, { ...deps, ...changes });
  const find = async (text: string, candidate = 'candidate', findCommitModel?: FindCommitModel) =>
    findBaseline(text, await load(candidate), { ...deps, ...(findCommitModel && { findCommitModel }) });
  return { workspace, registry, host, publish, load, find };
}

describe('a baseline', () => {
  it('champion is what the alias names', async () => {
    const { publish, registry, find, host } = await setUp();
    const digest = await publish('v1.0.0');
    await publish('v1.0.1');
    await registry.moveAlias('flowers', 'champion', digest, null);
    expect(await find('champion')).toMatchObject({
      digest,
      reference: 'flowers@v1.0.0',
      how: 'champion',
      name: 'flowers',
    });
    expect(host.said).toContain(`baseline champion: flowers@v1.0.0, sha256:${digest}`);
  });

  it('release is what was published last', async () => {
    const { publish, find } = await setUp();
    await publish('v1.0.0');
    const digest = await publish('v1.0.1');
    expect(await find('release')).toMatchObject({ digest, reference: 'flowers@v1.0.1', how: 'release' });
  });

  it('parent is what the candidate inherits from', async () => {
    const { publish, workspace, find } = await setUp();
    const digest = await publish('v1.0.0');
    const parents = [{ digest, reference: 'flowers#champion', mode: 'fine-tune' }];
    await writeSmallPackage(join(workspace, 'child'), { parents });
    expect(await find('parent', 'child')).toMatchObject({
      digest,
      reference: 'flowers#champion',
      how: 'parent',
    });
  });

  it('none is none', async () => {
    expect(await (await setUp()).find('none')).toBeNull();
  });

  it('may be any package by its name, or a predictions file', async () => {
    const { publish, find, workspace } = await setUp();
    const digest = await publish('v1.0.0');
    for (const text of ['flowers@v1.0.0', `sha256:${digest.slice(0, 12)}`, 'package 0'])
      expect(await find(text)).toMatchObject({ digest, reference: text, how: 'named' });
    await writeFile(join(workspace, 'old.csv'), predictionsText());
    expect(await find('old.csv')).toMatchObject({
      digest: sha256(predictionsText()),
      reference: 'old.csv',
      how: 'named',
      name: null,
      opened: null,
    });
  });

  it.each([
    ['champion', 'no baseline: no version of flowers is champion in file:'],
    ['release', 'no baseline: no version of flowers is published in file:'],
    ['parent', 'no baseline: flowers inherits from no package'],
  ])('%s that there is not yet is null, and the log says why', async (text, line) => {
    const { find, host } = await setUp();
    expect(await find(text)).toBeNull();
    expect(host.said).toContain(line);
  });

  it('of a bare predictions file has to be named', async () => {
    const { find, workspace, host } = await setUp();
    await writeFile(join(workspace, 'new.csv'), predictionsText());
    expect(await find('champion', 'new.csv')).toBeNull();
    expect(host.said).toContain('a predictions file has no champion; name a baseline to compare it with');
  });

  it.each([
    ['flowers@v9.0.0', 'flowers@v9.0.0 is not in the registry.'],
    ['nowhere', 'nowhere is not there.'],
  ])('that was named and is not to be had is an error, not "none": %s', async (text, message) => {
    expect(await messageOf(async () => (await setUp()).find(text))).toContain(message);
  });

  it.each(['merge-base', 'measure'])('%s is what is found behind its commit', async (word) => {
    const { workspace, find, host } = await setUp();
    const opened = await writeSmallPackage(join(workspace, 'old'), { weights: 'old' });
    const mergeBase = 'b'.repeat(40);
    const model = {
      opened,
      reference: 'flowers of commit bbbbbbb',
      provenance: 'uploaded by run 1',
      mergeBase,
    };
    const refetch = { first: null, name: 'old' };
    expect(await find(word, 'candidate', () => Promise.resolve({ ...model, refetch }))).toMatchObject({
      digest: opened.digest,
      reference: 'flowers of commit bbbbbbb',
      how: word,
      mergeBase,
      refetch,
    });
    expect(host.said).toContain(
      `baseline ${word}: flowers of commit bbbbbbb, sha256:${opened.digest}, uploaded by run 1`,
    );
  });

  it('merge-base that there is not is null, and the log says what was looked for', async () => {
    const { find, host } = await setUp();
    expect(await find('merge-base', 'candidate', () => Promise.resolve('no run left one'))).toBeNull();
    expect(host.said).toContain('no baseline: no run left one');
  });

  it('parent that is recorded and not in the registry is an error too', async () => {
    const parents = [{ digest: 'a'.repeat(64), reference: 'flowers#champion', mode: 'fine-tune' }];
    const { find } = await setUp({ parents });
    expect(await messageOf(() => find('parent'))).toContain(`has no package sha256:${'a'.repeat(64)}`);
  });
});

describe('a contender', () => {
  it('is verified before its predictions are read', async () => {
    const { load, workspace } = await setUp();
    await writeFile(join(workspace, 'candidate/predictions.csv'), predictionsText(200, 0));
    expect(await messageOf(() => load())).toContain('was changed');
  });

  it('is read with the positive class of its recipe, or of the gate before that', async () => {
    const recipe = { positive: '0', data: { source: 'flowers.csv' } };
    const { load } = await setUp({ recipe });
    expect((await load()).predictions).toMatchObject({ positive: '0' });
    expect((await load('candidate', { reading: { positive: '1' } })).predictions).toMatchObject({
      positive: '1',
    });
  });

  it('may be a package that somebody else made, without a recipe', async () => {
    const { load } = await setUp({ recipe: null });
    expect((await load()).predictions).toMatchObject({ positive: '1' });
  });

  it('without predictions has nothing to be judged by', async () => {
    const { load } = await setUp({ predictions: null });
    expect(await messageOf(() => load())).toBe(
      'candidate holds no predictions.csv, so there is nothing to judge. Make the package with "heirloom train", or name a predictions file.',
    );
  });
});

describe('a contender that is not there', () => {
  it('is asked for as predictions where its name ends so, and as a package where not', async () => {
    const { load } = await setUp();
    for (const name of ['new.csv', 'runs/new.PARQUET'])
      expect(await messageOf(() => load(name))).toBe(
        `${name} is not there. Name a predictions file with one row per test example, or a package.`,
      );
    expect(await messageOf(() => load('elsewhere'))).toMatch(/^elsewhere is not there\. Name a package:/);
  });

  it('is judged with answers that a candidate would be refused for, and a word on them', async () => {
    const { workspace, find, load, host } = await setUp();
    await writeFile(join(workspace, 'old.csv'), 'id,label,prediction\n1,a,a\n2,b,b\n3,c,NaN\n');
    expect(await messageOf(() => load('old.csv'))).toContain('predicts "NaN", which no label is');
    expect(await find('old.csv')).toMatchObject({ predictions: { classes: ['NaN', 'a', 'b', 'c'] } });
    expect(host.said).toContain(
      'predicts "NaN", which no label is. 1 of 3 rows answer so, and count as wrong.',
    );
  });
});
