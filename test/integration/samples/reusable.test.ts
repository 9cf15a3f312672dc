import { describe, expect, it } from '@jest/globals';
import { pullRequest, push } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

('path' in act ? describe : describe.skip)('reusable.yml with its caller, run by act', () => {
  const sandbox = freshSandbox();

  it('gives the caller the verdict, and the version that was published', async () => {
    await sandbox().adopt(['reusable.yml', 'reusable-caller.yml']);
    sandbox().commit('leaves');
    const caller = 'reusable-caller.yml';
    const proposed = await sandbox().run({ eventName: 'pull_request', event: pullRequest }, caller);
    expect(proposed).toMatchObject({ jobs: { model: 'success', said: 'success' } });
    expect(sandbox().github.comments).toMatchObject([{ issue: 7 }]);

    const merged = await sandbox().run({ eventName: 'push', event: push, run: 'run-2' }, caller);
    expect(merged).toMatchObject({ jobs: { model: 'success', said: 'success' } });
    expect(merged.log).toContain('published leaves@v1.0.0');
  });
});
