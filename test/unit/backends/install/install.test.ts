import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../../../shared/errors/index.js';
import { sha256 } from '../../../../shared/files/index.js';
import {
  installBackend,
  type InstallDependencies,
  type Machine,
} from '../../../../shared/backends/install/index.js';
import { everythingIn, freshFolders } from '../../../fixtures/folder.js';
import { FakeTools, type FakeProgram } from './fake-tools.js';
import { archive, FILE, PLAN } from './fixtures.js';
import { IndexServer } from './index-server.js';

const folder = freshFolders();
const MACHINE: Machine = { platform: 'linux', arch: 'x64', glibc: '2.36' };

let root: string;
let cache: string;
let lines: string[];
let tools: FakeTools;
beforeEach(async () => {
  root = await folder();
  cache = join(root, 'cache');
  lines = [];
  await useTools(['npm', 'g++', 'python3']);
  await offer(archive);
});

async function useTools(names: readonly FakeProgram[]): Promise<void> {
  tools = await FakeTools.in(join(await folder(), 'bin'), names);
}

/** Puts a wheel where the fake pip finds it. */
async function offer(content: Buffer): Promise<void> {
  await mkdir(join(root, 'links'), { recursive: true });
  await writeFile(join(root, 'links', FILE), content);
}

const home = () => join(cache, 'heirloom-backend-node', '1.0');
const marker = () => join(home(), 'x64.complete');

function install(changes: Partial<InstallDependencies> & { env?: NodeJS.ProcessEnv } = {}, plan = PLAN) {
  return installBackend(plan, {
    toolCache: cache,
    machine: MACHINE,
    log: (line) => lines.push(line),
    smokeTest: () => Promise.resolve({ state: 'open' }),
    ...changes,
    env: { PATH: tools.path, PIP_FIND_LINKS: join(root, 'links'), ...changes.env },
  });
}

describe('an installation', () => {
  it('unpacks the libraries, compiles the addon against them, and is complete only when it was tried out', async () => {
    let wasComplete = true;
    const smokeTest = async (fresh: string) => {
      wasComplete = existsSync(marker());
      expect(await everythingIn(join(fresh, 'node_modules', 'some-node'))).toEqual(
        expect.arrayContaining([
          'deps/include/tensorflow/c/c_api.h',
          'deps/lib/libtensorflow_cc.so.2',
          'deps/lib/libtensorflow_framework.so.2',
          'lib/napi-v8/tfjs_binding.node',
        ]),
      );
      return { state: 'open' } as const;
    };
    const directory = join(home(), 'x64');
    const installed = { directory, version: '1.0', already: false, lacking: null };
    expect(await install({ smokeTest })).toEqual(installed);
    expect(wasComplete).toBe(false);
    expect(existsSync(marker())).toBe(true);
    expect((await everythingIn(home())).filter((path) => !path.startsWith('x64/'))).toEqual([
      'x64',
      'x64.complete',
    ]);
    expect(await everythingIn(join(directory, 'node_modules', 'some-node', 'deps'))).not.toContain(
      'large.so',
    );
    expect(await install()).toEqual({ ...installed, already: true });
  });

  it('lets no script of npm run, and hands pip the hash', async () => {
    await install();
    const started = await tools.started();
    const [pip, npm, compiler] = ['python3', 'npm', 'g++'].map((name) =>
      started.find((command) => command[0] === name && !command.includes('--version'))!,
    );
    expect(npm).toEqual(expect.arrayContaining(['ci', '--ignore-scripts']));
    expect(pip).toEqual(
      expect.arrayContaining([
        '--require-hashes',
        '--no-deps',
        '--only-binary=:all:',
        'manylinux_2_17_x86_64',
      ]),
    );
    expect(compiler).toContain('-Wl,-rpath,$ORIGIN/../../deps/lib');
  });

  it('without pip takes the wheel from the index', async () => {
    await useTools(['npm', 'g++']);
    const index = await new IndexServer('some-flow', FILE, archive).start();
    try {
      await install({ env: { PIP_INDEX_URL: index.url } });
      expect(index.sent).toEqual([archive.length]);
      expect(existsSync(marker())).toBe(true);
    } finally {
      await index.stop();
    }
  });
});

describe('nothing counts as installed', () => {
  async function expectFailure(attempt: Promise<unknown>, ...texts: string[]): Promise<void> {
    const error = await attempt.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    for (const text of texts) expect((error as UserError).message).toContain(text);
    expect(existsSync(marker())).toBe(false);
    const left = existsSync(home()) ? await everythingIn(home()) : [];
    expect(left.filter((path) => !path.startsWith('.downloads'))).toEqual([]);
  }

  it('when a wheel has another sha256, which is thrown away', async () => {
    await offer(Buffer.concat([archive, Buffer.from('!')]));
    await expectFailure(install(), FILE, 'instead of', sha256(archive));
    expect(await everythingIn(join(home(), '.downloads'))).toEqual([]);
  });

  it('when pip or npm can reach nothing, and their own words are passed on', async () => {
    await expectFailure(
      install({ env: { PIP_FIND_LINKS: await folder() } }),
      `pip could not fetch ${FILE}: WARNING: connection broken by x`,
      'PIP_FIND_LINKS',
    );
    await expectFailure(
      install({ env: { NPM_FAILS: 'ECONNREFUSED' } }),
      'npm could not install some-node@1.0.0 and what it needs: npm error code ECONNREFUSED',
    );
  });

  it('when the addon does not compile', async () => {
    await expectFailure(install({ env: { COMPILER_FAILS: '1' } }), 'x.cc:1:1: error: no <string>');
  });

  it('when it does not compute', async () => {
    const smokeTest = () =>
      Promise.resolve({ state: 'refused', reason: 'it crashed', lacksDevice: false } as const);
    await expectFailure(install({ smokeTest }), 'was built but does not work: it crashed');
  });

  it('when the compiler and npm are missing: both are named before anything is fetched', async () => {
    await useTools(['python3']);
    await expectFailure(install(), 'npm and a C++ compiler (g++, c++ or clang++)', 'apt-get install g++ npm');
    expect(existsSync(cache)).toBe(false);
  });

  it.each([
    [{ platform: 'darwin', arch: 'arm64', glibc: null }, 'linux-x64 only, and this is darwin-arm64'],
    [{ platform: 'linux', arch: 'x64', glibc: null }, 'another C library'],
    [{ platform: 'linux', arch: 'x64', glibc: '2.9' }, 'glibc 2.17 or later, and this system has 2.9'],
  ])('on %j', async (machine, text) => expectFailure(install({ machine }), text));

  it('where the disk has no room', async () => {
    await expectFailure(install({}, { ...PLAN, diskBytes: 1e18 }), 'RUNNER_TOOL_CACHE');
  });
});

describe('an installation that broke off', () => {
  it('is taken up again without fetching what arrived', async () => {
    await expect(install({ env: { COMPILER_FAILS: '1' } })).rejects.toThrow('could not compile');
    await install({ env: { PIP_FIND_LINKS: await folder() } });
    expect(existsSync(marker())).toBe(true);
    expect(lines.filter((line) => line.startsWith('fetching'))).toHaveLength(1);
  });

  it('fetches again what arrived in part', async () => {
    await mkdir(join(home(), '.downloads'), { recursive: true });
    await writeFile(join(home(), '.downloads', FILE), archive.subarray(0, 100));
    await install();
    expect(existsSync(marker())).toBe(true);
  });

  it('leaves no half-filled folder behind, even one that was killed', async () => {
    await mkdir(join(home(), '.x64-killed', 'node_modules'), { recursive: true });
    await mkdir(join(home(), 'x64'), { recursive: true });
    await writeFile(join(home(), 'x64', 'old'), '');
    await install();
    expect(existsSync(join(home(), '.x64-killed'))).toBe(false);
    expect(existsSync(join(home(), 'x64', 'old'))).toBe(false);
  });
});

describe('more than the usual', () => {
  it('a second installation at once waits, and does nothing twice', async () => {
    const results = await Promise.all([install(), install()]);
    expect(results.map(({ already }) => already).sort()).toEqual([false, true]);
    const started = (await tools.started()).filter(([name]) => name === 'npm');
    expect(started).toHaveLength(1);
    expect(lines.filter((line) => line.includes('another process is installing it'))).toHaveLength(1);
  });

  it('a sound installation on a machine without the device stays, and says what is lacking', async () => {
    const smokeTest = () =>
      Promise.resolve({ state: 'refused', reason: 'finds no GPU', lacksDevice: true } as const);
    expect(await install({ smokeTest })).toMatchObject({ already: false, lacking: 'finds no GPU' });
    expect(existsSync(marker())).toBe(true);
  });

  it('records what was pinned beside the installation', async () => {
    await install();
    expect(JSON.parse(await readFile(marker(), 'utf8'))).toEqual({
      version: '1.0',
      npm: PLAN.packages.wanted,
      wheels: [{ file: FILE, sha256: sha256(archive) }],
    });
  });

  it('arguments with spaces, quotes and dollars reach the programs as they are', async () => {
    cache = join(root, 'a "cache" $(touch pwned); `x`');
    await install();
    expect(existsSync(marker())).toBe(true);
    const compiler = (await tools.started()).find(([name]) => name === 'g++')!;
    expect(compiler[compiler.indexOf('-L') + 1]).toContain('a "cache" $(touch pwned); `x`');
  });
});
