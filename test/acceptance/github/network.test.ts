import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';
import { serve } from '../../fakes/http.js';
import { FakeProxy } from '../../fakes/proxy.js';
import { JudgedPullRequest } from './judged.js';

/** Nobody but the proxy knows it. */
const HOST = 'github.acme.invalid';

describe('a comparison', () => {
  let pullRequest: JudgedPullRequest;
  let github: FakeGitHub;
  const others: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    pullRequest = await JudgedPullRequest.create();
  });
  afterAll(() => pullRequest.remove());
  afterEach(async () => {
    for (const other of others.splice(0)) await other.close();
    await github.close();
  });
  const meetGitHub = async (options: FakeGitHubOptions = {}) => {
    github = await FakeGitHub.start(options);
  };

  it('on an Enterprise Server asks its API alone, by REST and GraphQL', async () => {
    await meetGitHub({ enterprise: true });
    const server = 'https://git.acme.example';
    for (let i = 0; i < 120; i++) github.plantComment(7, 'reviewer', `remark ${i}`);
    const first = await pullRequest.compare(github, {}, { GITHUB_SERVER_URL: server });
    const second = await pullRequest.compare(github, {}, { GITHUB_SERVER_URL: server });
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(github.comments).toHaveLength(121);
    expect(github.comments[120]?.body).toContain(`${server}/acme/digits/actions/runs/1`);
    expect(
      github.requests.every(({ path }) => /^\/api\/(v3\/repos\/acme\/digits\/|graphql$)/.test(path)),
    ).toBe(true);
  });

  it.each(['HTTP_PROXY', 'http_proxy'])('behind a proxy goes through it (%s)', async (variable) => {
    await meetGitHub();
    const proxy = await FakeProxy.start(github.url);
    others.push(proxy);
    const compared = await pullRequest.compare(
      github,
      {},
      {
        GITHUB_API_URL: `http://${HOST}`,
        [variable]: proxy.url,
      },
    );
    expect(compared.code).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(new Set(proxy.tunnels.map(({ target }) => target))).toEqual(new Set([`${HOST}:80`]));
  });

  it('follows a page to another host, but its token stays at home', async () => {
    await meetGitHub();
    const seen: (string | undefined)[] = [];
    const elsewhere = await serve(({ headers }) => {
      seen.push(headers.authorization);
      return { status: 200, body: [] };
    });
    others.push(elsewhere);
    github.failNext(
      { status: 200, headers: { link: `<${elsewhere.url}/page/2>; rel="next"` }, body: [] },
      { only: ({ method, path }) => method === 'GET' && path.endsWith('/comments') },
    );
    await pullRequest.compare(github);
    expect(seen).toEqual([undefined]);
    expect(github.comments).toHaveLength(1);
  });
});
