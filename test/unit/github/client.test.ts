import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient, upsertComment } from '../../../shared/github/index.js';
import { apiUrlOf } from '../../../shared/github/api-url.js';
import { transportFor } from '../../../shared/github/transport.js';
import { FakeProxy } from '../../fakes/proxy.js';
import { serve, type FakeServer } from '../../fakes/http.js';
import {
  BAD_GATEWAY,
  DROPPED_CONNECTION,
  FakeGitHub,
  primaryRateLimit,
  secondaryRateLimit,
  tooManyRequests,
  type FakeGitHubOptions,
} from '../../fakes/github/index.js';

const place = { owner: 'acme', repo: 'digits' };

let github: FakeGitHub;
let said: string[];
const others: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const other of others.splice(0)) await other.close();
  await github.close();
});

async function start(options: FakeGitHubOptions = {}, url?: string) {
  github = await FakeGitHub.start(options);
  said = [];
  const say = (line: string) => void said.push(line);
  return createClient(github.token, { GITHUB_API_URL: url ?? github.url }, { second: 1, say });
}
const started = <T extends { close(): Promise<void> }>(server: T): T => {
  others.push(server);
  return server;
};

describe('a client that meets a rate limit', () => {
  it.each([
    ['a secondary one', secondaryRateLimit(7), 'secondary rate limit is reached; going on in 7 s'],
    ['one that only a header tells', { ...secondaryRateLimit(7), body: { message: 'Forbidden' } }, 'in 7 s'],
    ['429 with a time', tooManyRequests(7), 'secondary rate limit is reached; going on in 7 s'],
    ['429 without a time', { status: 429, body: { message: 'Slow down' } }, 'in 60 s'],
    ['the quota of the hour', primaryRateLimit(7), "GitHub's rate limit is reached; going on in"],
  ])('waits as long as it is told: %s', async (_name, limit, line) => {
    const client = await start();
    github.failNext(limit);
    await client.rest.repos.get(place);
    expect(said).toEqual([expect.stringContaining(line)]);
    expect(github.requests).toHaveLength(2);
  });

  it('asks no more than three times', async () => {
    const client = await start();
    github.failNext(tooManyRequests(1), { times: 99 });
    await expect(client.rest.repos.get(place)).rejects.toMatchObject({ status: 429 });
    expect(github.requests).toHaveLength(3);
  });

  it('does not wait longer than two minutes, and says when to come again', async () => {
    const client = await start();
    github.failNext(primaryRateLimit(1800), { times: 99 });
    const comment = { repository: 'acme/digits', number: 7, key: 'digits', body: 'text' };
    expect(await upsertComment(client, comment)).toEqual({
      posted: false,
      reason: "can't comment on acme/digits #7: GitHub's rate limit is reached",
      mend: expect.stringMatching(/^Run the job again after \d\d:\d\d UTC\.$/),
    });
    expect(github.requests).toHaveLength(1);
  });

  it('takes a refusal for what it is, not for a limit', async () => {
    const client = await start({ readOnly: true });
    await expect(
      client.rest.issues.createComment({ ...place, issue_number: 7, body: 'text' }),
    ).rejects.toMatchObject({ status: 403, message: expect.not.stringContaining('rate limit') });
    expect(said).toEqual([]);
  });
});

describe('a client whose connection fails', () => {
  it.each([
    ['is cut', DROPPED_CONNECTION],
    ['ends at a gateway', BAD_GATEWAY],
  ])('tries again when it %s', async (_name, fault) => {
    const client = await start();
    github.failNext(fault, { times: 3 });
    await client.rest.repos.get(place);
    expect(github.requests).toHaveLength(4);
  });

  it('says so where it stays so', async () => {
    const client = await start();
    github.failNext(DROPPED_CONNECTION, { times: 99 });
    const comment = { repository: 'acme/digits', number: 7, key: 'digits', body: 'text' };
    expect(await upsertComment(client, comment)).toMatchObject({
      posted: false,
      reason: expect.stringMatching(/GitHub can't be reached: /),
      mend: expect.stringContaining('proxy'),
    });
  });

  it('does not wait for an answer without end', async () => {
    await start();
    const silent = started(await serve(() => new Promise(() => {})));
    await expect(transportFor(silent.url, 0.05)(silent.url)).rejects.toThrow('no answer within 0.05 s');
  });
});

describe("a client's token", () => {
  let elsewhere: FakeServer;
  let seen: (string | undefined)[];
  const meetElsewhere = async () => {
    seen = [];
    elsewhere = started(
      await serve(({ headers }) => {
        seen.push(headers.authorization);
        return { status: 200, body: [] };
      }),
    );
  };

  it('is not sent where a link to the next page leads to another host', async () => {
    const client = await start();
    await meetElsewhere();
    github.failNext({ status: 200, headers: { link: `<${elsewhere.url}/page2>; rel="next"` }, body: [] });
    await client.paginate(client.rest.pulls.list, place);
    expect(github.requests[0]?.authorization).toContain(github.token);
    expect(seen).toEqual([undefined]);
  });

  it('is not sent where an answer redirects to another host', async () => {
    const client = await start();
    await meetElsewhere();
    github.failNext({ status: 302, headers: { location: `${elsewhere.url}/file` } });
    await client.rest.repos.get(place);
    expect(seen).toEqual([undefined]);
  });
});

describe('the address of the API', () => {
  it.each([
    [{}, 'https://api.github.com'],
    [{ GITHUB_SERVER_URL: 'https://github.com' }, 'https://api.github.com'],
    [{ GITHUB_SERVER_URL: 'https://acme.ghe.com' }, 'https://api.acme.ghe.com'],
    [{ GITHUB_SERVER_URL: 'https://git.acme.example:8443/' }, 'https://git.acme.example:8443/api/v3'],
    [{ GITHUB_API_URL: 'https://git.acme.example/api/v3/' }, 'https://git.acme.example/api/v3'],
  ])('of %j is %s', (env, url) => {
    expect(apiUrlOf(env)).toBe(url);
  });

  it('of an Enterprise Server serves REST, its pages and GraphQL', async () => {
    const client = await start({ enterprise: true });
    for (let i = 0; i < 101; i++) github.plantComment(7, 'reviewer', `remark ${i}`);
    const own = github.plantComment(7, github.login, '<!-- heirloom:digits -->\nold');
    const comment = { repository: 'acme/digits', number: 7, key: 'digits', body: 'text' };
    expect(await upsertComment(client, comment)).toMatchObject({ posted: true, updated: true });
    expect(own.body).toContain('text');
    expect(new Set(github.requests.map(({ path }) => path))).toEqual(
      new Set([
        '/api/v3/repos/acme/digits/issues/7/comments',
        '/api/graphql',
        `/api/v3/repos/acme/digits/issues/comments/${own.id}`,
      ]),
    );
  });
});

describe('a client behind a proxy', () => {
  const NAMES = ['HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'] as const;
  const before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));
  afterEach(() => {
    for (const name of NAMES) {
      delete process.env[name];
      if (before[name] !== undefined) process.env[name] = before[name];
    }
  });
  /** Nobody but the proxy knows this name. */
  const HOST = 'github.acme.invalid';

  async function behind(noProxy: string) {
    const client = await start({}, `http://${HOST}`);
    const proxy = started(await FakeProxy.start(github.url));
    for (const name of NAMES) delete process.env[name];
    process.env.HTTP_PROXY = proxy.url.replace('//', '//ada:se%20cret@');
    process.env.NO_PROXY = noProxy;
    return { client, proxy };
  }

  it('goes through it, with its credentials', async () => {
    const { client, proxy } = await behind('other.example');
    await client.rest.repos.get(place);
    const credentials = Buffer.from('ada:se cret').toString('base64');
    expect(proxy.tunnels).toEqual([{ target: `${HOST}:80`, authorization: `Basic ${credentials}` }]);
    expect(github.requests).toHaveLength(1);
  });

  it('goes past it where NO_PROXY says so', async () => {
    const { client, proxy } = await behind('.acme.invalid');
    await expect(client.rest.repos.get(place)).rejects.toThrow(HOST);
    expect(proxy.tunnels).toEqual([]);
  });
});
