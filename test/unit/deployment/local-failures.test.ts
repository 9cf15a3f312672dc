import { spawn } from 'node:child_process';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readState } from '../../../shared/deployment/index.js';
import { systemClock } from '../../../shared/deployment/clock.js';
import { identify } from '../../../shared/deployment/process.js';
import { UserError } from '../../../shared/errors/index.js';
import {
  classify,
  crash,
  entry,
  portOf,
  TestEnvironment,
  tsx,
} from '../../fixtures/serving/test-environment.js';

let environment: TestEnvironment;
beforeEach(async () => {
  environment = await TestEnvironment.create();
});
afterEach(() => environment.remove());

/** A command that runs `script`, in which `real()` goes on as the real one. */
async function commandOf(script: string): Promise<string[]> {
  const path = join(environment.root, 'command.mjs');
  const imports = [tsx, entry].map((url) => `await import(${JSON.stringify(url)});`).join(' ');
  await writeFile(
    path,
    `const useCase = process.argv[2]; const real = async () => { ${imports} };\n${script}`,
  );
  return [process.execPath, path];
}

describe('a local deployment that meets trouble', () => {
  it('takes a server back that does not give its recorded answers, and the old one still answers', async () => {
    const good = await environment.packageOf(0);
    const port = portOf(await environment.deploy(good));
    const bad = await environment.packageOf(0.3, (golden) => ({
      ...golden,
      requests: golden.requests.map((request) => ({
        ...request,
        answer: { ...request.answer, scores: { rose: 0.5, lily: 0.5 } },
      })),
    }));
    const before = await environment.state();

    const result = await environment.deploy(bad, port);

    expect(result).toMatchObject({ state: 'rolled-back', digest: bad.digest, previousDigest: good.digest });
    expect(result.reason).toMatch(/exit code 2.*golden request 1 of 2: score of "lily"/s);
    expect(result.url).toBe(`http://127.0.0.1:${port}`);
    const after = await environment.state();
    expect({ active: after.active, router: after.router, leftovers: after.leftovers }).toEqual({
      active: before.active,
      router: before.router,
      leftovers: [],
    });
    expect((await classify(port)).headers['x-heirloom-digest']).toBe(good.digest);
  });

  it('leaves nothing running when the first deployment fails', async () => {
    const candidate = await environment.packageOf(0);
    const result = await environment.deploy({ ...candidate, digest: 'f'.repeat(64) });
    expect(result).toMatchObject({ state: 'rolled-back', url: null, previousDigest: null });
    expect(result.reason).toContain(`not sha256:${'f'.repeat(64)}`);
    expect(await environment.state()).toMatchObject({
      router: null,
      active: null,
      previous: null,
      leftovers: [],
    });
  });

  it('rolls back a server that is not ready in time, and ends it', async () => {
    const candidate = await environment.packageOf(0);
    const command = await commandOf(
      `if (useCase === 'serve') setInterval(() => {}, 1000); else await real();`,
    );
    const pids: number[] = [];
    const result = await environment.deploy(candidate, 0, 6, {
      command,
      clock: {
        now: () => Date.now(),
        sleep: async (seconds) => {
          pids.push(...((await readState(environment.paths.state))?.leftovers ?? []).map(({ pid }) => pid));
          await systemClock.sleep(seconds);
        },
      },
    });
    expect(result).toMatchObject({ state: 'rolled-back', url: null });
    expect(result.reason).toContain('not ready within 6 s');
    expect(pids.length).toBeGreaterThan(0);
    expect([...new Set(pids)].filter((pid) => identify(pid) !== null)).toEqual([]);
  });

  it('gives the traffic back when the router does not show the new digest', async () => {
    const candidate = await environment.packageOf(0);
    const command = await commandOf(`
      if (useCase === 'serve') await real();
      else {
        const { createServer } = await import('node:http');
        const { mkdirSync, writeFileSync } = await import('node:fs');
        const server = createServer((_, response) => response.end('{"status": "ready", "digest": "other"}'));
        server.listen(0, '127.0.0.1', () => {
          const readyFile = process.argv.find((text) => text.startsWith('--ready-file=')).slice(13);
          const { port } = server.address();
          mkdirSync('ready', { recursive: true });
          writeFileSync(readyFile, JSON.stringify({ pid: process.pid, port, digest: null }));
        });
      }`);
    const result = await environment.deploy(candidate, 0, 30, { command });
    expect(result).toMatchObject({ state: 'rolled-back', url: null });
    expect(result.reason).toMatch(/answers with sha256:other, not sha256:/);
    expect(environment.log).toContain('the traffic goes to the server before it');
    expect(await environment.state()).toMatchObject({ router: null, active: null, leftovers: [] });
  });

  it('starts a crashed server and a crashed router again', async () => {
    const only = await environment.packageOf(0);
    const port = portOf(await environment.deploy(only));
    const crashed = await environment.state();
    await crash(crashed.active!.server);
    const down = await classify(port);
    expect(down.status).toBe(502);
    expect(down.json).toEqual({ error: 'the model server of flowers (v1.0.0) does not answer' });

    expect(await environment.deploy(only, port)).toMatchObject({
      state: 'promoted',
      previousDigest: only.digest,
    });
    expect((await classify(port)).status).toBe(200);
    expect((await environment.state()).previous).toBeNull();

    const { active, router } = await environment.state();
    await crash(router!);
    expect(await environment.deploy(only, port)).toMatchObject({
      state: 'promoted',
      url: `http://127.0.0.1:${port}`,
    });
    expect((await classify(port)).status).toBe(200);
    expect((await environment.state()).active!.server).toEqual(active!.server);
  });

  it('refuses a port that another program holds, and writes nothing', async () => {
    const candidate = await environment.packageOf(0);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const refusal = environment.deploy(candidate, port);
      await expect(refusal).rejects.toBeInstanceOf(UserError);
      await expect(refusal).rejects.toThrow(`port ${port} on 127.0.0.1 is in use by another program`);
      await expect(stat(environment.paths.root)).rejects.toThrow('ENOENT');
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('stops what a killed deployment left behind, and no process that got its pid since', async () => {
    const orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    try {
      await mkdir(environment.paths.root, { recursive: true });
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
      await writeFile(environment.paths.state, JSON.stringify(begun));
      await writeFile(
        environment.paths.lock,
        JSON.stringify({ pid: bystander.pid, startedAt: 'at another time' }),
      );

      expect(await environment.deploy(await environment.packageOf(0))).toMatchObject({
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
});
