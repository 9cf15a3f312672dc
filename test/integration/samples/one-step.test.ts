import { describe, expect, it } from '@jest/globals';
import { pullRequest, push } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

('path' in act ? describe : describe.skip)('one-step.yml, run by act', () => {
  const sandbox = freshSandbox();

  it('comments on a pull request, publishes what is merged, and compares the next one with that', async () => {
    const { github } = sandbox();
    await sandbox().adopt(['one-step.yml']);
    sandbox().commit('leaves');
    const first = await sandbox().run({ eventName: 'pull_request', event: pullRequest });
    expect(first).toMatchObject({ jobs: { model: 'success' } });
    expect(github.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('no baseline') }]);

    const merged = await sandbox().run({ eventName: 'push', event: push, run: 'run-2' });
    expect(merged).toMatchObject({ jobs: { model: 'success' } });
    expect(merged.log).toContain('published leaves@v1.0.0');

    const second = await sandbox().run({ eventName: 'pull_request', event: pullRequest, run: 'run-3' });
    expect(second).toMatchObject({ jobs: { model: 'success' } });
    expect(github.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('leaves@v1.0.0') }]);
    expect(github.checkRuns.at(-1)).toMatchObject({ name: 'heirloom / leaves', conclusion: 'success' });
  });
});
