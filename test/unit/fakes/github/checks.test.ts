import { afterEach, describe, expect, it } from '@jest/globals';
import { annotated, github, place, sha, start } from './meeting.js';

afterEach(() => github.close());

describe('check runs and statuses of the fake', () => {
  it('add annotations up, and a conclusion completes', async () => {
    const client = await start();
    const { data } = await client.rest.checks.create({
      ...place,
      name: 'gate',
      head_sha: sha('a'),
      status: 'in_progress',
      output: annotated(50),
    });
    const update = { ...place, check_run_id: data.id, conclusion: 'success', output: annotated(10) } as const;
    expect((await client.rest.checks.update(update)).data).toMatchObject({
      status: 'completed',
      output: { annotations_count: 60 },
    });
  });

  it('show the latest of a name or context', async () => {
    const client = await start();
    for (const conclusion of ['failure', 'success'] as const)
      await client.rest.checks.create({ ...place, name: 'gate', head_sha: sha('a'), conclusion });
    const { data: checks } = await client.rest.checks.listForRef({ ...place, ref: sha('a') });
    expect(checks.check_runs).toMatchObject([{ conclusion: 'success' }]);
    for (const state of ['pending', 'failure', 'success'] as const)
      await client.rest.repos.createCommitStatus({ ...place, sha: sha('a'), state, context: 'gate' });
    const { data: status } = await client.rest.repos.getCombinedStatusForRef({ ...place, ref: sha('a') });
    expect(status).toMatchObject({ state: 'success', total_count: 1 });
  });
});
