import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../../shared/github/index.js';
import { artifactsOfBranch } from '../../../shared/github/run-artifacts.js';
import { FakeArtifacts } from '../../fakes/artifacts.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';

const SHA = 'a'.repeat(40);
const query = { repository: 'acme/digits', sha: SHA, branch: 'main', name: 'heirloom-candidate' };

let artifacts: FakeArtifacts;
let github: FakeGitHub;
beforeEach(async () => {
  artifacts = await FakeArtifacts.start();
});
afterEach(async () => {
  await artifacts.close();
  await github.close();
});

async function start(options: FakeGitHubOptions = {}) {
  github = await FakeGitHub.start({ artifacts, ...options });
  return createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
}

/** A run with one artifact. */
function plant(run: Partial<Parameters<FakeGitHub['plantRun']>[0]> = {}, name = query.name) {
  const planted = github.plantRun({ headSha: SHA, ...run });
  return artifacts.plant(planted.artifactsOf, name, Buffer.from('zip'));
}

describe('the packages that runs made of a commit', () => {
  it('are those of successful runs of the branch, the newest run first', async () => {
    const client = await start();
    const [older, newer] = [plant({ id: 11 }), plant({ id: 12, event: 'schedule' })];
    const found = await artifactsOfBranch(client, query);
    expect(found).toEqual([
      { id: newer.id, name: query.name, digest: newer.digest, run: runOf(12) },
      { id: older.id, name: query.name, digest: older.digest, run: runOf(11) },
    ]);
  });

  it.each([
    ['a pull request, whose head may be any commit', { event: 'pull_request' }],
    ['a pull request target', { event: 'pull_request_target' }],
    ['a fork', { headRepository: 'mallory/digits' }],
    ['a deleted fork', { headRepository: null }],
    ['another branch', { headBranch: 'feature' }],
    ['another commit', { headSha: 'b'.repeat(40) }],
    ['a run that failed', { conclusion: 'failure' }],
    ['a run that is still going', { status: 'in_progress' as const, conclusion: null }],
  ])('are never those of %s', async (_whose, run) => {
    const client = await start();
    plant(run);
    expect(await artifactsOfBranch(client, query)).toEqual([]);
  });

  it('leave out what has expired, and what has another name', async () => {
    const client = await start();
    plant().expired = true;
    plant({}, 'heirloom-candidate-2');
    expect(await artifactsOfBranch(client, query)).toEqual([]);
  });

  it('are found however many runs and artifacts there are', async () => {
    const client = await start();
    const wanted = plant({ id: 1 });
    for (let id = 2; id <= 120; id++) github.plantRun({ id, headSha: SHA });
    expect(await artifactsOfBranch(client, query)).toMatchObject([{ id: wanted.id }]);
  });

  it('can not be known without the permission, which is named', async () => {
    const client = await start({ permissions: { contents: 'read' } });
    expect(await artifactsOfBranch(client, query)).toMatchObject({
      posted: false,
      mend: expect.stringContaining('Add "actions: read" under "permissions:"'),
    });
  });
});

function runOf(id: number) {
  return { id, url: `https://github.com/acme/digits/actions/runs/${id}` };
}
