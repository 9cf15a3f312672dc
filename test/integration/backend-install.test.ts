import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { heirloom, root, type Ended } from '../acceptance/program.js';

const run = promisify(execFile);
const INSTALL_MILLISECONDS = 10 * 60_000;

const lacking = await whatIsLacking();
if (lacking) console.warn(`skipped: the back end "node" is not installed here, because ${lacking}`);

(lacking ? describe.skip : describe)('the back end "node", installed from the public registries', () => {
  let workspace: string;
  let installed: Ended;
  const call = (...args: string[]) =>
    heirloom(args, workspace, {
      ...(process.env as Record<string, string>),
      RUNNER_TOOL_CACHE: join(workspace, 'tools'),
    });
  const outputsOf = ({ stdout }: Ended) => JSON.parse(stdout) as Record<string, unknown>;

  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'heirloom-backend-'));
    installed = await call('backend', 'install', 'node', '--json');
  }, INSTALL_MILLISECONDS);
  afterAll(() => rm(workspace, { recursive: true, force: true }));

  it('is built and computes', () => {
    expect([installed.code, installed.stderr]).toEqual([0, expect.stringContaining('compiling the addon')]);
    expect(outputsOf(installed)).toMatchObject({ 'already-installed': false, usable: true });
  });

  it('is not installed twice', async () => {
    const again = await call('backend', 'install', 'node', '--json');
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(outputsOf(again)).toMatchObject({ 'already-installed': true });
  });

  it('is found in the tool cache, and auto takes it', async () => {
    const { backends, auto } = outputsOf(await call('backend', 'list', '--json'));
    expect(backends).toContainEqual(
      expect.objectContaining({ name: 'node', usable: true, source: 'tool-cache', device: 'CPU' }),
    );
    expect(auto).toBe('node');
  });

  it('gives the loss and the gradients of plain JavaScript', async () => {
    const checked = await call('backend', 'check', 'node', '--json');
    expect([checked.code, checked.stderr]).toEqual([
      0,
      expect.stringContaining('agrees with plain JavaScript'),
    ]);
    const { loss, gradient, lossAfter } = outputsOf(checked)['difference'] as Record<string, number>;
    for (const difference of [loss, gradient, lossAfter]) expect(difference).toBeLessThan(1e-4);
  });

  it('trains', async () => {
    const example = join(workspace, 'digits');
    await mkdir(example);
    await cp(join(root, 'examples', 'digits-csv'), example, { recursive: true });
    const recipe = join(example, 'recipe.yml');
    const trained = await call(
      ...['train', recipe, '--backend', 'node', '--set', 'training.epochs=3', '--json'],
    );
    expect([trained.code, trained.stderr]).toEqual([0, expect.stringContaining('TensorFlow 2.20.0')]);
    const { backend, metrics } = outputsOf(trained) as { backend: string; metrics: { accuracy: number } };
    expect(backend).toBe('node');
    expect(metrics.accuracy).toBeGreaterThan(0.85);
  });
});

/** What the machine lacks to install it, of what is no fault of ours; null where it has all. */
async function whatIsLacking(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'this is not linux-x64';
  const folder = await mkdtemp(join(tmpdir(), 'heirloom-reach-'));
  try {
    await run('g++', ['--version']).catch(because('there is no g++'));
    await run('python3', ['-m', 'pip', '--version']).catch(because('there is no pip'));
    await run('npm', ['view', 'node-api-headers', 'version']).catch(because('npm reaches no registry'));
    const small = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, 'pip'];
    await run('python3', small, { timeout: 60_000 }).catch(because('pip reaches no index'));
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function because(reason: string): () => never {
  return () => {
    throw new Error(reason);
  };
}
