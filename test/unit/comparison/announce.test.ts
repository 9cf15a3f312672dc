import { describe, expect, it } from '@jest/globals';
import { announce } from '../../../shared/comparison/announce.js';
import { compare } from '../../../shared/comparison/index.js';
import type { Verdict } from '../../../shared/gate/verdict.js';
import type { GitHubClient, GitHubContext } from '../../../shared/github/index.js';
import { FakeHost } from '../../fixtures/host.js';
import { comparisonInput, verdict } from './builders.js';

/** The check run that a verdict gives, as GitHub gets it. */
async function checkOf(changes: Partial<Verdict>) {
  let posted: { conclusion?: string; output?: { title: string } } = {};
  const create = (request: typeof posted) => {
    posted = request;
    return Promise.resolve({ data: { html_url: 'https://github.com/acme/digits/runs/1' } });
  };
  await announce(
    {
      comparison: compare(comparisonInput({ verdict: verdict(changes) })),
      comment: '',
      summary: 'all of it',
      commentKey: 'digits',
      when: { comment: 'never', check: 'always' },
    },
    {
      host: new FakeHost(),
      context: { repository: 'acme/digits', headSha: 'abc', runUrl: null } as unknown as GitHubContext,
      openClient: () => Promise.resolve({ rest: { checks: { create } } } as unknown as GitHubClient),
    },
  );
  return { conclusion: posted.conclusion, title: posted.output?.title };
}

describe('the check run', () => {
  it.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['neutral', 'neutral'],
  ] as const)('of a verdict "%s" concludes %s', async (word, conclusion) => {
    expect(await checkOf({ verdict: word, headline: 'why' })).toEqual({ conclusion, title: 'why' });
  });

  it('neither passes nor blocks where a person overrode the failure, and names that person', async () => {
    const override = { by: 'anna', reason: 'hotfix', expires: '2030-01-31' };
    expect(await checkOf({ verdict: 'fail', headline: '1 of 2 rules failed', override })).toEqual({
      conclusion: 'neutral',
      title: 'Overridden by anna until 2030-01-31: 1 of 2 rules failed',
    });
  });
});
