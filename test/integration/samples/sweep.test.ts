import { describe, expect, it } from '@jest/globals';
import { GATE } from '../../acceptance/leaves.js';
import { dispatch } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

('path' in act ? describe : describe.skip)('sweep.yml, run by act', () => {
  const sandbox = freshSandbox();

  it('trains and judges each leg, with an artifact of its own, and posts nothing', async () => {
    await sandbox().write('gate.yml', GATE.replace('min: 0.8', 'min: 0.87'));
    await sandbox().adopt(['sweep.yml']);
    sandbox().commit('leaves');
    const { jobs, log } = await sandbox().run({ eventName: 'workflow_dispatch', event: dispatch });
    const legs = ['0.05', '0.01', '0.002'].flatMap((rate) => [
      { rate, batch: '32' },
      { rate, batch: '128' },
    ]);
    // act sorts the keys of a matrix.
    expect({ jobs, log }).toMatchObject({
      jobs: Object.fromEntries(legs.map(({ rate, batch }) => [`leg (${batch}, ${rate})`, 'success'])),
    });
    const names = sandbox().artifacts.artifacts.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('heirloom-candidate')).sort()).toEqual(
      legs.map(({ rate, batch }) => `heirloom-candidate-${rate}-${batch}`).sort(),
    );
    // The slowest rate learns too little in so few epochs.
    expect(log).toMatch(/leg \(128, 0\.002\): .*FAIL/);
    expect(log).toMatch(/leg \(32, 0\.05\): .*PASS/);
    expect(sandbox().github.comments).toEqual([]);
    expect(sandbox().github.checkRuns).toEqual([]);
  });
});
