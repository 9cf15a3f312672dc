import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { leavesCsv } from '../../acceptance/leaves.js';
import { heirloom } from '../../acceptance/program.js';
import { HEAD, pullRequest, push } from './events.js';
import { act, Sandbox } from './sandbox.js';

('path' in act ? describe : describe.skip)('an empty repository with a table, after "heirloom init"', () => {
  it('gets a comment on its first pull request and a version of what it merges, without an edit', async () => {
    const sandbox = await Sandbox.create();
    try {
      await sandbox.write('leaves.csv', leavesCsv());
      const written = await heirloom(['init', 'leaves.csv'], sandbox.project);
      expect(written.code).toBe(0);
      sandbox.commit('what init wrote');
      const first = await sandbox.run({ eventName: 'pull_request', event: pullRequest });
      expect(first).toMatchObject({
        jobs: { announce: 'success', train: 'success', gate: 'success', compare: 'success' },
      });
      expect(sandbox.github.comments).toMatchObject([
        { issue: 7, body: expect.stringMatching(/^<!-- heirloom:leaves -->\n\n### ✅ Model gate: /) },
      ]);
      expect(sandbox.github.checkRuns).toMatchObject([
        { name: 'heirloom / leaves', head_sha: HEAD, conclusion: 'success' },
      ]);

      const merged = await sandbox.run({ eventName: 'push', event: push, run: 'run-2' });
      expect(merged).toMatchObject({ jobs: { train: 'success', gate: 'success', publish: 'success' } });
      expect(merged.log).toContain('published leaves@v1.0.0');

      await rm(join(sandbox.project, '.heirloom'), { recursive: true, force: true });
      const second = await sandbox.run({ eventName: 'pull_request', event: pullRequest, run: 'run-3' });
      expect(second).toMatchObject({ jobs: { train: 'success', gate: 'success', compare: 'success' } });
      expect(sandbox.github.comments).toMatchObject([{ body: expect.stringContaining('leaves@v1.0.0') }]);
    } finally {
      await sandbox.close();
    }
  });
});
