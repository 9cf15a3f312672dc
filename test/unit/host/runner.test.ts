import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RunnerHost } from '../../../shared/host/runner.js';
import { parseFileCommands } from '../../fakes/runner.js';

let directory: string;
let said: string;
const before = { ...process.env };

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'heirloom-host-'));
  for (const name of ['OUTPUT', 'STEP_SUMMARY']) {
    process.env[`GITHUB_${name}`] = join(directory, name);
    writeFileSync(join(directory, name), '');
  }
  process.env.GITHUB_WORKSPACE = process.cwd();
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...before };
  rmSync(directory, { recursive: true });
});

describe('the runner host', () => {
  it('hands out objects as JSON, null as an empty string, and text of many lines whole', () => {
    const host = new RunnerHost(process.env);
    host.output('metrics', { accuracy: 0.97 });
    host.output('baseline-digest', null);
    host.output('sequence', 12);
    host.output('comment', 'a\nb=c\n');
    expect(parseFileCommands(readFileSync(join(directory, 'OUTPUT'), 'utf8'))).toEqual({
      metrics: '{"accuracy":0.97}',
      'baseline-digest': '',
      sequence: '12',
      comment: 'a\nb=c\n',
    });
  });

  it('does not let logged text act as a workflow command', async () => {
    const host = new RunnerHost(process.env);
    await host.group('rows', () => {
      host.info('label\n::set-output name=verdict::pass');
      return Promise.resolve();
    });
    expect(said).not.toMatch(/^\s*::set-output/m);
    expect(said.split('\n').filter((line) => line.startsWith('::'))).toEqual([
      '::group::rows',
      '::endgroup::',
    ]);
  });

  it('lets no name from the data act on the log, and leaves a program its colours', () => {
    const host = new RunnerHost(process.env);
    host.info('\u001b[32mok\u001b[0m \u001b[1Aover \u202etxt \u001b]8;;https://evil.example\u0007');
    host.info('\u001b[2K::set-output name=verdict::pass ##\u001b[2K[error]');
    host.error('class \u001b[32mgreen\u202e');
    expect(said.split('\n')).toEqual([
      '\u001b[32mok\u001b[0m over �txt �]8;;https://evil.example�',
      ':\u200b:set-output name=verdict::pass #\u200b#[error]',
      '::error::class green�',
      '',
    ]);
  });

  it("shows a group within a group as a title, because GitHub's log can't nest them", async () => {
    const host = new RunnerHost(process.env);
    const inner = (title: string) => host.group(title, () => Promise.resolve(host.info(`in ${title}`)));
    await host.group('train', async () => {
      await inner('Data');
      await expect(host.group('Training', () => Promise.reject(new Error('diverged')))).rejects.toThrow();
    });
    await inner('evaluate-gate');
    expect(said.split('\n').filter(Boolean)).toEqual([
      '::group::train',
      'Data',
      'in Data',
      'Training',
      '::endgroup::',
      '::group::evaluate-gate',
      'in evaluate-gate',
      '::endgroup::',
    ]);
  });

  it('puts an annotation at the place in the repository', () => {
    const file = join(process.cwd(), 'examples', 'recipe.yml');
    new RunnerHost(process.env).error('unknown key', { file, line: 14, column: 7 });
    expect(said).toBe('::error file=examples/recipe.yml,line=14,col=7::unknown key\n');
  });

  it('annotates ten warnings, logs the others and says how many there are', () => {
    const host = new RunnerHost(process.env);
    for (let row = 1; row <= 13; row++) host.warning(`row ${row}\n::error::x`);
    host.finish();
    expect(said.match(/^::warning::/gm)).toHaveLength(10);
    expect(said).toContain('\nwarning: row 13\n');
    expect(said).not.toMatch(/^::error/m);
    expect(said).toMatch(/\n3 more warnings only in the log: a step shows 10\.\n$/);
  });

  it('appends to the summary and keeps it well under the limit of GitHub', async () => {
    const host = new RunnerHost(process.env);
    await host.summary('# Verdict');
    for (let i = 0; i < 4; i++) await host.summary('| a | b |\n'.repeat(60_000));
    const file = join(directory, 'STEP_SUMMARY');
    expect(statSync(file).size).toBeLessThanOrEqual(900_000);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Verdict\n[^]*_The rest is left out/);
  });

  it('runs on where the runner offers no summary', async () => {
    await new RunnerHost({}).summary('# Verdict');
    expect(said).toContain('no job summary');
  });

  it('masks a secret, and each of its lines', () => {
    new RunnerHost(process.env).secret('first\nsecond\n');
    expect(said.split('\n').filter(Boolean)).toEqual([
      '::add-mask::first%0Asecond%0A',
      '::add-mask::first',
      '::add-mask::second',
    ]);
  });
});
