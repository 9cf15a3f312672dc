import { describe, expect, it } from '@jest/globals';
import { leavesCsv } from '../../acceptance/leaves.js';
import { dispatch } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

('path' in act ? describe : describe.skip)('nightly.yml, run by act', () => {
  const sandbox = freshSandbox();
  const night = (run: string) => sandbox().run({ eventName: 'workflow_dispatch', event: dispatch, run });

  it('publishes the model of new rows, and nothing in a night without any', async () => {
    await sandbox().adopt(['nightly.yml'], { 'alias: candidate': 'alias: champion' });
    sandbox().commit('leaves');
    const first = await night('run-1');
    expect(first).toMatchObject({ jobs: { retrain: 'success' } });
    expect(first.log).toContain('published leaves@v1.0.0');

    const second = await night('run-2');
    expect(second).toMatchObject({ jobs: { retrain: 'success' } });
    expect(second.log).toContain('leaves@v1.0.0 is this package already');

    const rows = leavesCsv().trimEnd().split('\n').slice(1);
    const more = rows.slice(0, 120).map((row) => row.replace('leaf-', 'new-').replace(/\.(\d)/, '.1$1'));
    await sandbox().write('leaves.csv', `${leavesCsv()}${more.join('\n')}\n`);
    sandbox().commit('more leaves');
    const third = await night('run-3');
    expect(third).toMatchObject({ jobs: { retrain: 'success' } });
    expect(third.log).toContain('rescored');
    expect(third.log).toContain('published leaves@v1.0.1');
  });
});
