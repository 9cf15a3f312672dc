import { afterEach, describe, expect, it } from '@jest/globals';
import type { GitHubClient } from '../../../../shared/github/index.js';
import { allPermissions, type Permissions } from '../../../fakes/github/index.js';
import { clientOf, github, place, sha, start } from './meeting.js';

afterEach(() => github.close());

describe('a token of the fake', () => {
  const calls: readonly [keyof Permissions, 'read' | 'write', (client: GitHubClient) => Promise<unknown>][] =
    [
      ['issues', 'read', ({ rest }) => rest.issues.listComments({ ...place, issue_number: 7 })],
      ['pull-requests', 'read', ({ rest }) => rest.issues.listComments({ ...place, issue_number: 7 })],
      ['issues', 'write', ({ rest }) => rest.issues.createComment({ ...place, issue_number: 7, body: 'x' })],
      [
        'pull-requests',
        'write',
        ({ rest }) => rest.issues.createComment({ ...place, issue_number: 7, body: 'x' }),
      ],
      ['pull-requests', 'read', ({ rest }) => rest.pulls.get({ ...place, pull_number: 7 })],
      ['checks', 'read', ({ rest }) => rest.checks.listForRef({ ...place, ref: sha('a') })],
      ['checks', 'write', ({ rest }) => rest.checks.create({ ...place, head_sha: sha('a'), name: 'gate' })],
      ['statuses', 'read', ({ rest }) => rest.repos.getCombinedStatusForRef({ ...place, ref: sha('a') })],
      [
        'statuses',
        'write',
        ({ rest }) => rest.repos.createCommitStatus({ ...place, sha: sha('a'), state: 'pending' }),
      ],
      ['contents', 'read', ({ rest }) => rest.repos.listCommits({ ...place, sha: 'main' })],
      ['actions', 'read', ({ rest }) => rest.actions.listWorkflowRunsForRepo(place)],
      ['actions', 'read', ({ rest }) => rest.actions.listArtifactsForRepo(place)],
    ];

  it.each(calls)(
    'with %s: %s alone may ask what needs it, and not with everything else',
    async (scope, level, call) => {
      const client = await start({ permissions: { [scope]: level } });
      github.plantPullRequest({ number: 7, headSha: sha('a') });
      github.plantCommits('main', [sha('b')]);
      await call(client);

      github.addToken('ghs_lower', {
        permissions: {
          ...allPermissions('none'),
          checks: 'read',
          ...(level === 'read' ? {} : { [scope]: 'read' }),
          ...(scope === 'checks' && level === 'read' ? { checks: 'none' } : {}),
        },
      });
      await expect(call(clientOf('ghs_lower'))).rejects.toMatchObject({
        status: 403,
        message: expect.stringContaining('Resource not accessible by integration'),
      });
    },
  );

  it('that is wrong may nothing', async () => {
    await start();
    await expect(clientOf('ghs_wrong').rest.repos.get(place)).rejects.toMatchObject({ status: 401 });
  });

  it('of a person may not write check runs, and an app not those of another', async () => {
    const client = await start();
    github.addToken('ghp_person', { kind: 'user', login: 'octocat' });
    github.addToken('ghs_other', { login: 'other[bot]' });
    const check = { ...place, head_sha: sha('a'), name: 'gate' };
    const { data } = await client.rest.checks.create(check);
    await expect(clientOf('ghp_person').rest.checks.create(check)).rejects.toMatchObject({
      status: 403,
    });
    await expect(
      clientOf('ghs_other').rest.checks.update({
        ...place,
        check_run_id: data.id,
        status: 'in_progress',
      }),
    ).rejects.toMatchObject({ status: 403 });
  });
});

it('roles of the fake are told in both ways that GitHub has', async () => {
  const client = await start();
  github.collaborators.set('mona', 'maintain');
  const of = async (username: string) =>
    (await client.rest.repos.getCollaboratorPermissionLevel({ ...place, username })).data;
  expect(await of('mona')).toMatchObject({ permission: 'write', role_name: 'maintain' });
  expect(await of('mallory')).toMatchObject({ permission: 'none' });
});
