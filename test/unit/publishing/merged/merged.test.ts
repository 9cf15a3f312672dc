import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../../../shared/github/index.js';
import type { RunAddress } from '../../../../shared/handoff/index.js';
import { NoSuchArtifact } from '../../../../shared/host/uploads.js';
import { findMerged } from '../../../../shared/publishing/merged/index.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../../fakes/github/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { writeSmallPackage } from '../../../fixtures/package.js';

const folder = freshFolders();
const [HEAD, SQUASH] = ['a'.repeat(40), 'b'.repeat(40)];

let github: FakeGitHub;
afterEach(() => github.close());

/** A pull request that was squashed into main, its branch gone. */
async function setUp(options: FakeGitHubOptions = {}) {
  github = await FakeGitHub.start(options);
  const client = await createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
  const cache = await folder();
  const opened = await writeSmallPackage(join(cache, 'package'));
  const host = new FakeHost();
  const asked: [string, string][] = [];
  /** The package lies with this run under this name. */
  const there = { run: '', name: 'heirloom-candidate' };
  const download = async (run: RunAddress, name: string, directory: string) => {
    asked.push([run.id, name]);
    if (run.id !== there.run || name !== there.name) throw new NoSuchArtifact(name, []);
    await cp(opened.directory, directory, { recursive: true });
  };
  const context = { eventName: 'push', repository: 'acme/digits', headSha: SQUASH, branch: 'main' };
  const find = (changes: { branch?: null; eventName?: string } = {}, name = 'heirloom-candidate') =>
    findMerged(name, {
      ...{ client, host, cache, download },
      context: { ...context, serverUrl: 'https://github.com', ...changes },
    });
  const merged = (changes: Parameters<FakeGitHub['plantPullRequest']>[0] | object = {}) =>
    github.plantPullRequest({
      ...{ number: 7, headSha: HEAD, state: 'closed', mergeCommitSha: SQUASH },
      ...changes,
    });
  return { find, merged, there, asked, opened, host };
}

describe('the package of a merged pull request', () => {
  it('is what the newest run of its head made that still has it', async () => {
    const { find, merged, there, asked, opened, host } = await setUp();
    merged();
    for (const id of [31, 32, 33]) github.plantRun({ id, headSha: HEAD, event: 'pull_request' });
    there.run = '32';
    const found = await find();
    expect(found.opened.digest).toBe(opened.digest);
    expect(found.pullRequest).toEqual({ number: 7, headSha: HEAD });
    expect(asked.map(([run]) => run)).toEqual(['33', '32']);
    expect(host.said).toBe(`merged: pull request #7 at aaaaaaa, run 32: sha256:${opened.digest}`);
    expect(JSON.stringify(github.requests)).not.toContain('branch-7');
  });

  it('may have the name of a leg', async () => {
    const { find, merged, there } = await setUp();
    merged();
    github.plantRun({ id: 31, headSha: HEAD, event: 'pull_request' });
    Object.assign(there, { run: '31', name: 'candidate-large' });
    await expect(find({}, 'candidate-large')).resolves.toMatchObject({ pullRequest: { number: 7 } });
  });

  it.each([
    ['a fork whose head is the same commit', { headRepository: 'mallory/digits' }],
    ['a fork that is gone', { headRepository: null }],
    ["another workflow, whose code is not the commit's", { event: 'workflow_run' }],
    ['a person who typed its inputs', { event: 'workflow_dispatch' }],
    ['another commit', { headSha: 'c'.repeat(40) }],
  ])('is never taken from a run by %s', async (_whose, run) => {
    const { find, merged, asked } = await setUp();
    merged();
    github.plantRun({ id: 31, headSha: HEAD, event: 'pull_request', ...run });
    expect(await messageOf(find)).toContain(
      'no run of pull request #7 at aaaaaaa has the artifact "heirloom-candidate" any more',
    );
    expect(asked).toEqual([]);
  });

  it('is looked for in every run, and the end says what to do', async () => {
    const { find, merged } = await setUp();
    merged();
    for (const event of ['pull_request', 'push']) github.plantRun({ headSha: HEAD, event });
    expect(await messageOf(find)).toBe(
      'input "candidate" none of 2 runs of pull request #7 at aaaaaaa has the artifact "heirloom-candidate" any more. ' +
        'Let the pull request\'s run train and upload it ("merged:<artifact-name>" names another), or train at this commit.',
    );
  });
});

describe('no package is found', () => {
  it.each([
    ['was not merged', { state: 'open' }],
    ['was closed, not merged', { mergeCommitSha: null }],
    ['went into another branch', { baseRef: 'release' }],
    ['was merged by another commit', { mergeCommitSha: 'c'.repeat(40), headSha: SQUASH }],
  ])('where the pull request %s', async (_why, changes) => {
    const { find, merged } = await setUp();
    merged(changes);
    expect(await messageOf(find)).toBe(
      'input "candidate" no pull request was merged into main by commit bbbbbbb, so there is no package of one. ' +
        'Train and judge at this commit, and publish that.',
    );
  });

  it.each([{ headRepository: 'mallory/digits' }, { headRepository: null }])(
    'where it came from a fork: %j',
    async (changes) => {
      const { find, merged } = await setUp();
      merged(changes);
      expect(await messageOf(find)).toContain(
        "pull request #7 came from a fork, and what a fork's run made is never published",
      );
    },
  );

  it('where the run is about no push to a branch', async () => {
    const { find } = await setUp();
    expect(await messageOf(() => find({ branch: null, eventName: 'schedule' }))).toContain(
      'this run is about "schedule"',
    );
    expect(github.requests).toEqual([]);
  });

  it.each([
    [{}, '"pull-requests: read"'],
    [{ 'pull-requests': 'read' }, '"actions: read"'],
  ] as const)('where the token has %j, which says what to add', async (permissions, missing) => {
    const { find, merged } = await setUp({ permissions });
    merged();
    expect(await messageOf(find)).toContain(missing);
  });
});
