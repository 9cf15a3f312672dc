import { afterEach, describe, expect, it } from '@jest/globals';
import type { GitHubClient } from '../../../../shared/github/index.js';
import { github, place, sha, start } from './meeting.js';

afterEach(() => github.close());

describe('commits of the fake', () => {
  const compare = async (client: GitHubClient, basehead: string) =>
    (await client.rest.repos.compareCommitsWithBasehead({ ...place, basehead })).data;

  it('have the merge base of a branch that its base has left behind', async () => {
    const client = await start();
    github.plantCommits('main', ['a', 'b', 'c'].map(sha));
    github.plantCommits('topic/one', ['d', 'e'].map(sha), sha('b'));
    expect(await compare(client, 'main...topic/one')).toMatchObject({
      merge_base_commit: { sha: sha('b') },
      status: 'diverged',
      ahead_by: 2,
      behind_by: 1,
      commits: [{ sha: sha('d') }, { sha: sha('e') }],
    });
    expect(await compare(client, `main...${sha('a')}`)).toMatchObject({ status: 'behind', behind_by: 2 });
  });

  it('have the nearest merge base after the base was merged in', async () => {
    const client = await start();
    github.plantCommits('main', ['a', 'b', 'c'].map(sha));
    github.plantCommits('topic', [sha('d')], sha('a'));
    github.commits.add(sha('e'), [sha('d'), sha('b')]);
    github.commits.branches.set('topic', sha('e'));
    expect(await compare(client, 'main...topic')).toMatchObject({ merge_base_commit: { sha: sha('b') } });
  });

  it('have none where the histories never met, and are listed from any of them', async () => {
    const client = await start();
    github.plantCommits('main', ['a', 'b'].map(sha));
    github.plantCommits('other', [sha('c')]);
    await expect(compare(client, 'main...other')).rejects.toMatchObject({ status: 404 });
    const { data } = await client.rest.repos.listCommits({ ...place, sha: sha('b') });
    expect(data.map((commit) => commit.sha)).toEqual([sha('b'), sha('a')]);
  });

  it('lead to the pull request that brought them', async () => {
    const client = await start();
    github.plantCommits('main', ['a', 'b'].map(sha));
    github.plantCommits('topic', [sha('d')], sha('a'));
    github.plantPullRequest({ number: 7, headSha: sha('d'), state: 'closed', mergeCommitSha: sha('b') });
    for (const [commit, numbers] of [
      ['a', []],
      ['b', [7]],
      ['d', [7]],
    ] as const) {
      const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit({
        ...place,
        commit_sha: sha(commit),
      });
      expect(data.map(({ number }) => number)).toEqual(numbers);
    }
  });
});
