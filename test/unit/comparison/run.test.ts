import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Comparison } from '../../../shared/comparison/index.js';
import { runCompare } from '../../../shared/comparison/run.js';
import { compareToBaseline, readInputs } from '../../../shared/inputs/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { predictionsText, writeSmallPackage } from '../../fixtures/package.js';
import { GATE, gateFlowers } from '../../fixtures/verdict.js';

const folder = freshFolders();
const out = 'heirloom-out/comparison';

/** A workspace outside GitHub with a candidate that misses `wrong` of 200 rows, and an older package that misses 4. */
async function setUp(wrong: number) {
  const workspace = await folder();
  const host = new FakeHost();
  await writeSmallPackage(join(workspace, 'heirloom-out/candidate'), {
    predictions: predictionsText(200, wrong),
    weights: 'new',
  });
  const old = await writeSmallPackage(join(workspace, 'old'));
  const compare = (inputs: Record<string, string> = {}) =>
    runCompare(
      readInputs(compareToBaseline, (name) => ({ baseline: 'old', ...inputs })[name]),
      {
        host,
        workspace,
        cache: join(workspace, 'cache'),
        context: null,
        screen: { width: 100, colour: false },
        openClient: () => Promise.reject(new Error('GitHub is asked for nothing in a terminal')),
      },
    );
  const putGate = () => writeFile(join(workspace, 'gate.yml'), GATE);
  const text = (path: string) => readFile(join(workspace, path), 'utf8');
  return { workspace, host, old, compare, putGate, text };
}

describe('comparing with a baseline', () => {
  it('shows the verdict that the file has', async () => {
    const { workspace, host, compare, putGate } = await setUp(60);
    await putGate();
    const verdict = await gateFlowers({ workspace, inputs: { baseline: 'old' } });
    const comparison = await compare();
    expect(comparison).toMatchObject({ verdict: 'fail', gate: 'flowers', headline: verdict.headline });
    expect(host.said).toContain('verdict: from heirloom-out/verdict.json');
  });

  it('judges by the gate where there is no verdict', async () => {
    const { host, compare, putGate } = await setUp(4);
    await putGate();
    expect((await compare()).verdict).toBe('pass');
    expect(host.said).toContain(
      'verdict: judged now by gate.yml, because heirloom-out/verdict.json is not there',
    );
  });

  it('judges with the runs that it is given, and reproduces what it judged', async () => {
    const { workspace, host, compare, text } = await setUp(4);
    const rule = 'seeds: {min: 2, no_regression: {metric: accuracy, margin: 0.2}}';
    const named = 'predictions: {candidate: new-1.csv, baseline: old-1.csv}';
    await writeFile(join(workspace, 'gate.yml'), `version: 1\n${named}\nrules:\n  - ${rule}\n`);
    for (const [file, wrong] of Object.entries({ 'new-1': 4, 'new-2': 5, 'old-1': 6, 'old-2': 7 }))
      await writeFile(join(workspace, `${file}.csv`), predictionsText(200, wrong));
    const runs = { 'candidate-runs': 'new-2.csv', 'baseline-runs': 'old-2.csv' };
    const judged = await compare({ baseline: '', ...runs });
    expect(judged.rules[0]).toMatchObject({ outcome: 'pass-proven' });
    expect(judged.context.reproduce).toContain(
      'evaluate-gate new-1.csv --baseline old-1.csv --candidate-runs new-2.csv --baseline-runs old-2.csv --gate',
    );
    const rules = async () => (JSON.parse(await text(`${out}/comparison.json`)) as Comparison).rules;
    const judgedRules = await rules();
    await gateFlowers({ workspace, inputs: runs });
    for (const typed of [runs, {}]) {
      const shown = await compare({ baseline: '', ...typed });
      expect(shown.context.reproduce).toBe(judged.context.reproduce);
    }
    expect(host.said).toContain('verdict: from heirloom-out/verdict.json');
    expect(host.said).not.toContain('warning: ');
    expect(await rules()).toEqual(judgedRules);
  });

  it('says which runs had no part in the verdict, and does not name them to reproduce it', async () => {
    const { workspace, host, compare, putGate } = await setUp(4);
    await putGate();
    const unused = (why: string) =>
      `warning: these runs are not used, because ${why}: new-2.csv, nowhere.csv`;
    const runs = { 'candidate-runs': 'new-2.csv', 'baseline-runs': 'nowhere.csv' };
    await gateFlowers({ workspace, inputs: { baseline: 'old' } });
    const shown = await compare(runs);
    expect(shown.context.reproduce).not.toContain('-runs');
    expect(host.said).toContain(unused('heirloom-out/verdict.json was judged without them'));
    const nothing = await setUp(4);
    expect((await nothing.compare(runs)).context.reproduce).not.toContain('-runs');
    expect(nothing.host.said).toContain(unused('nothing is judged'));
  });

  it('refuses a verdict of a gate that was edited since', async () => {
    const { workspace, compare, putGate } = await setUp(4);
    await putGate();
    await gateFlowers({ workspace, inputs: { baseline: 'old' } });
    await writeFile(join(workspace, 'gate.yml'), GATE.replace('0.9}', '0.99}'));
    expect(await messageOf(() => compare())).toMatch(
      /heirloom-out\/verdict\.json was not judged by gate\.yml as it stands\. Run evaluate-gate again, remove/,
    );
    await rm(join(workspace, 'gate.yml'));
    expect((await compare()).verdict).toBe('pass');
  });

  it('shows a plain difference where there is no gate either', async () => {
    const { host, compare, text } = await setUp(60);
    expect(await compare()).toMatchObject({ verdict: null, gate: null });
    expect(host.said).toContain(
      'verdict: none, because neither heirloom-out/verdict.json nor gate.yml is there',
    );
    expect(await text(`${out}/comment.md`)).toContain('accuracy');
  });

  it('writes the three files, and puts out where they are', async () => {
    const { workspace, host, old, compare, text } = await setUp(4);
    const comparison = await compare();
    const files = ['comparison.json', 'comment.md', 'report.html'].map((name) => `${out}/${name}`);
    expect(await everythingIn(workspace)).toEqual(expect.arrayContaining(files));
    expect(JSON.parse(await text(`${out}/comparison.json`))).toMatchObject({
      candidate: { reference: 'heirloom-out/candidate' },
    });
    expect((await text(`${out}/report.html`)).toLowerCase()).toContain('<!doctype html>');
    expect(Object.fromEntries(host.outputs)).toEqual({
      'comparison-file': `${out}/comparison.json`,
      'comment-file': `${out}/comment.md`,
      report: `${out}/report.html`,
      'report-artifact': null,
      'baseline-digest': old.digest,
      'comment-url': null,
      'check-url': null,
    });
    expect(comparison.baseline?.digest).toBe(old.digest);
  });

  it('gives the same file for the same packages', async () => {
    const files = await Promise.all(
      [1, 2].map(async () => {
        const { compare, text } = await setUp(9);
        await compare();
        return JSON.parse(await text(`${out}/comparison.json`)) as Comparison;
      }),
    );
    expect(files[0]).toEqual(files[1]);
  });

  it('does without a baseline where there is none yet', async () => {
    const { compare, host } = await setUp(4);
    expect((await compare({ baseline: 'champion' })).baseline).toBeNull();
    expect(host.outputs.get('baseline-digest')).toBeNull();
  });

  it('refuses a verdict on another package, or against another baseline', async () => {
    const { workspace, compare, putGate } = await setUp(4);
    await putGate();
    await gateFlowers({ workspace, inputs: { baseline: 'old', candidate: 'old' } });
    expect(await messageOf(() => compare())).toContain('the verdict is about sha256:');
    await writeSmallPackage(join(workspace, 'older'), { weights: 'older' });
    await gateFlowers({ workspace, inputs: { baseline: 'older' } });
    expect(await messageOf(() => compare())).toContain('the verdict compares with older (sha256:');
    expect(await everythingIn(workspace)).not.toContain(out);
  });

  it.each([
    [{ comment: 'always' }, 'this is not a workflow run, so there is no place to post to'],
    [{ check: 'always' }, 'this is not a workflow run, so there is no place to post to'],
    [{ candidate: 'nowhere' }, 'nowhere is not there.'],
    [{ verdict: 'old' }, 'is a directory, and a file is expected.'],
    [{ out: 'old/manifest.json' }, "can't be written: a part of the path is a file."],
  ])('says what is in the way: %j', async (inputs, message) => {
    const { compare } = await setUp(4);
    expect(await messageOf(() => compare(inputs as Record<string, string>))).toContain(message);
  });
});
