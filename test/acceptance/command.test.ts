import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, dist, heirloom, node24 } from './program.js';

/** Answers wrongly as many of 400 rows as its parameters say. */
const SCRIPT = `
import { mkdirSync, writeFileSync } from 'node:fs';
const { HEIRLOOM_OUT: out, HEIRLOOM_RECIPE, GITHUB_OUTPUT } = process.env;
const { parameters } = JSON.parse(HEIRLOOM_RECIPE);
const rows = Array.from({ length: 400 }, (_, i) => [i, i % 2, i < parameters.wrong ? 1 - (i % 2) : i % 2]);
writeFileSync(out + '/predictions.csv', 'id,label,prediction\\n' + rows.map((row) => row.join() + '\\n').join(''));
mkdirSync(out + '/model');
writeFileSync(out + '/model/model.pkl', 'a pickle');
console.log('::set-output name=digest::forged', typeof GITHUB_OUTPUT);
console.error('a warning of its own');
`;
const RECIPE = `version: 1
name: parity
command: node train.mjs
parameters: {wrong: 8}
`;
const GATE = `version: 1
name: parity
rules:
  - floor: {metric: accuracy, min: 0.9}
  - no_regression: {metric: accuracy, margin: 0.02}
`;

describe('a model that a command makes', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'heirloom-command-'));
    await writeFile(join(directory, 'train.mjs'), SCRIPT);
    await writeFile(join(directory, 'recipe.yml'), RECIPE);
    await writeFile(join(directory, 'gate.yml'), GATE);
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('is trained, judged, published, beaten and compared like every other', async () => {
    const trained = await act('train', { cwd: directory });
    expect(trained).toMatchObject({ code: 0, outputs: { name: 'parity', backend: '' } });
    expect(trained.outputs.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(trained.stdout).not.toMatch(/^::set-output/m);
    expect(trained.stdout).toContain('forged undefined');
    expect((await act('evaluate-gate', { cwd: directory })).outputs.verdict).toBe('pass');
    const published = await act('publish-model', { cwd: directory, inputs: { alias: 'champion' } });
    expect(published.outputs.reference).toBe('parity@v1.0.0');

    await act('train', { cwd: directory, inputs: { set: 'parameters.wrong=60' } });
    const judged = await act('evaluate-gate', { cwd: directory });
    expect(judged).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(judged.stdout).toContain('baseline champion: parity@v1.0.0');
    const compared = await act('compare-to-baseline', { cwd: directory });
    expect(compared.code).toBe(0);
    const comment = await readFile(join(directory, 'heirloom-out/comparison/comment.md'), 'utf8');
    expect(comment).toContain('parameters.wrong');
  }, 120_000);

  it('prints one object where JSON is asked for, and all that it says elsewhere', async () => {
    const { code, stdout, stderr } = await heirloom(['train', '--json'], directory);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ name: 'parity', backend: null });
    expect(stderr).toContain('a warning of its own');
    expect(stderr).toContain('set-output');
  });

  it('is not served, and the message says what is', async () => {
    const served = await heirloom(['serve', 'parity#champion'], directory);
    expect(served.code).toBe(2);
    expect(served.stderr).toContain(
      "parity#champion can't be served: its model has the format other (model/model.pkl), and Heirloom opens tfjs-layers only.",
    );
    const deployed = await heirloom(['deploy', 'parity@v1.0.0'], directory);
    expect(deployed.code).toBe(2);
    expect(deployed.stderr).toContain("can't be served");
  });

  it.each([
    ['exit 1', 'the command failed with exit code 1'],
    ['exit 3', 'the command failed with exit code 3'],
  ])('ends with 2 where its command does with another code: %s', async (command, words) => {
    await writeFile(join(directory, 'failing.yml'), RECIPE.replace('node train.mjs', command));
    const failed = await heirloom(['train', 'failing.yml', '--out=failed'], directory);
    expect(failed.code).toBe(2);
    expect(failed.stderr).toContain(words);
    expect((await readdir(directory)).filter((name) => name.startsWith('failed'))).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends by %s, when its command has ended by it', async (signal) => {
    await writeFile(
      join(directory, 'waiting.mjs'),
      `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => setTimeout(() => {
        console.log('saved at ' + name);
        process.exit(0);
      }, 300));
      console.log('waiting');
      setInterval(() => {}, 1000);`,
    );
    await writeFile(join(directory, 'waiting.yml'), RECIPE.replace('train.mjs', 'waiting.mjs'));
    const child = spawn(node24, [join(dist, 'heirloom.js'), 'train', 'waiting.yml', '--out=waited'], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('  waiting')) child.kill(signal);
      log += text;
    });
    const ended = await new Promise((end) => child.on('close', (code, by) => end([code, by])));
    expect(ended).toEqual([null, signal]);
    expect(log).toContain(`saved at ${signal}`);
    expect((await readdir(directory)).filter((name) => name.startsWith('waited'))).toEqual([]);
  });
});
