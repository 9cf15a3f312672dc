import { afterEach, describe, expect, it } from '@jest/globals';
import type { GitHubClient } from '../../../../shared/github/index.js';
import { DESCRIBED, operationOf } from '../../../fakes/github/contract.js';
import { ROUTES } from '../../../fakes/github/routes/index.js';
import { annotated, github, place, sha, start } from './meeting.js';

it("GitHub's description of its API covers every route of the fake, and no other", () => {
  expect(ROUTES.map(operationOf).sort()).toEqual([...DESCRIBED].sort());
});

describe("GitHub's description of its API", () => {
  afterEach(() => github.close());

  it.each<[string, string, (client: GitHubClient) => Promise<unknown>]>([
    [
      'a misspelt key of a body',
      'body should NOT have additional properties ({"additionalProperty":"headsha"})',
      ({ rest }) => rest.checks.create({ ...place, name: 'gate', head_sha: sha('a'), headsha: sha('a') }),
    ],
    [
      'a body without what is required',
      "body should have required property 'state'",
      ({ rest }) => rest.repos.createCommitStatus({ ...place, sha: sha('a'), context: 'gate' } as never),
    ],
    [
      'a value that is none of the known',
      'body.conclusion should be equal to one of the allowed values',
      ({ rest }) =>
        rest.checks.create({ ...place, name: 'gate', head_sha: sha('a'), conclusion: 'passed' as 'success' }),
    ],
    [
      'more than 50 annotations at once',
      'body.output.annotations should NOT have more than 50 items',
      ({ rest }) => rest.checks.create({ ...place, name: 'gate', head_sha: sha('a'), output: annotated(51) }),
    ],
    [
      'a summary that is too long',
      'body.output.summary should NOT be longer than 65535 characters',
      ({ rest }) =>
        rest.checks.create({
          ...place,
          name: 'gate',
          head_sha: sha('a'),
          output: { title: 't', summary: 'x'.repeat(65_536) },
        }),
    ],
    [
      'a filter that GitHub would pass over',
      'query should NOT have additional properties ({"additionalProperty":"sha"})',
      ({ rest }) => rest.actions.listWorkflowRunsForRepo({ ...place, sha: sha('a') }),
    ],
  ])('refuses %s, and the test with it', async (_name, breach, call) => {
    const client = await start();
    await expect(call(client)).rejects.toMatchObject({ status: 422 });
    await expect(github.close()).rejects.toThrow(breach);
    github.breaches.length = 0;
    expect(github.checkRuns).toEqual([]);
  });
});
