import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, setStatus } from '../../../shared/github/index.js';
import { FakeGitHub } from '../../fakes/github/index.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
});
afterEach(() => github.close());

const status = {
  repository: 'acme/digits',
  headSha: 'a'.repeat(40),
  name: 'heirloom / digits',
  state: 'failure',
  description: 'accuracy fell by 0.03',
  targetUrl: 'https://github.com/acme/digits/actions/runs/42',
  url: 'https://github.com/acme/digits/commit/aaaa',
} as const;
const client = () => createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });

describe('the commit status of a gate', () => {
  it('is on the head, under a stable name, and leads to the run', async () => {
    expect(await setStatus(await client(), status)).toEqual({ posted: true, url: status.url });
    expect(github.statuses).toMatchObject([
      {
        sha: status.headSha,
        context: 'heirloom / digits',
        state: 'failure',
        description: 'accuracy fell by 0.03',
        target_url: status.targetUrl,
      },
    ]);
  });

  it.each([
    ['words', 'accuracy fell '.repeat(20)],
    ['emoji, which are two of GitHub’s characters each', '🌿'.repeat(100)],
    ['exactly 140 characters', 'x'.repeat(140)],
    ['lines', 'accuracy\nfell'],
  ])('is cut to what GitHub takes: %s', async (_, description) => {
    await setStatus(await client(), { ...status, description });
    const shown = github.statuses[0]!.description!;
    expect(shown.length).toBeLessThanOrEqual(140);
    expect(shown).not.toMatch(/\n|[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(description.replace('\n', ' ')).toContain(shown.replace(/…$/, ''));
  });

  it('is refused with the permission to add', async () => {
    await github.close();
    github = await FakeGitHub.start({ permissions: { checks: 'write', statuses: 'read' } });
    expect(await setStatus(await client(), status)).toMatchObject({
      posted: false,
      mend: expect.stringContaining('Add "statuses: write" under "permissions:" of the job.'),
    });
  });
});
