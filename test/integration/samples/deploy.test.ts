import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { openRegistry } from '../../../shared/registry/index.js';
import { heirloom } from '../../acceptance/program.js';
import { freePort } from '../../fixtures/free-port.js';
import { dispatch, tagPush } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

('path' in act ? describe : describe.skip)('deploy.yml, run by act', () => {
  const sandbox = freshSandbox();

  it('deploys the version of a tag to staging, then to production, where it becomes the champion', async () => {
    const ports = { staging: await freePort(), production: await freePort() };
    const XDG_STATE_HOME = join(sandbox().directory, 'state');
    await sandbox().adopt(['nightly.yml']);
    sandbox().commit('leaves');
    const published = await sandbox().run({ eventName: 'workflow_dispatch', event: dispatch });
    expect(published.log).toContain('published leaves@v1.0.0');

    await sandbox().adopt(['deploy.yml'], {
      'port: 8502': `port: ${ports.staging}`,
      '          environment: production\n': `          environment: production\n          port: ${ports.production}\n`,
    });
    sandbox().commit('deployment');
    try {
      const event = tagPush('leaves@v1.0.0');
      const env = { XDG_STATE_HOME, GITHUB_REF: event.ref, RUNNER_TRACKING_ID: '' };
      const deployed = await sandbox().run({ eventName: 'push', event, env }, 'deploy.yml');
      expect(deployed).toMatchObject({ jobs: { staging: 'success', production: 'success' } });
      for (const port of Object.values(ports)) {
        const status = await fetch(`http://127.0.0.1:${port}/v1/models/leaves`);
        expect(await status.json()).toMatchObject({ model_version_status: [{ state: 'AVAILABLE' }] });
      }
      const registry = openRegistry(`file:${sandbox().registry}`, sandbox().project);
      const [version] = await registry.versions('leaves');
      expect(await registry.alias('leaves', 'champion')).toBe(version!.digest);
    } finally {
      for (const environment of Object.keys(ports))
        await heirloom(['deploy', '--stop', '--environment', environment], sandbox().project, {
          XDG_STATE_HOME,
        });
    }
  });
});
