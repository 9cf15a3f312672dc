import { afterEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../../shared/errors/index.js';
import { createClient, insist, upsertComment } from '../../../shared/github/index.js';
import { commentMarker } from '../../../shared/report/index.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';

let github: FakeGitHub;
afterEach(() => github.close());

async function start(options: FakeGitHubOptions = {}) {
  github = await FakeGitHub.start(options);
  return createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
}

const request = { repository: 'acme/digits', number: 7, key: 'digits', body: 'accuracy 0.97' };
const marked = (body: string) => `<!-- heirloom:digits -->\n${body}`;
const writes = () => github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');

describe('the comment on a pull request', () => {
  it('is created once and updated by the next run', async () => {
    const client = await start();
    const first = await upsertComment(client, request);
    const second = await upsertComment(client, { ...request, body: 'accuracy 0.98' });
    expect(github.comments).toMatchObject([{ issue: 7, body: marked('accuracy 0.98') }]);
    const url = `https://github.com/acme/digits/pull/7#issuecomment-${github.comments[0]!.id}`;
    expect([first, second]).toEqual([
      { posted: true, updated: false, url },
      { posted: true, updated: true, url },
    ]);
  });

  it('is found on page 3 of 250 comments', async () => {
    const client = await start();
    for (let i = 0; i < 230; i++) github.plantComment(7, 'reviewer', `remark ${i}`);
    const ours = github.plantComment(7, github.login, marked('old'));
    for (let i = 0; i < 19; i++) github.plantComment(7, 'reviewer', `late remark ${i}`);
    expect(await upsertComment(client, request)).toMatchObject({ posted: true, updated: true });
    expect(ours.body).toBe(marked('accuracy 0.97'));
    expect(github.comments).toHaveLength(250);
  });

  it('is never one that somebody else wrote, marker or not', async () => {
    const client = await start();
    const planted = ['mallory', 'github-actions', 'other-app[bot]'].map((login) =>
      github.plantComment(7, login, marked('accuracy 1.0')),
    );
    expect(await upsertComment(client, request)).toMatchObject({ updated: false });
    expect(planted.map(({ body }) => body)).toEqual(Array(3).fill(marked('accuracy 1.0')));
    expect(github.comments).toHaveLength(4);
  });

  it('is not taken for one with another key, nor for one that only quotes the marker', async () => {
    const client = await start();
    github.plantComment(7, github.login, '<!-- heirloom:digits-mobile -->\nother gate');
    github.plantComment(7, github.login, `> ${marked('quoted')}`);
    github.plantComment(8, github.login, marked('other pull request'));
    expect(await upsertComment(client, request)).toMatchObject({ updated: false });
    expect(github.comments).toHaveLength(4);
  });

  it.each([
    ["the job's token", { identity: 'graphql', login: 'github-actions[bot]' }],
    ["an app's token", { identity: 'graphql', login: 'acme-models[bot]' }],
    ["a person's token without GraphQL", { identity: 'rest', login: 'octocat' }],
    ["the job's token where nobody says whose it is", { identity: 'none', login: 'github-actions[bot]' }],
  ] as const)('is recognised with %s', async (_name, options) => {
    const client = await start(options);
    github.plantComment(7, 'mallory', marked('planted'));
    const ours = github.plantComment(7, options.login, marked('old'));
    expect(await upsertComment(client, request)).toMatchObject({ updated: true });
    expect(ours.body).toBe(marked('accuracy 0.97'));
  });

  it('does not get a second marker', async () => {
    const client = await start();
    await upsertComment(client, { ...request, body: `${commentMarker('digits')}\ntext` });
    expect(github.comments[0]!.body).toBe(marked('text'));
  });

  it('is refused with the permission to add when the token is read-only', async () => {
    const client = await start({ readOnly: true });
    const outcome = await upsertComment(client, request);
    expect(outcome).toMatchObject({
      posted: false,
      reason: "can't comment on acme/digits #7: the token may not do that",
      mend: expect.stringContaining('Add "pull-requests: write" under "permissions:" of the job.'),
    });
    expect(() => insist(outcome)).toThrow(UserError);
  });

  it('is refused with a reason when the token is wrong or the pull request is out of sight', async () => {
    await start();
    const stranger = await createClient('ghs_wrong', { GITHUB_API_URL: github.url }, { second: 1 });
    expect(await upsertComment(stranger, request)).toMatchObject({
      posted: false,
      reason: expect.stringContaining('GitHub does not know the token'),
    });
    const client = await createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
    expect(await upsertComment(client, { ...request, repository: 'acme/hidden' })).toMatchObject({
      posted: false,
      reason: expect.stringContaining('sees no such thing'),
    });
  });

  it('is not sent when GitHub would not take its length', async () => {
    const client = await start();
    await expect(upsertComment(client, { ...request, body: 'x'.repeat(65_536) })).rejects.toThrow(RangeError);
    expect(github.requests).toEqual([]);
  });

  it('is one where two runs create it at the same time', async () => {
    const client = await start();
    const bodies = ['accuracy 0.97', 'accuracy 0.98'];
    await Promise.all(bodies.map((body) => upsertComment(client, { ...request, body })));
    expect(github.comments).toHaveLength(1);
    expect(bodies.map(marked)).toContain(github.comments[0]!.body);
  });

  it('is the oldest where an earlier race left several, and the others go', async () => {
    const client = await start();
    const oldest = github.plantComment(7, github.login, marked('old'));
    github.plantComment(7, 'mallory', marked('planted'));
    github.plantComment(7, github.login, marked('older'));
    expect(await upsertComment(client, request)).toMatchObject({ updated: true });
    expect(github.comments.map(({ login }) => login)).toEqual([github.login, 'mallory']);
    expect(oldest.body).toBe(marked('accuracy 0.97'));
  });

  it('can be made of what is there, and be left as it is', async () => {
    const client = await start();
    const untouched = { posted: true, url: null, updated: false };
    expect(await upsertComment(client, { ...request, body: () => null })).toEqual(untouched);
    expect(github.comments).toEqual([]);
    await upsertComment(client, request);
    await upsertComment(client, { ...request, body: (earlier) => `${earlier} again` });
    expect(github.comments).toMatchObject([{ body: marked('accuracy 0.97 again') }]);
    await upsertComment(client, { ...request, body: () => null });
    expect(github.comments).toMatchObject([{ body: marked('accuracy 0.97 again') }]);
  });

  it.each(['', 'a--b', 'a -->', 'x<y', 'line\nbreak'])(
    'has a marker that the key %j can not end early',
    (key) => {
      expect(commentMarker(key)).toMatch(/^<!-- heirloom:[^<>\s]* -->$/);
      expect(commentMarker(key).slice(4, -3)).not.toContain('--');
    },
  );

  it('is tried again after 502 and after a secondary rate limit', async () => {
    const client = await start();
    const limited = { message: 'You have exceeded a secondary rate limit.' };
    github.failNext(
      { status: 502, body: { message: 'Bad gateway' } },
      { only: ({ method }) => method === 'GET' },
    );
    github.failNext(
      { status: 403, headers: { 'retry-after': '1' }, body: limited },
      { only: ({ method }) => method === 'POST' },
    );
    expect(await upsertComment(client, request)).toMatchObject({ posted: true });
    expect(writes()).toHaveLength(2);
    expect(github.comments).toHaveLength(1);
  });

  it('is given up with a reason when GitHub stays down', async () => {
    const client = await start();
    github.failNext({ status: 503, body: { message: 'Unavailable' } }, { times: 99 });
    expect(await upsertComment(client, request)).toMatchObject({
      posted: false,
      reason: expect.stringContaining('GitHub answers 503'),
    });
  });
});
