import { describe, expect, it } from '@jest/globals';
import { RECIPE } from '../../acceptance/leaves.js';
import { HEAD, pullRequest, push } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

('path' in act ? describe : describe.skip)('publish.yml, run by act', () => {
  const sandbox = freshSandbox();
  const onPush = (run: string) => sandbox().run({ eventName: 'push', event: push, run }, 'publish.yml');

  it('publishes the package of the pull request, and trains where main has moved on', async () => {
    const { github } = sandbox();
    await sandbox().adopt(['pull-request.yml', 'publish.yml']);
    // act says of every event that it is about the local HEAD.
    const squash = sandbox().commit('leaves');
    const proposed = await sandbox().run(
      { eventName: 'pull_request', event: pullRequest },
      'pull-request.yml',
    );
    const digest = /package heirloom-out\/candidate: sha256:([0-9a-f]{64})/.exec(proposed.log)![1]!;
    github.plantRun({ id: 51, headSha: HEAD, event: 'pull_request', artifactsOf: 'run-1' });
    github.plantPullRequest({ number: 7, headSha: HEAD, state: 'closed', mergeCommitSha: squash });
    const merged = await onPush('run-2');
    expect(merged.jobs).toEqual({ publish: 'success' });
    expect(merged.log).toContain(`published leaves@v1.0.0, sha256:${digest}`);
    expect(merged.log).not.toContain('epoch 8/8');

    await sandbox().write('recipe.yml', RECIPE.replace('epochs: 8', 'epochs: 9'));
    sandbox().commit('a push without a pull request');
    const pushed = await onPush('run-3');
    expect(pushed.jobs).toEqual({ publish: 'success' });
    expect(pushed.log).toContain('epoch 9/9');
    expect(pushed.log).toContain('published leaves@v1.0.1');
  });
});
