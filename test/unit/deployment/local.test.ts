import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isAlive } from '../../../shared/deployment/process.js';
import { freePort } from '../../fixtures/free-port.js';
import { classify, portOf, TestEnvironment } from '../../fixtures/serving/test-environment.js';

let environment: TestEnvironment;
beforeEach(async () => {
  environment = await TestEnvironment.create();
});
afterEach(() => environment.remove());

describe('a local deployment', () => {
  it('answers through the router, leaves what already runs alone, and ends whole', async () => {
    const first = await environment.packageOf(0);
    const result = await environment.deploy(first);
    expect(result).toMatchObject({
      state: 'promoted',
      digest: first.digest,
      previousDigest: null,
      deploymentId: 'production-1',
      reason: null,
    });
    const port = portOf(result);
    const answer = await classify(port);
    expect(answer.status).toBe(200);
    expect(answer.headers['x-heirloom-digest']).toBe(first.digest);
    expect(answer.json).toMatchObject({
      predictions: [{ prediction: 'rose' }],
      version: 'v1.0.0',
      digest: first.digest,
    });

    // The package may vanish: the server has its own copy.
    await rm(first.directory, { recursive: true });
    expect(await environment.deploy(first, port)).toMatchObject({
      state: 'unchanged',
      deploymentId: 'production-1',
    });

    const { router, active } = await environment.state();
    await environment.stop();
    expect([isAlive(router!), isAlive(active!.server)]).toEqual([false, false]);
    expect((await environment.state()).history.map((event) => event.outcome)).toEqual([
      'promoted',
      'stopped',
    ]);
    await expect(classify(port)).rejects.toThrow();
  });

  it('switches to the next version without one failed request, and keeps the one before running', async () => {
    const [first, second, third] = [
      await environment.packageOf(0),
      await environment.packageOf(0.1),
      await environment.packageOf(0.2),
    ];
    const port = portOf(await environment.deploy(first));
    const firstServer = (await environment.state()).active!.server;

    const seen: string[] = [];
    let failures = 0;
    let going = true;
    const traffic = (async () => {
      while (going) {
        const answer = await classify(port).catch(() => null);
        if (answer?.status === 200) seen.push(answer.headers['x-heirloom-digest'] as string);
        else failures++;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    expect(await environment.deploy(second, port)).toMatchObject({
      state: 'promoted',
      previousDigest: first.digest,
    });
    expect(isAlive(firstServer)).toBe(true);
    expect((await environment.state()).previous?.digest).toBe(first.digest);
    expect(await environment.deploy(third, port)).toMatchObject({
      state: 'promoted',
      previousDigest: second.digest,
    });
    expect(isAlive(firstServer)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    going = false;
    await traffic;

    expect(failures).toBe(0);
    // Each digest answers in one unbroken run: traffic never went back.
    expect(seen.filter((digest, i) => digest !== seen[i - 1])).toEqual(
      [first, second, third].map((it) => it.digest),
    );
    expect((await readdir(join(environment.paths.root, 'packages'))).sort()).toEqual(
      [second.digest, third.digest].sort(),
    );

    // Deploying the rollback target again takes its running server.
    const waiting = (await environment.state()).previous!.server;
    expect(await environment.deploy(second, port)).toMatchObject({
      state: 'promoted',
      previousDigest: third.digest,
    });
    expect((await environment.state()).active!.server).toEqual(waiting);
    expect((await classify(port)).headers['x-heirloom-digest']).toBe(second.digest);
  });

  it('moves to another port on request', async () => {
    const only = await environment.packageOf(0);
    const port = portOf(await environment.deploy(only));
    const { router } = await environment.state();
    const free = await freePort();
    expect(await environment.deploy(only, free)).toMatchObject({
      state: 'promoted',
      url: `http://127.0.0.1:${free}`,
    });
    expect((await classify(free)).status).toBe(200);
    expect(isAlive(router!)).toBe(false);
    await expect(classify(port)).rejects.toThrow('ECONNREFUSED');
  });

  it('keeps the environment of its processes to what they need', async () => {
    process.env.RUNNER_TRACKING_ID = 'github_1';
    process.env.GITHUB_TOKEN = 'secret';
    try {
      await environment.deploy(await environment.packageOf(0));
      const { router, active } = await environment.state();
      for (const { pid } of [router!, active!.server]) {
        const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => 'PATH=no /proc here');
        expect(environment).toContain('PATH=');
        expect(environment).not.toMatch(/RUNNER_TRACKING_ID|GITHUB_TOKEN/);
      }
    } finally {
      delete process.env.RUNNER_TRACKING_ID;
      delete process.env.GITHUB_TOKEN;
    }
  });

  it('lets two deployments of one environment follow each other', async () => {
    const [first, second] = [await environment.packageOf(0), await environment.packageOf(0.1)];
    const results = await Promise.all([environment.deploy(first), environment.deploy(second)]);
    expect(results.map((result) => result.state)).toEqual(['promoted', 'promoted']);
    expect(results.map((result) => result.deploymentId).sort()).toEqual(['production-1', 'production-2']);
    expect(environment.log).toContain('another deployment of this environment is under way: waiting');
  });
});
