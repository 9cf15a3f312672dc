import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, sha256 } from '../../../shared/files/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';
import { predictionsText, writeSmallPackage } from '../../fixtures/package.js';
import { GATE, gateFlowers } from '../../fixtures/verdict.js';
import { setUp } from './project.js';

const folder = freshFolders();
const verdictFile = 'heirloom-out/verdict.json';

describe('evaluating a gate', () => {
  it('writes a verdict that is bound to both packages, and puts it out', async () => {
    const { workspace, host, candidate, old, judge } = await setUp(4);
    const verdict = await judge();
    expect(verdict).toMatchObject({
      verdict: 'pass',
      gate: 'flowers',
      candidate: {
        digest: candidate.digest,
        reference: 'heirloom-out/candidate',
        predictions: sha256(predictionsText(200, 4)),
      },
      baseline: { digest: old.digest, reference: 'old', how: 'named' },
      policy: { digest: sha256(GATE) },
    });
    expect(await readFile(join(workspace, verdictFile), 'utf8')).toBe(canonicalJson(verdict));
    expect(Object.fromEntries(host.outputs)).toMatchObject({
      verdict: 'pass',
      'verdict-file': verdictFile,
      'failed-rules': [],
      digest: candidate.digest,
    });
    expect(host.outputs.get('metrics')).toMatchObject({ accuracy: 0.98 });
  });

  it('names the rules that failed, each as an error with its reason', async () => {
    const { host, judge } = await setUp(60);
    expect((await judge()).verdict).toBe('fail');
    expect(host.outputs.get('failed-rules')).toEqual(['floor accuracy', 'no_regression accuracy']);
    const errors = host.lines.filter((line) => line.startsWith('error: '));
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain('floor accuracy: ');
    expect(host.lines.at(-1)).toMatch(/^FAIL /);
  });

  it('says once of all that failed that one run a side leaves retraining noise open', async () => {
    const gate = `${GATE}  - no_regression: {metric: f1_macro, margin: 0.03}\n`;
    const { host, judge } = await setUp(60, gate);
    const { rules } = await judge();
    expect(rules[1]!.message).toContain('; this may be retraining noise');
    expect(host.said.match(/retraining noise/g)).toHaveLength(1);
    expect(host.said).toContain(
      'no_regression accuracy, no_regression f1_macro: this may be retraining noise: one run a side',
    );
  });

  it('warns of an informational rule that failed, which fails nothing', async () => {
    const gate = `${GATE}  - floor: {metric: f1_macro, min: 0.999, informational: true}\n`;
    const { host, judge } = await setUp(4, gate);
    expect((await judge()).verdict).toBe('pass');
    expect(host.outputs.get('failed-rules')).toEqual([]);
    expect(host.said).toMatch(/^warning: fail-\w+ +floor f1_macro: /m);
  });

  it('writes the same bytes whatever the order of the rows', async () => {
    const bytes = await Promise.all(
      [(rows: string[]) => rows, (rows: string[]) => rows.reverse()].map(async (order) => {
        const workspace = await folder();
        const [header, ...rows] = predictionsText().trimEnd().split('\n');
        await writeFile(join(workspace, 'gate.yml'), GATE);
        await writeFile(join(workspace, 'new.csv'), [header, ...order(rows), ''].join('\n'));
        await writeFile(join(workspace, 'old.csv'), predictionsText());
        const verdict = await gateFlowers({
          workspace,
          inputs: { candidate: 'new.csv', baseline: 'old.csv' },
        });
        return JSON.stringify({ ...verdict, candidate: null });
      }),
    );
    expect(bytes[0]).toBe(bytes[1]);
  });

  it('judges floors without a baseline, and says what was not judged', async () => {
    const { judge, host } = await setUp(4);
    const { rules, verdict } = await judge({ baseline: 'champion' });
    expect(rules.map(({ outcome }) => outcome)).toEqual(['pass-proven', 'no-baseline']);
    expect(verdict).toBe('pass');
    expect(host.said).toContain('no baseline: no version of flowers is champion');
  });

  it("doesn't let a candidate's recipe choose the class that it is judged by", async () => {
    const { workspace, judge, host } = await setUp(4);
    const recipe = { data: { source: 'flowers.csv' }, positive: '0' };
    await writeSmallPackage(join(workspace, 'turned'), { recipe });
    expect(await messageOf(() => judge({ candidate: 'turned' }))).toBe(
      'gate.yml the candidate\'s positive class is "0" and the baseline\'s "1". ' +
        'Say which one is judged: write "positive" in gate.yml.',
    );
    await writeFile(join(workspace, 'gate.yml'), `${GATE}positive: 1\n`);
    expect((await judge({ candidate: 'turned' })).verdict).toBe('pass');
    expect(host.said).toContain('positive class: "1"');
  });

  it('says once which class is the positive one, however many baselines there are', async () => {
    const { judge, host } = await setUp(4, GATE.replace('margin:', 'against: old, margin:'));
    await judge();
    expect(host.said.match(/positive class: "1"/g)).toHaveLength(1);
  });

  it('is neutral, never a pass, when nothing could be judged', async () => {
    const gate = 'version: 1\nname: flowers\nrules: [{no_regression: {metric: accuracy, margin: 0.01}}]\n';
    const { judge } = await setUp(4, gate);
    expect((await judge({ baseline: 'none' })).verdict).toBe('neutral');
  });

  it.each([
    [{ gate: 'nowhere.yml' }, 'nowhere.yml is not there. Name the gate policy with the "gate" input'],
    [{ gate: 'old' }, 'is a directory, and a file is expected.'],
    [{ candidate: 'nowhere' }, 'nowhere is not there. Name a package'],
    [{ baseline: 'nowhere' }, 'nowhere is not there. Name a package'],
    [
      { out: 'gate.yml/verdict.json' },
      "gate.yml/verdict.json can't be written: a part of the path is a file.",
    ],
    [{ out: 'old' }, "can't be written: it is a directory."],
  ])('breaks off without a verdict: %j', async (inputs, message) => {
    const { workspace, host, judge } = await setUp(4);
    expect(await messageOf(() => judge(inputs))).toContain(message);
    expect(host.outputs.size).toBe(0);
    expect(await everythingIn(workspace)).not.toContain(verdictFile);
  });

  it.each<Record<string, string>>([
    { baseline: 'nowhere' },
    { gate: 'nowhere.yml' },
    { override: 'not one' },
  ])('leaves no older verdict for later steps when it breaks off: %j', async (inputs) => {
    const { workspace, judge } = await setUp(4);
    expect((await judge()).verdict).toBe('pass');
    await messageOf(() => judge(inputs));
    expect(await everythingIn(workspace)).not.toContain(verdictFile);
  });

  it('removes no file that is not a verdict', async () => {
    const { workspace, judge } = await setUp(4);
    await messageOf(() => judge({ out: 'gate.yml', baseline: 'nowhere' }));
    expect(await readFile(join(workspace, 'gate.yml'), 'utf8')).toBe(GATE);
  });

  it('names a rule once, whatever number of its slices says the same', async () => {
    const slices = 'slices: {by: [country], min_n: 10, no_regression: {metric: accuracy, margin: 0.2}}';
    const text = `version: 1\ndataset: {disclosure: verdict-only}\nrules:\n  - ${slices}\n`;
    const { workspace, host, judge } = await setUp(4, text);
    const [header, ...rows] = predictionsText().trimEnd().split('\n');
    const sliced = [`${header},country`, ...rows.map((row, i) => `${row},${i % 2 ? 'BR' : 'DE'}`), ''];
    for (const file of ['a.csv', 'b.csv']) await writeFile(join(workspace, file), sliced.join('\n'));
    await judge({ candidate: 'a.csv', baseline: 'b.csv' });
    expect(host.said.match(/slices accuracy by country/g)).toHaveLength(1);
  });
});
