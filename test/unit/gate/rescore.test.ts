import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rescoredPath, type RescoreFile } from '../../../shared/contenders/index.js';
import { runCompare } from '../../../shared/comparison/run.js';
import { runGate } from '../../../shared/gate/run.js';
import { compareToBaseline, evaluateGate, readInputs } from '../../../shared/inputs/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { predictionsText, writeSmallPackage } from '../../fixtures/package.js';

const folder = freshFolders();
const GATE = 'version: 1\nname: flowers\nrules: [{no_regression: {metric: accuracy, margin: 0.03}}]\n';
const REFUSED = 'the test set changed';

/** A candidate on 240 rows, and an old package that answered 200 of them; its model would miss 5 of today's. */
async function setUp(gate = GATE) {
  const workspace = await folder();
  const host = new FakeHost();
  await writeFile(join(workspace, 'gate.yml'), gate);
  await writeSmallPackage(join(workspace, 'heirloom-out/candidate'), {
    predictions: predictionsText(240, 4),
    weights: 'new',
  });
  const old = await writeSmallPackage(join(workspace, 'old'));
  const asked: string[] = [];
  const rescoreFile: RescoreFile = async ({ digest }) => {
    asked.push(digest);
    const path = rescoredPath(digest);
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), predictionsText(240, 5));
    return path;
  };
  const deps = {
    host,
    workspace,
    cache: join(workspace, 'cache'),
    now: () => new Date('2026-01-31'),
    rescoreFile,
  };
  const judge = (typed: Record<string, string> = {}) => {
    const given: Record<string, string> = { baseline: 'old', ...typed };
    return runGate(
      readInputs(evaluateGate, (name) => given[name]),
      deps,
    );
  };
  const compare = (typed: Record<string, string> = {}) => {
    const given: Record<string, string> = { baseline: 'old', ...typed };
    const around = { ...deps, context: null, screen: null, openClient: null };
    return runCompare(
      readInputs(compareToBaseline, (name) => given[name]),
      around,
    );
  };
  return { workspace, host, old, asked, judge, compare };
}

describe('a baseline on a changed test set', () => {
  it('is refused, and the message says the way out', async () => {
    const { judge, asked } = await setUp();
    const verdict = await judge();
    expect(verdict).toMatchObject({ verdict: 'fail', baseline: { how: 'named' } });
    expect(verdict.headline).toContain(REFUSED);
    expect(verdict.rules.find(({ kind }) => kind === 'no_regression')!.message).toMatch(
      /, so accuracy can't be compared \(sha256:\w{12} here, sha256:\w{12} at the baseline\); the input "rescore" judges the old model anew on today's test set\.$/,
    );
    expect(asked).toEqual([]);
  });

  it('is judged anew where that is asked for, and the verdict says so', async () => {
    const { judge, old, asked } = await setUp();
    expect(await judge({ rescore: 'true' })).toMatchObject({
      verdict: 'pass',
      baseline: { digest: old.digest, how: 'named, rescored' },
      testSet: { paired: 240, changed: 0, missing: 0 },
      metrics: { baseline: { accuracy: 235 / 240 } },
    });
    expect(asked).toEqual([old.digest]);
  });

  it('is judged anew by a gate that says so, and only where the test set changed', async () => {
    const gate = `${GATE}dataset: {on_change: rescore-baseline}\n`;
    const changed = await setUp(gate);
    expect(await changed.judge()).toMatchObject({ verdict: 'pass', baseline: { how: 'named, rescored' } });
    const same = await setUp(gate);
    await writeSmallPackage(join(same.workspace, 'heirloom-out/candidate'), { weights: 'new' });
    expect(await same.judge()).toMatchObject({ baseline: { how: 'named' } });
    expect(same.asked).toEqual([]);
  });

  it('is compared with the same answers as it was judged by, and asked once', async () => {
    const { judge, compare, asked } = await setUp();
    await judge({ rescore: 'true' });
    const comparison = await compare();
    expect(comparison.baseline).toMatchObject({ how: 'named, rescored' });
    expect(comparison.rows.find(({ name }) => name === 'accuracy')).toMatchObject({
      // As the verdict has it.
      baseline: Number((235 / 240).toPrecision(12)),
    });
    expect(comparison.context.reproduce).toContain('--rescore --recipe recipe.yml');
    expect(asked).toHaveLength(1);
  });

  it('is asked again where what was kept is of other rows', async () => {
    const { workspace, judge, compare, old, asked } = await setUp();
    await judge({ rescore: 'true' });
    await writeFile(join(workspace, rescoredPath(old.digest)), predictionsText(100, 0));
    await compare();
    expect(asked).toHaveLength(2);
  });

  it('is not judged anew by a comparison whose verdict was not', async () => {
    const { workspace, judge, compare, asked } = await setUp();
    await writeSmallPackage(join(workspace, 'heirloom-out/candidate'), { weights: 'new' });
    await judge();
    expect(await compare({ rescore: 'true' })).toMatchObject({ baseline: { how: 'named' } });
    expect(asked).toEqual([]);
  });
});

describe('a baseline that can not be judged anew', () => {
  it('is a predictions file', async () => {
    const { workspace, judge } = await setUp();
    await writeFile(join(workspace, 'old.csv'), predictionsText());
    expect(await messageOf(() => judge({ baseline: 'old.csv', rescore: 'true' }))).toContain(
      "old.csv can't be judged anew: it is a predictions file without its model",
    );
  });

  it('is one beside a candidate that is a predictions file', async () => {
    const { workspace, judge } = await setUp();
    await writeFile(join(workspace, 'new.csv'), predictionsText());
    expect(await messageOf(() => judge({ candidate: 'new.csv', rescore: 'true' }))).toContain(
      'the candidate is a predictions file',
    );
  });
});
