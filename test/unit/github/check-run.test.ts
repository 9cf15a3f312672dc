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
  name: 'heirloom / digits',
  job: { attempt: '42.1', runner: 'GitHub Actions 1' },
  conclusion: 'failure',
  title: 'accuracy fell by 0.03',
  summary: '| metric | value |',
  detailsUrl: 'https://github.com/acme/digits/actions/runs/42',
} as const;

const underway = { ...check, conclusion: null, title: 'is being trained' } as const;
const again = { attempt: '42.2', runner: 'GitHub Actions 2' };
const leg = { attempt: '42.1', runner: 'GitHub Actions 2' };
const remarks = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    path: 'gate.yml',
    line: i + 1,
    level: 'failure' as const,
    title: `rule ${i}`,
    message: 'fell',
  }));

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

  it('is in progress until it is concluded, and stays one', async () => {
    const started = await postCheck(await client(), underway);
    expect(github.checkRuns).toMatchObject([
      { status: 'in_progress', output: { title: 'is being trained' } },
    ]);
    const outcome = await postCheck(await client(), check);
    expect(outcome).toEqual(started);
    expect(github.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('is another one where the run is repeated, so that it is under way again', async () => {
    await postCheck(await client(), check);
    await postCheck(await client(), { ...underway, job: again });
    expect(github.checkRuns).toMatchObject([{ status: 'completed' }, { status: 'in_progress' }]);
    await postCheck(await client(), { ...check, job: again, conclusion: 'success' });
    expect(github.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });

  it('leaves what another app or another gate has under way alone', async () => {
    github.addToken('ghs_other', { login: 'other-app[bot]' });
    const other = await createClient('ghs_other', { GITHUB_API_URL: github.url }, { second: 1 });
    await postCheck(other, underway);
    await postCheck(await client(), { ...underway, name: 'heirloom / mobile' });
    await postCheck(await client(), check);
    expect(github.checkRuns.map(({ app, name, status }) => [app, name, status])).toEqual([
      ['other-app', 'heirloom / digits', 'in_progress'],
      ['github-actions', 'heirloom / mobile', 'in_progress'],
      ['github-actions', 'heirloom / digits', 'completed'],
    ]);
  });

  it('is never that of a job which a workflow of the pull request gave its name, whatever that one ends with', async () => {
    const rest = (await client()).rest;
    const { data: planted } = await rest.checks.create({
      owner: 'acme',
      repo: 'digits',
      name: check.name,
      head_sha: check.headSha,
      status: 'in_progress',
      external_id: '5c8a6a1e-7e0f-5b7a-9d8e-0c1b2a3d4e5f',
    });
    await postCheck(await client(), check);
    expect(github.checkRuns).toMatchObject([
      { id: planted.id, status: 'in_progress' },
      { status: 'completed', conclusion: 'failure' },
    ]);
  });

  it('stays one where the job is not known', async () => {
    await postCheck(await client(), { ...underway, job: null });
    await postCheck(await client(), { ...check, job: null });
    expect(github.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('does not follow a failure of another job of the same run by something better, as of a leg of a matrix', async () => {
    await postCheck(await client(), check);
    expect(await postCheck(await client(), { ...check, job: leg, conclusion: 'success' })).toEqual({
      posted: false,
      reason: 'another job of this run has concluded the check "heirloom / digits" as a failure already',
      mend: 'Give each gate, or each leg of a matrix, a "comment-key" of its own.',
    });
    expect(github.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('is followed by what the same job finds next', async () => {
    await postCheck(await client(), check);
    await postCheck(await client(), { ...check, conclusion: 'success' });
    expect(github.checkRuns.at(-1)).toMatchObject({ conclusion: 'success' });
  });

  it('follows a success of another job of the same run by a failure', async () => {
    await postCheck(await client(), { ...check, job: leg, conclusion: 'success' });
    expect(await postCheck(await client(), check)).toMatchObject({ posted: true });
    expect(github.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' });
  });

  it.each([1, 50, 51, 120])('has all of %i annotations, which GitHub takes by 50', async (count) => {
    await postCheck(await client(), { ...check, annotations: remarks(count) });
    const [run] = github.checkRuns;
    expect(github.checkRuns).toHaveLength(1);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(run!.output?.annotations?.map(({ start_line: line }) => line)).toEqual(
      remarks(count).map(({ line }) => line),
    );
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
    expect(github.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'POST']);
  });

  it('says in every request which version of Heirloom asks', async () => {
    await postCheck(await client(), check);
    expect(github.requests[0]?.userAgent).toContain(`heirloom/${VERSION}`);
  });
});

it('a client needs a token', async () => {
  await expect(createClient('', {})).rejects.toThrow('there is no GitHub token. Set "github-token"');
});
