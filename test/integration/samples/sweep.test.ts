import { describe, expect, it } from '@jest/globals';
import { dispatch } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

('path' in act ? describe : describe.skip)('sweep.yml, run by act', () => {
  const sandbox = freshSandbox();

  it('trains and judges each leg, with an artifact of its own, and posts nothing', async () => {
    await sandbox().adopt(['sweep.yml']);
    sandbox().commit('leaves');
    const { jobs, log } = await sandbox().run({ eventName: 'workflow_dispatch', event: dispatch });
    const legs = ['0.05', '0.01', '0.002'].flatMap((rate) => [`${rate}, 32`, `${rate}, 128`]);
    expect({ jobs, log }).toMatchObject({
      jobs: Object.fromEntries(legs.map((leg) => [`leg (${leg})`, 'success'])),
    });
    expect(sandbox().artifacts.artifacts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(legs.map((leg) => `heirloom-candidate-${leg.replace(', ', '-')}`)),
    );
    // The slowest rate learns too little in so few epochs.
    expect(log).toMatch(/leg \(0\.002, 128\): .*FAIL/);
    expect(log).toMatch(/leg \(0\.05, 32\): .*PASS/);
    expect(sandbox().github.comments).toEqual([]);
    expect(sandbox().github.checkRuns).toEqual([]);
  });
});
