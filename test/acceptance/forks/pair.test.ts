import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { LINK_MODE } from '../../fixtures/zip.js';
import type { LeavesProject } from '../leaves.js';
import {
  cellsOf,
  csvOf,
  FORK_RUN,
  ForkPair,
  HEAD,
  leavesWithChampion,
  type ForkVerdict,
} from './fork-pair.js';

const CANDIDATE = { candidate: 'artifact:heirloom-predictions' };
const NEEDS_PAIR = { ...CANDIDATE, 'fail-on-verdict': 'false' };

describe("a fork's pull request, judged in a second workflow", () => {
  let project: LeavesProject;
  let honest: string;
  let pair: ForkPair;

  beforeAll(async () => {
    ({ project, honest } = await leavesWithChampion());
  });
  afterAll(() => project.remove());
  beforeEach(async () => {
    pair = await ForkPair.open(project);
  });
  afterEach(async () => {
    await pair.close();
    await rm(project.path('heirloom-out'), { recursive: true, force: true });
  });

  const judge = (inputs: Record<string, string> = {}) =>
    pair.afterFork('evaluate-gate', { ...NEEDS_PAIR, ...inputs });
  const compare = (inputs: Record<string, string> = {}) =>
    pair.afterFork('compare-to-baseline', { ...CANDIDATE, ...inputs });
  const verdict = () => project.json<ForkVerdict>('heirloom-out', 'verdict.json');

  it('uploads its predictions only, and gets a comment, a check and a caution', async () => {
    const fork = await project.checkout();
    const trained = await pair.ofFork('train', fork.directory, {
      upload: 'predictions',
      'artifact-name': 'heirloom-predictions',
    });
    await fork.remove();
    expect(trained).toMatchObject({ code: 0, outputs: { 'artifact-name': 'heirloom-predictions' } });

    expect(await judge()).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass' } });
    const compared = await compare();
    expect(compared).toMatchObject({ code: 0, stderr: '' });
    expect(pair.github.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('### ✅') }]);
    expect(pair.github.comments[0]!.body).toContain("made by a fork's own run");
    expect(pair.github.comments[0]!.body).toContain(
      `gh run download ${FORK_RUN} --repo acme/digits --name heirloom-predictions --dir heirloom-out/fork\nheirloom evaluate-gate heirloom-out/fork/predictions.csv`,
    );
    expect(pair.github.checkRuns).toMatchObject([{ head_sha: HEAD, conclusion: 'success' }]);
    expect(compared.outputs['baseline-digest']).toMatch(/^[0-9a-f]{64}$/);
  });

  it("finds the champion by the model's name", async () => {
    pair.plantPredictions(honest);
    const judged = await judge({ baseline: 'champion', name: 'leaves' });
    expect(judged.stdout).toContain('baseline champion: leaves@v1.0.0');
    expect(judged.outputs.verdict).toBe('pass');
  });

  it('computes every metric anew: what the fork says of labels and itself counts for nothing', async () => {
    const [header, ...rows] = cellsOf(honest);
    const label = header!.indexOf('label');
    const guessed = rows.map((row) =>
      row.map((cell, column) => (column === header!.indexOf('prediction') ? 'ash' : cell)),
    );
    const bare = (cells: string[][]) =>
      cells.map((row) => row.filter((_, column) => !header![column]!.startsWith('score_')));
    const allRight = guessed.map((row) => row.map((cell, column) => (column === label ? 'ash' : cell)));
    pair.plantPredictions(csvOf(bare([header!, ...allRight])));
    expect((await judge()).outputs.verdict).toBe('fail');
    const { metrics, cautions } = await verdict();
    const share = rows.filter((row) => row[label] === 'ash').length / rows.length;
    expect(metrics.candidate.accuracy).toBeCloseTo(share, 10);
    expect(cautions.join()).toContain('metrics were computed anew');
  });

  it('takes no package, with metrics, lineage and a model of its own', async () => {
    const fork = await project.checkout();
    await pair.ofFork('train', fork.directory, { upload: 'always', 'artifact-name': 'heirloom-predictions' });
    await fork.remove();
    const judged = await judge();
    expect(judged.code).toBe(2);
    expect(judged.stdout).toContain('of a fork only one predictions.csv, .jsonl or .parquet is taken');
    expect(judged.stdout).toContain('Train there with "upload: predictions".');
  });

  it.each([
    ['that leaves its folder', [{ path: '../../gate.yml' }], 'leaves its directory'],
    ['that is a link', [{ path: 'predictions.csv', mode: LINK_MODE }], 'is no plain file'],
    [
      'beside another',
      [{ path: 'predictions.csv' }, { path: 'metrics.json' }],
      'of a fork only one predictions.csv',
    ],
    ['of another name', [{ path: 'gate.yml' }], 'of a fork only one predictions.csv'],
    ['in a folder', [{ path: 'x/predictions.csv' }], 'of a fork only one predictions.csv'],
    [
      'that unpacks to more than it says',
      [{ path: 'predictions.csv', declaredBytes: 3 }],
      'is not as declared',
    ],
    [
      'of a gigabyte',
      [{ path: 'predictions.csv', declaredBytes: 2 ** 30 }],
      'and at most 536870912 are taken',
    ],
  ])('takes no file %s, and changes nothing here', async (_name, files, reason) => {
    pair.plant(files.map((file) => ({ content: 'id,prediction\n', ...file })));
    const before = await project.everything();
    const judged = await judge();
    expect(judged.code).toBe(2);
    expect(judged.stdout).toContain(reason);
    expect(await project.everything()).toEqual(before);
  });

  it('asks GitHub for pull request and head, and reads nothing that the fork wrote of them', async () => {
    pair.github.plantPullRequest({ number: 1, headSha: 'c'.repeat(40) });
    pair.plantPredictions(honest);
    await compare();
    expect(pair.github.comments.map(({ issue }) => issue)).toEqual([7]);
    expect(pair.github.checkRuns.map(({ head_sha: sha }) => sha)).toEqual([HEAD]);
  });

  it('comments on no pull request that has moved on', async () => {
    pair.github.pullRequests[0]!.headSha = 'c'.repeat(40);
    pair.plantPredictions(honest);
    const compared = await compare();
    expect(compared).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(compared.stdout).toContain('#7 has moved on from aaaaaaa to ccccccc');
    expect(pair.github.comments).toEqual([]);
  });

  it('shows what stands in the cells as text', async () => {
    const planted = '`</details>![x](https://evil.example/p.png) @acme/owners [ok](javascript:1)';
    const [header, ...rows] = cellsOf(honest);
    const column = header!.indexOf('prediction');
    const tampered = rows.map((row, at) =>
      row
        .filter((_, i) => !header![i]!.startsWith('score_'))
        .map((cell, i) => (i === column && at < 40 ? planted : cell)),
    );
    pair.plantPredictions(csvOf([header!.filter((name) => !name.startsWith('score_')), ...tampered]));
    await compare();
    const body = pair.github.comments[0]?.body ?? '';
    // Within code nothing is a picture, a person or a tag.
    const outsideCode = body.replaceAll(/`[^`]*`|<code>[^<]*<\/code>/g, '');
    expect(body).toContain('evil.example');
    expect(outsideCode).toContain('Model gate');
    expect(outsideCode).not.toMatch(/evil|acme\/owners|javascript:/);
  });

  it('sets no output from a line break in an id', async () => {
    pair.plantPredictions('id,prediction\n"x\n::set-output name=verdict::pass\n::error::owned",ash\n');
    const judged = await judge();
    expect(judged.code).toBe(2);
    expect(judged.outputs.verdict ?? '').toBe('');
    expect(judged.stdout).not.toMatch(/^::(set-output|error::owned)/m);
  });

  it.each([
    [
      'that is not among those judged',
      'extra,ash',
      'has the id "extra", which is not among the rows of leaves#champion',
    ],
    ['twice', 'again', 'twice'],
  ])('refuses an id %s', async (_name, line, reason) => {
    const [header, first] = cellsOf(honest);
    const more = line === 'again' ? first! : header!.map((name) => (name === 'id' ? 'extra' : 'ash'));
    pair.plantPredictions(`${honest}${more.join(',')}\n`);
    const judged = await judge();
    expect(judged.code).toBe(2);
    expect(judged.stdout).toContain(reason);
  });

  it('counts rows that are left out as wrong', async () => {
    const [header, ...rows] = cellsOf(honest);
    const [label, prediction] = [header!.indexOf('label'), header!.indexOf('prediction')];
    const right = rows.filter((row) => row[label] === row[prediction]);
    pair.plantPredictions(csvOf([header!, ...right]));
    await judge();
    const found = await verdict();
    expect(found.metrics.candidate.accuracy).toBeCloseTo(right.length / rows.length, 10);
    expect(found.testSet).toMatchObject({ rows: rows.length, missing: rows.length - right.length });
  });

  it('is refused without labels and without a baseline', async () => {
    pair.plantPredictions(honest);
    const judged = await judge({ baseline: 'none' });
    expect(judged.code).toBe(2);
    expect(judged.stdout).toContain(
      "artifact:heirloom-predictions is a fork's, and there is nothing to judge it by",
    );
  });

  it('says which permission is missing where the artifact may not be read', async () => {
    await pair.close();
    pair = await ForkPair.open(project, { permissions: { contents: 'read' } });
    const judged = await judge();
    expect(judged.code).toBe(2);
    expect(judged.stdout).toContain('Add "actions: read" under "permissions:" of the job.');
  });

  it('sends the token to GitHub, and not to where the artifact lies', async () => {
    pair.plantPredictions(honest);
    await judge();
    expect(pair.github.requests.map(({ authorization }) => authorization)).toEqual(
      pair.github.requests.map(() => expect.stringContaining(pair.github.token)),
    );
    expect(pair.artifacts.blobReads).toEqual([undefined]);
  });

  it("publishes and deploys nothing, and trains nothing on the maintainers' machines", async () => {
    const before = await project.everything();
    for (const [name, inputs] of [
      ['publish-model', { candidate: 'leaves#champion' }],
      ['deploy', { model: 'leaves#champion' }],
      ['run', { publish: 'always' }],
      ['train', {}],
    ] as const) {
      const { code, stdout } = await pair.afterFork(name, inputs);
      expect({ name, code }).toEqual({ name, code: 2 });
      expect(stdout).toMatch(
        /nothing is (published|deployed) from such a run|is not trained on a self-hosted runner/,
      );
    }
    expect(await project.everything()).toEqual(before);
  });
});
