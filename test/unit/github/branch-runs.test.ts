import { afterEach, describe, expect, it } from '@jest/globals';
import { runsOfBranch } from '../../../shared/github/branch-runs.js';
import { createClient } from '../../../shared/github/index.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';

const SHA = 'a'.repeat(40);
const query = { repository: 'acme/digits', sha: SHA, branch: 'main' };

let github: FakeGitHub;
afterEach(() => github.close());

async function start(options: FakeGitHubOptions = {}) {
  github = await FakeGitHub.start(options);
  return createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
}

describe('the runs that may have made a model of a commit', () => {
  it('are the successful ones of the branch, the newest first', async () => {
    const client = await start();
    github.plantRun({ id: 11, headSha: SHA });
    github.plantRun({ id: 12, headSha: SHA, event: 'schedule' });
    expect(await runsOfBranch(client, query)).toEqual([12, 11].map(runOf));
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
    github.plantRun({ headSha: SHA, ...run });
    expect(await runsOfBranch(client, query)).toEqual([]);
  });

  it('are found however many there are', async () => {
    const client = await start();
    for (let id = 1; id <= 120; id++) github.plantRun({ id, headSha: SHA });
    expect(await runsOfBranch(client, query)).toHaveLength(120);
  });

  it('can not be known without the permission, which is named', async () => {
    const client = await start({ permissions: { contents: 'read' } });
    expect(await runsOfBranch(client, query)).toMatchObject({
      posted: false,
      mend: expect.stringContaining('Add "actions: read" under "permissions:"'),
    });
  });
});

function runOf(id: number) {
  return { id, url: `https://github.com/acme/digits/actions/runs/${id}` };
}
