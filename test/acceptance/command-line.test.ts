import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Field } from '../../shared/inputs/field.js';
import { USE_CASES } from '../../shared/inputs/index.js';
import { freePort } from '../fixtures/free-port.js';
import { LEARNS_NOTHING, LeavesProject } from './leaves.js';
import { heirloom, type Ended } from './program.js';

describe('the command line', () => {
  let project: LeavesProject;
  let stateHome: string;
  const run = (...args: string[]) => heirloom(args, project.directory, { XDG_STATE_HOME: stateHome });

  beforeAll(async () => {
    project = await LeavesProject.create();
    stateHome = await mkdtemp(join(tmpdir(), 'heirloom-state-'));
  });
  afterAll(async () => {
    await run('deploy', '--stop');
    await project.remove();
    await rm(stateHome, { recursive: true, force: true, maxRetries: 3 });
  });

  it('walks the whole thread, each use case printing exactly one JSON object on stdout', async () => {
    const port = String(await freePort());
    const ends: [string, Ended][] = [];
    for (const [name, ...args] of [
      ['train'],
      ['evaluate-gate'],
      ['compare-to-baseline'],
      ['publish-model', '--alias=champion'],
      ['deploy', 'leaves#champion', `--port=${port}`],
      ['run', '--publish=always'],
    ] as const) {
      ends.push([name, await run(name, ...args, '--json')]);
    }
    for (const [name, { code, stdout }] of ends) {
      expect([name, code]).toEqual([name, 0]);
      expect(stdout.endsWith('}\n')).toBe(true);
      const useCase = USE_CASES.find((one) => one.name === name)!;
      expect(Object.keys(JSON.parse(stdout) as object).sort()).toEqual(Object.keys(useCase.outputs).sort());
    }
    expect(JSON.parse(ends[1]![1].stdout)).toMatchObject({ verdict: 'pass', 'failed-rules': [] });
    expect(JSON.parse(ends[4]![1].stdout)).toMatchObject({
      state: 'promoted',
      url: `http://127.0.0.1:${port}`,
    });
  });

  it('shows the outputs and no colour when it is not asked for JSON and has no terminal', async () => {
    const { stdout } = await run('train');
    expect(stdout).toMatch(/^digest {2,}[0-9a-f]{64}$/m);
    expect(stdout).not.toContain('\u001b');
  });

  it('ends with 1 on a verdict "fail", with the outputs all the same', async () => {
    await run('train', '--set', LEARNS_NOTHING, '--out=bad');
    const { code, stdout } = await run('evaluate-gate', 'bad', '--baseline=none', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail', 'failed-rules': ['floor accuracy'] });
    expect(await run('evaluate-gate', 'bad', '--fail-on-verdict=false')).toMatchObject({ code: 0 });
  });

  it('takes several --set values, one after another', async () => {
    const { stderr } = await run(
      'train',
      '--set=training.epochs=2',
      '--set',
      'training.seed=9',
      '--json',
      '--out=two',
    );
    expect(stderr).toContain('epoch 2/2');
    expect(await project.json('two', 'recipe.json')).toMatchObject({ training: { epochs: 2, seed: 9 } });
  });

  it('verifies a package, and computes the metrics of its predictions as the gate did', async () => {
    const verified = await run('verify', 'heirloom-out/candidate', '--json');
    const { digest } = JSON.parse(verified.stdout) as { digest: string };
    const trained = JSON.parse((await run('train', '--json')).stdout) as { digest: string; metrics: object };
    expect(digest).toBe(trained.digest);
    const measured = await run('metrics', 'heirloom-out/candidate/predictions.csv', '--json');
    expect(JSON.parse(measured.stdout)).toMatchObject({
      task: 'classification',
      classes: ['ash', 'birch', 'oak'],
      metrics: trained.metrics,
    });
  });

  it('prints no JSON when it could not do its work', async () => {
    expect(await run('train', 'nothing.yml', '--json')).toMatchObject({ code: 2, stdout: '' });
  });

  it.each([
    [['--frobnicate'], /unknown option '--frobnicate'/],
    [['trian'], /unknown command 'trian'.*Did you mean train\?/s],
    [['train', '--epochs=3'], /unknown option '--epochs/],
    [['train', 'a.yml', 'b.yml'], /too many arguments/],
    [['train', '--upload=sometimes'], /input "upload"/],
    [['deploy', '--port=99999'], /input "port"/],
  ])('ends with 2 on a word that it does not understand: %s', async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('shows every use case in its help', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const { name, summary } of USE_CASES) {
      expect(stdout).toContain(`  ${name} `);
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(summary);
    }
  });

  it.each(USE_CASES.map((useCase) => [useCase.name, useCase] as const))(
    'shows every input of %s with its default',
    async (name, { inputs }) => {
      const { code, stdout } = await run(name, '--help');
      expect(code).toBe(0);
      const words = stdout.replaceAll(/\s+/g, ' ');
      for (const [input, { fallback }] of Object.entries<Field<unknown>>(inputs)) {
        expect(stdout).toContain(`  --${input} `);
        const [, described] = words.split(new RegExp(` --${input} [<[]`));
        if (fallback) expect(described).toContain(`(default: ${fallback})`);
      }
    },
  );

  it.each(['demo', 'init', 'serve', 'verify', 'metrics'])('has help for %s', async (name) => {
    const { code, stdout } = await run(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: heirloom ${name} `);
    expect(stdout).toContain('--json');
  });

  it('tells its version', async () => {
    expect(await run('--version')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});
