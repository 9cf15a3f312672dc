import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentPaths, readState } from '../../shared/deployment/index.js';
import { freePort } from '../fixtures/free-port.js';
import { LeavesProject } from './leaves.js';
import { act, heirloom, type ActionName } from './program.js';

const LEAF = { instances: [{ length: 2, width: 5 }] };

interface Classified {
  readonly predictions: readonly { readonly prediction: string }[];
  readonly version: string;
  readonly digest: string;
}

describe('a deployment by the built action', () => {
  let project: LeavesProject;
  let digests: string[];
  let stateHome: string;
  let port: number;

  beforeAll(async () => {
    project = await LeavesProject.create();
    digests = [await publish('seed=1'), await publish('seed=2')];
  });
  afterAll(() => project.remove());
  beforeEach(async () => {
    stateHome = await mkdtemp(join(tmpdir(), 'heirloom-state-'));
    port = await freePort();
  });
  afterEach(async () => {
    const { code } = await stop();
    await rm(stateHome, { recursive: true, maxRetries: 3 });
    expect(code).toBe(0);
  });

  const publish = async (training: string) => {
    const step = (name: ActionName, inputs: Record<string, string> = {}) =>
      act(name, { cwd: project.directory, inputs });
    await step('train', { set: `training.${training}` });
    await step('evaluate-gate');
    return (await step('publish-model')).outputs.digest!;
  };
  const deploy = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    act('deploy', {
      cwd: project.directory,
      inputs: { model: 'leaves@v1.0.0', port: String(port), ...inputs },
      env: { XDG_STATE_HOME: stateHome, RUNNER_TRACKING_ID: 'github_job', ...env },
    });
  const stop = () =>
    heirloom(['deploy', '--stop', '--json'], project.directory, { XDG_STATE_HOME: stateHome });
  const state = async () => (await readState(environmentPaths('production', stateHome).state))!;
  const classify = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/models/leaves:classify`, {
      method: 'POST',
      body: JSON.stringify(LEAF),
    });
    return (await answer.json()) as Classified;
  };

  it('answers after the action has ended, until "heirloom deploy --stop"', async () => {
    const deployed = await deploy();
    expect(deployed).toMatchObject({
      code: 0,
      stderr: '',
      outputs: {
        state: 'promoted',
        url: `http://127.0.0.1:${port}`,
        digest: digests[0],
        'previous-digest': '',
      },
    });
    expect(await classify()).toMatchObject({ predictions: [{ prediction: 'ash' }], digest: digests[0] });

    const stopped = await stop();
    expect(JSON.parse(stopped.stdout)).toMatchObject({ state: 'stopped', 'previous-digest': digests[0] });
    await expect(classify()).rejects.toThrow('fetch failed');
  });

  const onLinux = existsSync('/proc/self/environ') ? it : it.skip;
  onLinux('carries nothing by which the runner would end it with the job', async () => {
    await deploy({}, { GITHUB_TOKEN: 'ghs_secret' });
    const { router, active } = await state();
    for (const { pid } of [router!, active!.server]) {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8');
      expect(environment).toContain('PATH=');
      expect(environment).not.toContain('RUNNER_TRACKING_ID');
      expect(environment).not.toContain('ghs_secret');
    }
  });

  it('switches to the next version, which a tag names, and makes it the champion', async () => {
    await deploy();
    const next = await deploy({ model: '' }, { GITHUB_REF: 'refs/tags/leaves@v1.0.1' });
    expect(next).toMatchObject({
      code: 0,
      outputs: { state: 'promoted', digest: digests[1], 'previous-digest': digests[0] },
    });
    expect(await classify()).toMatchObject({ digest: digests[1] });
    expect(next.stdout).toContain(`leaves#champion is now sha256:${digests[1]!.slice(0, 12)}`);
    expect(await deploy({ model: 'leaves#champion' })).toMatchObject({
      code: 0,
      outputs: { state: 'unchanged', digest: digests[1] },
    });
  });

  it('refuses a package that was never published, and starts nothing', async () => {
    await act('train', { cwd: project.directory, inputs: { set: 'training.seed=3', out: 'unpublished' } });
    const refused = await deploy({ model: 'unpublished' });
    expect(refused.code).toBe(2);
    expect(refused.stdout).toMatch(/unpublished \(sha256:.*\) is not published in file:.*Publish it first/);
    expect(existsSync(environmentPaths('production', stateHome).state)).toBe(false);
  });

  describe('when another program has the port', () => {
    let other: Server;
    beforeEach(async () => {
      other = createServer((_, response) => response.end('mine'));
      await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    });
    afterEach(() => void other.close());

    it('ends with 2 and says which port, and starts nothing', async () => {
      const taken = (other.address() as AddressInfo).port;
      const refused = await deploy({ port: String(taken) });
      expect(refused.code).toBe(2);
      expect(refused.stdout).toMatch(new RegExp(`::error::.*port ${taken}.*\\. .*port`));
      expect(existsSync(environmentPaths('production', stateHome).state)).toBe(false);
    });
  });
});
