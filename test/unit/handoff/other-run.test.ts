import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../../shared/github/index.js';
import { downloadFromRun } from '../../../shared/handoff/index.js';
import { NoSuchArtifact } from '../../../shared/host/uploads.js';
import { FakeArtifacts } from '../../fakes/artifacts.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { zipOf } from '../../fixtures/zip.js';
import { directoryOf, RUN, storeIn } from './stores.js';

const folder = freshFolders();
const OTHER = { server: 'github.com', repository: 'acme/digits', id: '41' };

let artifacts: FakeArtifacts;
let github: FakeGitHub;
beforeEach(async () => {
  artifacts = await FakeArtifacts.start();
});
afterEach(async () => {
  await artifacts.close();
  await github.close();
});

async function setUp(options: FakeGitHubOptions = {}) {
  github = await FakeGitHub.start({ artifacts, ...options });
  const cache = await folder();
  const run = github.plantRun({ id: 41, headSha: 'a'.repeat(40), event: 'pull_request' });
  const plant = (text: string, name = 'candidate') =>
    artifacts.plant(run.artifactsOf, name, zipOf([{ path: 'model/name', content: text }]));
  const shared = storeIn(join(cache, 'store'), { run: { ...RUN, id: '41' } }).store;
  const openClient = () => createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
  const fetch = async (deps: Partial<Parameters<typeof downloadFromRun>[3]> = {}) => {
    const target = join(cache, 'arrived');
    await downloadFromRun(OTHER, 'candidate', target, { openClient, folder: null, cache, ...deps });
    return readFile(join(target, 'model/name'), 'utf8');
  };
  return { cache, plant, shared, fetch };
}

describe('what another run handed off', () => {
  it('comes from its artifacts, of several attempts the last', async () => {
    const { plant, fetch } = await setUp();
    plant('first');
    plant('second');
    plant('other', 'verdict');
    expect(await fetch()).toBe('second');
  });

  it('comes from the shared folder where that has it, and asks nobody', async () => {
    const { cache, shared, fetch } = await setUp();
    await shared.upload('candidate', await directoryOf(cache, 'package', { 'model/name': 'shared' }));
    expect(await fetch({ folder: shared, openClient: null })).toBe('shared');
    expect(github.requests).toEqual([]);
  });

  it('is looked for at GitHub where the folder lacks it', async () => {
    const { plant, shared, fetch } = await setUp();
    plant('at GitHub');
    expect(await fetch({ folder: shared })).toBe('at GitHub');
  });

  it('is not there once it has expired, which is no failure of the search', async () => {
    const { plant, fetch } = await setUp();
    plant('old').expired = true;
    await expect(fetch()).rejects.toBeInstanceOf(NoSuchArtifact);
  });

  it('is refused where it arrives changed, and leaves nothing', async () => {
    const { plant, fetch, cache } = await setUp();
    plant('honest').digest = `sha256:${'0'.repeat(64)}`;
    expect(await messageOf(fetch)).toContain('arrived with another digest than was uploaded');
    await expect(readFile(join(cache, 'arrived/model/name'))).rejects.toThrow('ENOENT');
  });

  it('needs a token that may read it', async () => {
    const { plant, fetch } = await setUp({ permissions: { contents: 'read' } });
    plant('x');
    expect(await messageOf(fetch)).toContain('"actions: read"');
    expect(await messageOf(() => fetch({ openClient: null }))).toContain('there is no GitHub token');
  });
});
