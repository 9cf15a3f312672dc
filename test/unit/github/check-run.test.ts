import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, postCheck, readContext } from '../../../shared/github/index.js';
import { VERSION } from '../../../shared/host/version.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
});
afterEach(() => github.close());

const check = {
  repository: 'acme/digits',
  headSha: 'a'.repeat(40),
  gate: 'digits',
  conclusion: 'failure',
  title: 'accuracy fell by 0.03',
  summary: '| metric | value |',
  detailsUrl: 'https://github.com/acme/digits/actions/runs/42',
} as const;

async function client(options?: FakeGitHubOptions) {
  if (options) {
    await github.close();
    github = await FakeGitHub.start(options);
  }
  return createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
}

describe('the check run of a gate', () => {
  it('is completed under a stable name', async () => {
    const outcome = await postCheck(await client(), check);
    const [run] = github.checkRuns;
    expect(run).toMatchObject({
      name: 'heirloom / digits',
      head_sha: check.headSha,
      status: 'completed',
      conclusion: 'failure',
      output: { title: check.title, summary: check.summary },
      details_url: check.detailsUrl,
    });
    expect(outcome).toEqual({ posted: true, url: `https://github.com/acme/digits/runs/${run!.id}` });
  });

  it('is on the head of the pull request, not on GITHUB_SHA', async () => {
    const event = { pull_request: { number: 7, head: { sha: 'b'.repeat(40) }, base: { ref: 'main' } } };
    const context = readContext(
      {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REPOSITORY: 'acme/digits',
        GITHUB_EVENT_PATH: 'event.json',
        GITHUB_SHA: 'f'.repeat(40),
      },
      () => JSON.stringify(event),
    );
    await postCheck(await client(), { ...check, headSha: context!.headSha });
    expect(github.checkRuns[0]?.head_sha).toBe('b'.repeat(40));
  });

  it('has its summary cut at a line to what GitHub takes', async () => {
    await postCheck(await client(), { ...check, summary: '| accuracy | 0.97 |\n'.repeat(5000) });
    const summary = github.checkRuns[0]?.output?.summary ?? '';
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(summary).toMatch(/\| 0\.97 \|\n\n_The rest is left out/);
  });

  it('is refused with the permission to add when the token is read-only', async () => {
    expect(await postCheck(await client({ readOnly: true }), check)).toMatchObject({
      posted: false,
      mend: expect.stringContaining('Add "checks: write" under "permissions:" of the job.'),
    });
  });

  it('is tried again after 502 and 429', async () => {
    github.failNext({ status: 502, body: { message: 'Bad gateway' } });
    github.failNext({ status: 429, body: { message: 'Slow down' } });
    expect(await postCheck(await client(), check)).toMatchObject({ posted: true });
    expect(github.requests).toHaveLength(3);
  });

  it('says in every request which version of Heirloom asks', async () => {
    await postCheck(await client(), check);
    expect(github.requests[0]?.userAgent).toContain(`heirloom/${VERSION}`);
  });
});

it('a client needs a token', async () => {
  await expect(createClient('', {})).rejects.toThrow('there is no GitHub token. Set "github-token"');
});
