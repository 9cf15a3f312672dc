import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeGitHub } from '../../fakes/github/index.js';
import { JudgedPullRequest, MARKER } from './judged.js';

describe('the comment on a pull request', () => {
  let pullRequest: JudgedPullRequest;
  let github: FakeGitHub;
  beforeAll(async () => {
    pullRequest = await JudgedPullRequest.create();
  });
  afterAll(() => pullRequest.remove());
  beforeEach(async () => {
    github = await FakeGitHub.start();
  });
  afterEach(() => github.close());

  it('is found and updated among 250 others', async () => {
    for (let i = 0; i < 230; i++) github.plantComment(7, 'reviewer', `remark ${i}`);
    const own = github.plantComment(7, github.login, `${MARKER}\nof an earlier run`);
    for (let i = 0; i < 20; i++) github.plantComment(7, 'reviewer', `late remark ${i}`);
    const before = github.comments.map(({ id, body }) => ({ id, body }));

    expect(await pullRequest.compare(github)).toMatchObject({
      code: 0,
      outputs: { 'comment-url': `https://github.com/acme/digits/pull/7#issuecomment-${own.id}` },
    });
    expect(own.body).toMatch(new RegExp(`^${MARKER}\n\n### ✅ Model gate`));
    expect(
      github.comments.filter(({ id, body }) => before.some((one) => one.id === id && one.body === body)),
    ).toHaveLength(250);
    expect(github.comments).toHaveLength(251);
  });

  it('is a new one where another author planted the marker, on any page', async () => {
    const planted = ['mallory', 'github-actions', 'github-actions[bot]x', 'other-app[bot]'].map((login) =>
      github.plantComment(7, login, `${MARKER}\n### ✅ Model gate: all is well`),
    );
    for (let i = 0; i < 120; i++) github.plantComment(7, 'reviewer', `remark ${i}`);
    planted.push(github.plantComment(7, 'mallory', `${MARKER}\nlate`));
    const bodies = planted.map(({ body }) => body);

    await pullRequest.compare(github);
    await pullRequest.compare(github);
    expect(planted.map(({ body }) => body)).toEqual(bodies);
    expect(github.comments.filter(({ login }) => login === github.login)).toHaveLength(1);
    expect(github.comments).toHaveLength(126);
  });
});
