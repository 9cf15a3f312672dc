import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import type { LeavesProject } from '../leaves.js';
import { cellsOf, csvOf, ForkPair, leavesWithChampion, type ForkVerdict } from './fork-pair.js';

const CANDIDATE = { candidate: 'artifact:heirloom-predictions' };

describe("a fork's predictions with a table of labels in the checkout", () => {
  let project: LeavesProject;
  let honest: string;
  let pair: ForkPair;

  beforeAll(async () => {
    ({ project, honest } = await leavesWithChampion());
  });
  afterAll(() => project.remove());
  afterEach(async () => {
    await pair.close();
    await rm(project.path('heirloom-out'), { recursive: true, force: true });
  });
  beforeEach(async () => {
    pair = await ForkPair.open(project);
    const [header, ...rows] = cellsOf(honest);
    const [id, label] = [header!.indexOf('id'), header!.indexOf('label')];
    const sizes = rows.map((row, at) => [row[id]!, row[label]!, at % 2 === 0 ? 'small' : 'large']);
    await project.write('labels.csv', csvOf([['id', 'label', 'size'], ...sizes]));
    await project.write(
      'floor.yml',
      'version: 1\nname: leaves\nrules:\n  - floor: {metric: accuracy, min: 0.8}\n',
    );
  });
  const inputs = { ...CANDIDATE, 'fail-on-verdict': 'false' };
  const judge = (more: Record<string, string>) => pair.afterFork('evaluate-gate', { ...inputs, ...more });
  const verdict = () => project.json<ForkVerdict>('heirloom-out', 'verdict.json');
  const floor = { baseline: 'none', labels: 'labels.csv', gate: 'floor.yml' };

  it('needs no baseline', async () => {
    pair.plantPredictions(honest);
    expect((await judge(floor)).outputs.verdict).toBe('pass');
    expect(await pair.afterFork('compare-to-baseline', { ...CANDIDATE, ...floor })).toMatchObject({
      code: 0,
    });
  });

  it('counts rows that are left out as wrong, and says so', async () => {
    const lines = honest.trim().split('\n');
    pair.plantPredictions(`${lines.slice(0, 20).join('\n')}\n`);
    expect((await judge(floor)).outputs.verdict).toBe('fail');
    const { cautions, testSet } = await verdict();
    expect(testSet.rows).toBe(lines.length - 1);
    expect(cautions.join()).toContain(
      `left out ${lines.length - 20} of the ${lines.length - 1} rows of labels.csv`,
    );
  });

  it("takes slices from it, whatever the fork's file says", async () => {
    const rules =
      'rules:\n  - slices: {by: [size], min_n: 10, no_regression: {metric: accuracy, margin: 0.1}}\n';
    await project.write('slices.yml', `version: 1\nname: leaves\n${rules}`);
    const lines = honest.trim().split('\n');
    pair.plantPredictions(lines.map((line, at) => `${line},${at === 0 ? 'size' : 'one'}\n`).join(''));
    await judge({ labels: 'labels.csv', gate: 'slices.yml' });
    const { rules: judged, cautions } = await verdict();
    expect(cautions.join('\n')).not.toContain('the candidate itself says');
    const slices = judged.flatMap(({ slice }) => slice ?? []);
    expect(new Set(slices)).toEqual(new Set(['size=small', 'size=large']));
  });
});
