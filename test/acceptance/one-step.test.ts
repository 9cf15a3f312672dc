import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeArtifacts } from '../fakes/artifacts.js';
import { FakeGitHub } from '../fakes/github/index.js';
import type { ActionRun } from '../fakes/runner.js';
import { LEARNS_NOTHING, LeavesProject } from './leaves.js';
import { act } from './program.js';

const HEAD = 'a'.repeat(40);
const push = { event: { repository: { default_branch: 'main' } }, env: { GITHUB_REF: 'refs/heads/main' } };
const pullRequest = {
  eventName: 'pull_request',
  event: { pull_request: { number: 7, head: { sha: HEAD }, base: { ref: 'main' } } },
  env: { GITHUB_REF: 'refs/pull/7/merge' },
};

describe('the thread in one step', () => {
  let project: LeavesProject;
  let github: FakeGitHub;
  let artifacts: FakeArtifacts;

  beforeEach(async () => {
    project = await LeavesProject.create();
    github = await FakeGitHub.start();
    artifacts = await FakeArtifacts.start();
  });
  afterEach(async () => {
    await github.close();
    await artifacts.close();
    await project.remove();
  });

  const run = (about: Partial<ActionRun>, inputs: Record<string, string> = {}) =>
    act('run', {
      ...about,
      cwd: project.directory,
      inputs,
      env: {
        ...artifacts.env(),
        GITHUB_API_URL: github.url,
        GITHUB_TOKEN: github.token,
        ...about.env,
      },
    });

  it('trains, judges, compares and publishes on a push to the default branch', async () => {
    const done = await run(push, { alias: 'champion' });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.outputs).toMatchObject({
      name: 'leaves',
      verdict: 'pass',
      report: 'heirloom-out/comparison/report.html',
      'artifact-name': 'heirloom-candidate',
      reference: 'leaves@v1.0.0',
    });
    expect(artifacts.artifacts).toMatchObject([
      { name: 'heirloom-candidate', finalized: true },
      { name: expect.stringMatching(/^heirloom-verdict-/), finalized: true },
      { name: 'heirloom-comparison', finalized: true },
    ]);
    expect(github.comments).toEqual([]);
    expect(done.stdout).not.toContain('::warning::');
    expect(done.stdout).toContain('no comment: the event "push" is not about a pull request');
    expect(github.checkRuns).toMatchObject([{ head_sha: 'f'.repeat(40), conclusion: 'success' }]);
    expect(done.summary).toContain('floor accuracy');
  });

  it('shows each step of the thread as a group of the log', async () => {
    const { stdout } = await run(push, { upload: 'never' });
    const groups = [...stdout.matchAll(/^::group::(.*)$/gm)].map(([, title]) => title);
    expect(groups).toEqual(['train', 'evaluate-gate', 'compare-to-baseline', 'publish-model']);
  });

  it('comments and publishes nothing on a pull request', async () => {
    const done = await run(pullRequest);
    expect(done).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(done.outputs.reference ?? '').toBe('');
    expect(done.stdout).toContain('not published: this is not a push to the default branch');
    expect(github.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('### ✅') }]);
    expect(github.checkRuns).toMatchObject([{ head_sha: HEAD }]);
    expect(Object.keys(await project.everything())).not.toContain('.heirloom/registry/models');
  });

  it('ends with 1 on a failing gate, and shows it all the same', async () => {
    const done = await run(pullRequest, { set: LEARNS_NOTHING });
    expect(done).toMatchObject({
      code: 1,
      outputs: { verdict: 'fail', 'failed-rules': '["floor accuracy"]' },
    });
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('### ❌') }]);
    expect(github.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('publishes nothing that failed, not even when told to publish always', async () => {
    const done = await run(push, { set: LEARNS_NOTHING, publish: 'always', 'fail-on-verdict': 'false' });
    expect(done).toMatchObject({ code: 0, outputs: { verdict: 'fail' } });
    expect(done.stdout).toContain('not published: the verdict is fail');
    expect(Object.keys(await project.everything())).not.toContain('.heirloom/registry/models');
  });
});
