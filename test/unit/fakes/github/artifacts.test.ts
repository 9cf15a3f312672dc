import { afterEach, describe, expect, it } from '@jest/globals';
import { FakeArtifacts } from '../../../fakes/artifacts.js';
import { DROPPED_CONNECTION, tooManyRequests } from '../../../fakes/github/index.js';
import { github, place, sha, start } from './meeting.js';

let artifacts: FakeArtifacts | null = null;
afterEach(async () => {
  await artifacts?.close();
  artifacts = null;
  await github.close();
});

describe('artifacts of the fake', () => {
  it('are found by run and name, and their storage never sees the token', async () => {
    artifacts = await FakeArtifacts.start();
    const client = await start({ artifacts });
    const run = github.plantRun({ headSha: sha('a') });
    artifacts.plant(run.artifactsOf, 'other', Buffer.from('no'));
    const { id } = artifacts.plant(run.artifactsOf, 'heirloom-candidate', Buffer.from('zip'));
    artifacts.plant('run-of-nobody', 'heirloom-candidate', Buffer.from('no'));
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({
      ...place,
      run_id: run.id,
      name: 'heirloom-candidate',
    });
    expect(data.artifacts).toMatchObject([{ id, size_in_bytes: 3, workflow_run: { head_sha: sha('a') } }]);
    const zip = { ...place, artifact_id: id, archive_format: 'zip' } as const;
    expect(Buffer.from((await client.rest.actions.downloadArtifact(zip)).data as ArrayBuffer)).toEqual(
      Buffer.from('zip'),
    );
    artifacts.artifacts[1]!.expired = true;
    await expect(client.rest.actions.downloadArtifact(zip)).rejects.toMatchObject({ status: 410 });
  });
});

describe('a planned fault', () => {
  it('meets only the requests that it is meant for, as often as it says', async () => {
    const client = await start();
    github.failNext(tooManyRequests(1), { only: ({ path }) => path.endsWith('/pulls') });
    await client.rest.repos.get(place);
    await expect(client.rest.pulls.list(place)).rejects.toMatchObject({ status: 429 });
    await client.rest.pulls.list(place);
  });

  it('can be a connection that is cut before an answer', async () => {
    const client = await start();
    github.failNext(DROPPED_CONNECTION);
    const error: unknown = await client.rest.repos.get(place).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'HttpError', response: undefined });
    await client.rest.repos.get(place);
  });
});
