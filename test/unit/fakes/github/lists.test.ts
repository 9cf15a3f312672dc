import { afterEach, describe, expect, it } from '@jest/globals';
import { github, place, sha, start } from './meeting.js';

afterEach(() => github.close());

describe('a list of the fake', () => {
  it('comes in pages that name one another', async () => {
    const client = await start();
    for (let i = 0; i < 250; i++) github.plantRun({ headSha: sha('a'), id: i });
    const { headers, data } = await client.rest.actions.listWorkflowRunsForRepo({
      ...place,
      per_page: 100,
      page: 2,
    });
    expect(data).toMatchObject({ total_count: 250 });
    expect(data.workflow_runs).toHaveLength(100);
    expect(headers.link?.match(/[?&]page=\d+|rel="\w+"/g)).toEqual([
      ...[
        '&page=1',
        'rel="prev"',
        '&page=3',
        'rel="next"',
        '&page=3',
        'rel="last"',
        '&page=1',
        'rel="first"',
      ],
    ]);
    const all = await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
      ...place,
      per_page: 100,
    });
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, i) => 249 - i));
  });

  it('of runs is of the commit, event, branch and status that are asked for', async () => {
    const client = await start();
    const wanted = github.plantRun({ headSha: sha('a') });
    github.plantRun({ headSha: sha('b') });
    github.plantRun({ headSha: sha('a'), event: 'pull_request' });
    github.plantRun({ headSha: sha('a'), headBranch: 'topic' });
    github.plantRun({ headSha: sha('a'), conclusion: 'failure' });
    const { data } = await client.rest.actions.listWorkflowRunsForRepo({
      ...place,
      head_sha: sha('a'),
      event: 'push',
      branch: 'main',
      status: 'success',
    });
    expect(data.workflow_runs.map(({ id }) => id)).toEqual([wanted.id]);
  });

  it('of pull requests is of the head, base and state that are asked for', async () => {
    const client = await start();
    github.plantPullRequest({
      number: 1,
      headSha: sha('a'),
      headRef: 'fix',
      headRepository: 'mallory/digits',
    });
    github.plantPullRequest({ number: 2, headSha: sha('a'), headRef: 'fix' });
    github.plantPullRequest({ number: 3, headSha: sha('a'), headRef: 'fix', state: 'closed' });
    const numbers = async (query: { head?: string; state?: 'open' | 'closed' | 'all' }) =>
      (await client.rest.pulls.list({ ...place, ...query })).data.map(({ number }) => number);
    expect(await numbers({ head: 'mallory:fix' })).toEqual([1]);
    expect(await numbers({ head: 'acme:fix' })).toEqual([2]);
    expect(await numbers({ state: 'all' })).toEqual([3, 2, 1]);
  });
});
