import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BAD_GATEWAY,
  DROPPED_CONNECTION,
  FakeGitHub,
  primaryRateLimit,
  secondaryRateLimit,
  tooManyRequests,
  UNAVAILABLE,
} from '../../fakes/github/index.js';
import { serve, type FakeRequest } from '../../fakes/http.js';
import type { ActionResult } from '../../fakes/runner.js';
import { JudgedPullRequest } from './judged.js';

type Texts = Readonly<Record<string, string>>;

const reads = { only: ({ method }: FakeRequest) => method === 'GET' };
const writes = { only: ({ method }: FakeRequest) => method === 'POST' };

const overcome = {
  'has a bad gateway': BAD_GATEWAY,
  'cuts connections': DROPPED_CONNECTION,
  'has too many requests': tooManyRequests(1),
  'limits how fast one may write': secondaryRateLimit(1),
  'has no quota left for a moment': primaryRateLimit(0),
} as const;
const said: Partial<Record<keyof typeof overcome, string>> = {
  'has too many requests': 'secondary rate limit is reached; going on in 1 s',
  'limits how fast one may write': 'secondary rate limit is reached; going on in 1 s',
  'has no quota left for a moment': "GitHub's rate limit is reached; going on in",
};

describe('a comparison while GitHub', () => {
  let pullRequest: JudgedPullRequest;
  const githubs: FakeGitHub[] = [];
  const compared: Record<string, { readonly github: FakeGitHub; readonly result: ActionResult }> = {};

  // All at once, each into a folder of its own: most of their time they wait to try again.
  beforeAll(async () => {
    pullRequest = await JudgedPullRequest.create();
    const compare = async (name: string, fail: (github: FakeGitHub) => void, inputs: Texts, env: Texts) => {
      const github = await FakeGitHub.start();
      githubs.push(github);
      fail(github);
      const out = `out-${githubs.length}`;
      const result = await pullRequest.compare(github, { out, 'report-artifact': out, ...inputs }, env);
      compared[name] = { github, result };
    };
    const closed = await serve(() => ({ status: 200 }));
    await closed.close();
    const failsOnce = (fault: (typeof overcome)[keyof typeof overcome]) => (github: FakeGitHub) => {
      github.failNext(fault, reads);
      github.failNext(fault, writes);
    };
    const always = (github: FakeGitHub) => github.failNext(UNAVAILABLE, { times: 99 });
    const noQuota = (github: FakeGitHub) => github.failNext(primaryRateLimit(3600), { times: 99 });
    await Promise.all([
      ...Object.entries(overcome).map(([name, fault]) => compare(name, failsOnce(fault), {}, {})),
      compare('no quota', noQuota, {}, {}),
      compare('down', always, { check: 'never' }, {}),
      compare('not there', () => {}, { check: 'never' }, { GITHUB_API_URL: closed.url }),
    ]);
  }, 120_000);
  afterAll(async () => {
    for (const github of githubs) await github.close();
    await pullRequest.remove();
  });

  it.each(Object.keys(overcome) as (keyof typeof overcome)[])(
    '%s posts comment and check all the same',
    (name) => {
      const { result, github } = compared[name]!;
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).not.toContain('::warning');
      expect(result.stdout).toContain(said[name] ?? '');
      expect(github.comments).toHaveLength(1);
      expect(github.checkRuns).toHaveLength(1);
    },
  );

  it('has no quota left for an hour writes the summary at once, and says when to come again', () => {
    const { result } = compared['no quota']!;
    expect(result).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(result.summary).toContain('floor accuracy');
    expect(result.stdout).toMatch(
      /no comment: .*rate limit is reached.*Run the job again after \d\d:\d\d UTC/,
    );
  });

  it('is down writes the summary and says so', () => {
    const { result } = compared['down']!;
    expect(result).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(result.summary).toContain('floor accuracy');
    expect(result.stdout).toContain('GitHub answers 503');
  });

  it("can't be reached writes the summary and says so", () => {
    const { result } = compared['not there']!;
    expect(result).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(result.summary).toContain('floor accuracy');
    expect(result.stdout).toMatch(/GitHub can't be reached: connect ECONNREFUSED 127\.0\.0\.1:\d+\./);
  });
});
