import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { execFileSync, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../shared/gate/index.js';
import { everythingIn, freshFolders } from '../fixtures/folder.js';
import { dist, heirloom, node24 } from './program.js';

const folder = freshFolders();

const GATE = `version: 1
name: rivals
rules:
  - floor: {metric: accuracy, min: 0.8}
  - no_regression: {metric: accuracy, margin: 0.02}
`;
const ONLY_COMPARING = GATE.replace(/ {2}- floor.*\n/, '');

/** `n` rows of two classes in turn, some wrong, some left out. */
function predictions(n: number, wrong: (row: number) => boolean, leaves = (_row: number) => true): string {
  const rows = [...Array(n).keys()].filter(leaves);
  const lines = rows.map((row) => `r${row},${row % 2},${wrong(row) ? 1 - (row % 2) : row % 2}`);
  return ['id,label,prediction', ...lines, ''].join('\n');
}

const good = predictions(1000, (row) => row % 20 === 0);

/** Judges new.csv against old.csv as a step of a workflow would. */
async function judge(candidate: string, baseline: string | null, gate = GATE, ...args: string[]) {
  const directory = await folder();
  await writeFile(join(directory, 'gate.yml'), gate);
  await writeFile(join(directory, 'new.csv'), candidate);
  if (baseline !== null) await writeFile(join(directory, 'old.csv'), baseline);
  const side = baseline === null ? 'none' : 'old.csv';
  const ended = await heirloom(
    ['evaluate-gate', 'new.csv', `--baseline=${side}`, ...args, '--json'],
    directory,
  );
  const file = join(directory, 'heirloom-out/verdict.json');
  const verdict = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Verdict) : null;
  return { ...ended, directory, verdict };
}

describe('what other gates let through ends the step', () => {
  it('prints a regression and ends with 0 (ClearML): here with 1, and the verdict says "fail"', async () => {
    const { code, stdout, verdict } = await judge(
      predictions(1000, (row) => row % 8 === 0),
      good,
    );
    expect(code).toBe(1);
    expect(verdict).toMatchObject({ verdict: 'fail' });
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'fail',
      'failed-rules': ['no_regression accuracy'],
    });
  });

  it('ends with 0 on an error of its own (DVC): here with 2, and there is no verdict', async () => {
    for (const [candidate, baseline, gate] of [
      [good.replace('r7,1,1', 'r7,1'), good, GATE],
      [good, good.replace('id,', 'key,'), GATE],
      [good, good, GATE.replace('no_regression', 'no_regresion')],
      [good, good, ''],
      ['', good, GATE],
    ] as const) {
      const { code, stdout, stderr, verdict } = await judge(candidate, baseline, gate);
      expect({ code, stdout, verdict }).toEqual({ code: 2, stdout: '', verdict: null });
      expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^error: /);
    }
  });

  it('leaves an older verdict to be taken for a new one: here none is left', async () => {
    const { directory } = await judge(good, good);
    await writeFile(join(directory, 'new.csv'), good.replace('r7,1,1', 'r7,1,'));
    const again = await heirloom(['evaluate-gate', 'new.csv', '--baseline=old.csv'], directory);
    expect(again.code).toBe(2);
    expect(again.stderr).toMatch(/new\.csv:9/);
    expect(existsSync(join(directory, 'heirloom-out/verdict.json'))).toBe(false);
  });

  it('passes a candidate of NaN (mlflow): here it ends with 2, and names its row', async () => {
    const numbers = (value: string) =>
      [
        'id,label,prediction',
        ...Array.from({ length: 50 }, (_, row) => `r${row},${row}.5,${row === 7 ? value : row}`),
      ].join('\n');
    const gate = 'version: 1\nrules: [{no_regression: {metric: mae, margin: 0.1}}]\n';
    for (const value of ['NaN', 'inf', '']) {
      const { code, stderr } = await judge(numbers(value), numbers('7'), gate);
      expect(code).toBe(2);
      expect(stderr).toMatch(/new\.csv:9 .*\bprediction\b/);
    }
  });

  it('never reports a metric that disappeared (github-action-benchmark): here it fails', async () => {
    const gate = 'version: 1\nrules: [{no_regression: {metric: roc_auc, margin: 0.1}}]\n';
    const scores = predictions(500, () => false).replace('prediction', 'score');
    const { code, stdout } = await judge(
      predictions(500, () => false),
      scores,
      gate,
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ 'failed-rules': ['no_regression roc_auc'] });
  });

  it('ships a candidate that omits 40 % (statgate): here it fails', async () => {
    const { code, verdict } = await judge(
      predictions(
        1000,
        () => false,
        (row) => row % 5 >= 2,
      ),
      good,
    );
    expect([code, verdict?.verdict]).toEqual([1, 'fail']);
  });

  it('takes what was skipped for passed (Deepchecks, Evidently): here it is neutral', async () => {
    const { code, verdict } = await judge(good, null, ONLY_COMPARING);
    expect(code).toBe(0);
    expect(verdict).toMatchObject({ verdict: 'neutral' });
  });

  it('hands file names to a shell (evidently-report-action, wandb-cicd): here they are names', async () => {
    const directory = await folder();
    const name = '$(touch spliced);`touch spliced`;&touch spliced #.csv';
    await writeFile(
      join(directory, 'gate.yml'),
      GATE.replace('rivals', '"$(touch spliced) `touch spliced`"'),
    );
    await writeFile(join(directory, name), good);
    await writeFile(join(directory, 'old.csv'), good);
    const { code } = await heirloom(['evaluate-gate', name, '--baseline=old.csv', '--json'], directory);
    expect(code).toBe(0);
    expect((await everythingIn(directory)).filter((path) => path.endsWith('spliced'))).toEqual([]);
  });

  it('judges all the same where the step is told not to fail', async () => {
    const bad = predictions(1000, (row) => row % 8 === 0);
    const { code, verdict } = await judge(bad, good, GATE, '--fail-on-verdict=false');
    expect([code, verdict?.verdict]).toEqual([0, 'fail']);
  });
});

/** A Node of another major version in the PATH, if there is one. */
function otherNode(): { readonly path: string; readonly version: string } | null {
  const versionOf = (path: string) => execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  const major = (version: string) => version.split('.')[0];
  const own = versionOf(node24);
  for (const place of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(place, 'node');
    if (!existsSync(path)) continue;
    const version = versionOf(path);
    if (major(version) !== major(own)) return { path, version };
  }
  return null;
}

const other = otherNode();

describe('a verdict file has the same bytes', () => {
  const everyRule = `${GATE}  - no_regression: {metric: average_precision, margin: 0.1}
  - no_regression: {metric: log_loss, margin: 0.2}
  - equivalence: {metric: f1_macro, margin: 0.1}
  - calibration: {max: 0.4}
`;
  /** Scores that spread, so that every sum has digits to lose. */
  const scored = (shift: number) =>
    [
      'id,label,score',
      ...Array.from({ length: 900 }, (_, row) => {
        const spread = ((row * 7919 + shift) % 1000) / 2000;
        return `r${row},${row % 2},${row % 2 ? 0.99 - spread : 0.01 + spread}`;
      }),
      '',
    ].join('\n');

  async function verdictBy(node: string, directory: string): Promise<string> {
    const out = `${directory}/verdict-${Math.random().toString(36).slice(2)}.json`;
    const args = [
      'evaluate-gate',
      'new.csv',
      '--baseline=old.csv',
      '--fail-on-verdict=false',
      `--out=${out}`,
    ];
    const ended = spawnSync(node, [join(dist, 'heirloom.js'), ...args], {
      cwd: directory,
      env: { PATH: process.env.PATH, HOME: directory },
      encoding: 'utf8',
    });
    expect([ended.status, ended.stderr.includes('bug')]).toEqual([0, false]);
    return readFile(out, 'utf8');
  }

  async function project(): Promise<string> {
    const directory = await folder();
    await writeFile(join(directory, 'gate.yml'), everyRule);
    await writeFile(join(directory, 'new.csv'), scored(31));
    await writeFile(join(directory, 'old.csv'), scored(57));
    return directory;
  }

  (other ? it : it.skip)(
    `on Node 24 and ${other?.version ?? 'another Node, of which there is none in the PATH'}`,
    async () => {
      const directory = await project();
      const bytes = await verdictBy(node24, directory);
      expect(bytes).toContain('"poisson-bootstrap"');
      expect(await verdictBy(other!.path, directory)).toBe(bytes);
    },
  );

  it('in any order of the rows, but for the digest of the file', async () => {
    const directory = await project();
    const elsewhere = join(directory, 'elsewhere');
    await mkdir(elsewhere);
    await copyFile(join(directory, 'gate.yml'), join(elsewhere, 'gate.yml'));
    await copyFile(join(directory, 'old.csv'), join(elsewhere, 'old.csv'));
    const [header, ...rows] = scored(31).trimEnd().split('\n');
    await writeFile(join(elsewhere, 'new.csv'), [header, ...rows.reverse(), ''].join('\n'));
    const withoutDigest = (bytes: string) => ({ ...(JSON.parse(bytes) as object), candidate: null });
    expect(withoutDigest(await verdictBy(node24, elsewhere))).toEqual(
      withoutDigest(await verdictBy(node24, directory)),
    );
  });
});
