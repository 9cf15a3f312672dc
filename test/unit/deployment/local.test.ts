import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  deployLocally,
  environmentPaths,
  readState,
  stopDeployment,
  type DeployResult,
  type EnvironmentState,
} from '../../../shared/deployment/index.js';
import { ask } from '../../../shared/deployment/loopback.js';
import { identify, isAlive } from '../../../shared/deployment/process.js';
import { UserError } from '../../../shared/errors/index.js';
import type { Golden } from '../../../shared/serving/index.js';
import { flowers, writeCentroidPackage } from '../../fixtures/serving/centroid-package.js';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const entry = fileURLToPath(new URL('../../fixtures/serving/process-entry.ts', import.meta.url));
const command = [process.execPath, '--import', tsx, entry];
const instance = { length: 1, width: 2, colour: 'red' };

let root: string;
let log: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'heirloom-deploy-'));
  log = [];
});

afterEach(async () => {
  await stopDeployment('production', { log: () => undefined, stateHome: root });
  await rm(root, { recursive: true });
});

const paths = () => environmentPaths('production', root);
const state = async (): Promise<EnvironmentState> => (await readState(paths().state))!;

async function packageOf(
  shift: number,
  change?: (golden: Golden) => Golden,
): Promise<{ directory: string; digest: string }> {
  const directory = join(root, `package-${shift}`);
  return { directory, digest: await writeCentroidPackage(directory, flowers(shift), undefined, change) };
}

async function deploy(
  candidate: { directory: string; digest: string },
  port = 0,
  timeoutSeconds = 30,
): Promise<DeployResult> {
  return deployLocally(
    {
      packageDirectory: candidate.directory,
      digest: candidate.digest,
      name: 'flowers',
      version: { sequence: 1, semver: 'v1.0.0', aliases: ['champion'] },
      port,
      environment: 'production',
      timeoutSeconds,
    },
    { command, log: (line) => log.push(line), stateHome: root },
  );
}

const portOf = (url: string): number => Number(new URL(url).port);
const classify = (port: number) => ask(port, '/v1/models/flowers:classify', { instances: [instance] });

describe('a local deployment', () => {
  it('answers through the router, leaves what already runs alone, and ends whole', async () => {
    const first = await packageOf(0);
    const result = await deploy(first);
    expect(result).toMatchObject({
      state: 'promoted',
      digest: first.digest,
      previousDigest: null,
      deploymentId: 'production-1',
      reason: null,
    });
    const port = portOf(result.url!);
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
    await writeCentroidPackage(first.directory, flowers(0));
    expect(await deploy(first, port)).toMatchObject({ state: 'unchanged', deploymentId: 'production-1' });

    const { router, active } = await state();
    await stopDeployment('production', { log: () => undefined, stateHome: root });
    expect([isAlive(router!), isAlive(active!.server)]).toEqual([false, false]);
    expect((await state()).history.map((event) => event.outcome)).toEqual(['promoted', 'stopped']);
    await expect(classify(port)).rejects.toThrow();
  });

  it('switches to the next version without one failed request, and keeps the one before running', async () => {
    const [first, second, third] = [await packageOf(0), await packageOf(0.1), await packageOf(0.2)];
    const port = portOf((await deploy(first)).url!);
    const firstServer = (await state()).active!.server;

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
    expect(await deploy(second, port)).toMatchObject({ state: 'promoted', previousDigest: first.digest });
    expect(isAlive(firstServer)).toBe(true);
    expect((await state()).previous?.digest).toBe(first.digest);
    expect(await deploy(third, port)).toMatchObject({ state: 'promoted', previousDigest: second.digest });
    expect(isAlive(firstServer)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    going = false;
    await traffic;

    expect(failures).toBe(0);
    // Each digest answers in one unbroken run: traffic never went back.
    expect(seen.filter((digest, i) => digest !== seen[i - 1])).toEqual(
      [first, second, third].map((it) => it.digest),
    );
    expect((await readdir(join(paths().root, 'packages'))).sort()).toEqual(
      [second.digest, third.digest].sort(),
    );

    // Deploying the rollback target again takes its running server.
    const waiting = (await state()).previous!.server;
    expect(await deploy(second, port)).toMatchObject({ state: 'promoted', previousDigest: third.digest });
    expect((await state()).active!.server).toEqual(waiting);
    expect((await classify(port)).headers['x-heirloom-digest']).toBe(second.digest);
  });

  it('takes a server back that does not give its recorded answers, and the old one still answers', async () => {
    const good = await packageOf(0);
    const port = portOf((await deploy(good)).url!);
    const bad = await packageOf(0.3, (golden) => ({
      ...golden,
      requests: golden.requests.map((request) => ({
        ...request,
        answer: { ...request.answer, scores: { rose: 0.5, lily: 0.5 } },
      })),
    }));
    const before = await state();

    const result = await deploy(bad, port);

    expect(result).toMatchObject({ state: 'rolled-back', digest: bad.digest, previousDigest: good.digest });
    expect(result.reason).toMatch(/exit code 2.*golden request 1 of 2: score of "lily"/s);
    expect(result.url).toBe(`http://127.0.0.1:${port}`);
    const after = await state();
    expect({ active: after.active, router: after.router, leftovers: after.leftovers }).toEqual({
      active: before.active,
      router: before.router,
      leftovers: [],
    });
    expect((await classify(port)).headers['x-heirloom-digest']).toBe(good.digest);
  });

  it('leaves nothing running when the first deployment fails', async () => {
    const candidate = await packageOf(0);
    const result = await deploy({ ...candidate, digest: 'f'.repeat(64) });
    expect(result).toMatchObject({ state: 'rolled-back', url: null, previousDigest: null });
    expect(result.reason).toContain(`not sha256:${'f'.repeat(64)}`);
    expect(await state()).toMatchObject({ router: null, active: null, previous: null, leftovers: [] });
  });

  it('rolls back a server that is not ready in time, and ends it', async () => {
    const candidate = await packageOf(0);
    const sleeper = join(root, 'sleeper.mjs');
    await writeFile(
      sleeper,
      `if (process.argv[2] === 'serve') setInterval(() => {}, 1000);
       else { await import(${JSON.stringify(tsx)}); await import(${JSON.stringify(pathToFileURL(entry).href)}); }`,
    );
    const pids: number[] = [];
    const result = await deployLocally(
      {
        packageDirectory: candidate.directory,
        digest: candidate.digest,
        name: 'flowers',
        version: { sequence: 1, semver: null, aliases: [] },
        port: 0,
        environment: 'production',
        timeoutSeconds: 6,
      },
      {
        command: [process.execPath, sleeper],
        log: () => undefined,
        stateHome: root,
        clock: {
          now: () => Date.now(),
          sleep: async (seconds) => {
            pids.push(...((await readState(paths().state))?.leftovers ?? []).map(({ pid }) => pid));
            await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
          },
        },
      },
    );
    expect(result).toMatchObject({ state: 'rolled-back', url: null });
    expect(result.reason).toContain('not ready within 6 s');
    expect(pids.length).toBeGreaterThan(0);
    expect([...new Set(pids)].filter((pid) => identify(pid) !== null)).toEqual([]);
  });

  it('starts a crashed server and a crashed router again', async () => {
    const only = await packageOf(0);
    const port = portOf((await deploy(only)).url!);
    const crashed = await state();
    process.kill(crashed.active!.server.pid, 'SIGKILL');
    await gone(crashed.active!.server);
    const down = await classify(port);
    expect(down.status).toBe(502);
    expect(down.json).toEqual({ error: 'the model server of flowers (v1.0.0) does not answer' });

    expect(await deploy(only, port)).toMatchObject({ state: 'promoted', previousDigest: only.digest });
    expect((await classify(port)).status).toBe(200);
    expect((await state()).previous).toBeNull();

    const { active, router } = await state();
    process.kill(router!.pid, 'SIGKILL');
    await gone(router!);
    expect(await deploy(only, port)).toMatchObject({ state: 'promoted', url: `http://127.0.0.1:${port}` });
    expect((await classify(port)).status).toBe(200);
    expect((await state()).active!.server).toEqual(active!.server);
  });

  it('moves to another port on request', async () => {
    const only = await packageOf(0);
    const port = portOf((await deploy(only)).url!);
    const { router } = await state();
    const free = await freePort();
    expect(await deploy(only, free)).toMatchObject({ state: 'promoted', url: `http://127.0.0.1:${free}` });
    expect((await classify(free)).status).toBe(200);
    expect(isAlive(router!)).toBe(false);
    await expect(classify(port)).rejects.toThrow('ECONNREFUSED');
  });

  it('refuses a port that another program holds, and writes nothing', async () => {
    const candidate = await packageOf(0);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const refusal = deploy(candidate, port);
      await expect(refusal).rejects.toBeInstanceOf(UserError);
      await expect(refusal).rejects.toThrow(`port ${port} on 127.0.0.1 is in use by another program`);
      await expect(stat(paths().root)).rejects.toThrow('ENOENT');
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('stops what a killed deployment left behind, and no process that got its pid since', async () => {
    const orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    try {
      await mkdir(paths().root, { recursive: true });
      const begun = {
        schema: 'heirloom.dev/deployment/v1',
        environment: 'production',
        count: 4,
        router: null,
        active: null,
        previous: null,
        leftovers: [identify(orphan.pid!), { pid: bystander.pid, startedAt: 'at another time' }],
        history: [],
      };
      await writeFile(paths().state, JSON.stringify(begun));
      await writeFile(paths().lock, JSON.stringify({ pid: bystander.pid, startedAt: 'at another time' }));

      expect(await deploy(await packageOf(0))).toMatchObject({
        state: 'promoted',
        deploymentId: 'production-5',
      });
      expect(identify(orphan.pid!)).toBeNull();
      expect(identify(bystander.pid!)).not.toBeNull();
    } finally {
      orphan.kill('SIGKILL');
      bystander.kill('SIGKILL');
    }
  });

  it('keeps the environment of its processes to what they need', async () => {
    process.env.RUNNER_TRACKING_ID = 'github_1';
    process.env.GITHUB_TOKEN = 'secret';
    try {
      await deploy(await packageOf(0));
      const { router, active } = await state();
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
    const [first, second] = [await packageOf(0), await packageOf(0.1)];
    const results = await Promise.all([deploy(first), deploy(second)]);
    expect(results.map((result) => result.state)).toEqual(['promoted', 'promoted']);
    expect(results.map((result) => result.deploymentId).sort()).toEqual(['production-1', 'production-2']);
    expect(log).toContain('another deployment of this environment is under way: waiting');
  });
});

async function gone(target: { pid: number; startedAt: string }): Promise<void> {
  for (let i = 0; i < 100 && isAlive(target); i++) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
