import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { FakeGitHub, type FakeGitHubOptions } from '../fakes/github/index.js';
import type { ActionResult } from '../fakes/runner.js';
import { LEARNS_NOTHING, LeavesProject } from './leaves.js';
import { act, type ActionName } from './program.js';

type Inputs = Readonly<Record<string, string>>;

const HEAD = 'a'.repeat(40);
/** What GITHUB_SHA holds on a pull request: a merge that nobody pushed. */
const TEST_MERGE = 'f'.repeat(40);
const MARKER = '<!-- heirloom:leaves -->';

const pullRequest = {
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: { full_name: 'acme/digits' } },
    base: { ref: 'main', sha: 'b'.repeat(40) },
  },
  repository: { default_branch: 'main' },
};

describe('a comparison on a pull request', () => {
  let project: LeavesProject;
  let github: FakeGitHub;

  beforeAll(async () => {
    project = await LeavesProject.create();
    await meetGitHub();
    await step('train', { out: 'good' });
    await step('train', { out: 'bad', set: LEARNS_NOTHING });
    await github.close();
  });
  afterAll(() => project.remove());
  beforeEach(() => meetGitHub());
  afterEach(async () => {
    await github.close();
    await rm(project.path('heirloom-out'), { recursive: true, force: true });
    await rm(project.path('.heirloom'), { recursive: true, force: true });
  });

  const meetGitHub = async (options: FakeGitHubOptions = {}) => {
    github = await FakeGitHub.start(options);
  };
  const step = (name: ActionName, inputs: Inputs = {}, env: Inputs = {}) =>
    act(name, {
      cwd: project.directory,
      eventName: 'pull_request',
      event: pullRequest,
      inputs,
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_TOKEN: github.token,
        GITHUB_REF: 'refs/pull/7/merge',
        GITHUB_SHA: TEST_MERGE,
        ...env,
      },
    });
  const judge = (candidate: string) => step('evaluate-gate', { candidate });
  const compare = (candidate: string, inputs: Inputs = {}, env: Inputs = {}) =>
    step('compare-to-baseline', { candidate, ...inputs }, env);

  it('is a comment on the pull request and a check on its own head, with the verdict first', async () => {
    await judge('good');
    const compared = await compare('good');
    expect(compared).toMatchObject({ code: 0, stderr: '' });

    const [comment] = github.comments;
    expect(github.comments).toHaveLength(1);
    expect(comment).toMatchObject({ issue: 7, login: 'github-actions[bot]' });
    expect(comment!.body.split('\n').slice(0, 3)).toEqual([
      MARKER,
      '',
      expect.stringMatching(/^### ✅ Model gate: /),
    ]);
    expect(comment!.body).toBe(await project.read('heirloom-out', 'comparison', 'comment.md'));

    expect(github.checkRuns).toMatchObject([
      { name: 'heirloom / leaves', head_sha: HEAD, status: 'completed', conclusion: 'success' },
    ]);
    expect(compared.outputs).toMatchObject({
      'comment-url': `https://github.com/acme/digits/pull/7#issuecomment-${comment!.id}`,
      'check-url': `https://github.com/acme/digits/runs/${github.checkRuns[0]!.id}`,
      'baseline-digest': '',
      report: 'heirloom-out/comparison/report.html',
    });
    expect(compared.summary).toContain('floor accuracy');
    expect(await project.read('heirloom-out', 'comparison', 'report.html')).toMatch(/^<!doctype html>/i);
    expect(JSON.stringify(github.requests)).not.toContain(TEST_MERGE);
  });

  it('says ❌ and names the rule when the gate fails', async () => {
    const judged = await judge('bad');
    expect(judged.code).toBe(1);
    const compared = await compare('bad');
    expect(compared.code).toBe(0);
    expect(github.comments[0]!.body).toMatch(
      /^<!-- heirloom:leaves -->\n\n### ❌ Model gate: .*accuracy is 0\.\d+, below the limit of 0\.8/,
    );
    expect(github.checkRuns).toMatchObject([{ head_sha: HEAD, conclusion: 'failure' }]);
  });

  it('is updated in place by the next run, and leaves the comments of others alone', async () => {
    const foreign = github.plantComment(7, 'mallory', `${MARKER}\n# ✅ everything is fine`);
    const human = github.plantComment(7, 'alice', 'Nice leaves!');
    await judge('bad');
    await compare('bad');
    await judge('good');
    await compare('good');

    expect(github.comments).toHaveLength(3);
    expect(foreign.body).toBe(`${MARKER}\n# ✅ everything is fine`);
    expect(human.body).toBe('Nice leaves!');
    const own = github.comments.find(({ login }) => login === 'github-actions[bot]');
    expect(own!.body).toMatch(/^<!-- heirloom:leaves -->\n\n### ✅ /);
    expect(new Set(github.checkRuns.map(({ head_sha: sha }) => sha))).toEqual(new Set([HEAD]));
    expect(github.checkRuns.at(-1)).toMatchObject({ conclusion: 'success' });
  });

  it('compares with the champion once there is one', async () => {
    await judge('good');
    const { outputs } = await step('publish-model', { candidate: 'good', alias: 'champion' });
    await judge('bad');
    const compared = await compare('bad');
    expect(compared.outputs['baseline-digest']).toBe(outputs.digest);
    expect(github.comments[0]!.body).toContain('leaves@v1.0.0');
    expect(await project.json('heirloom-out', 'comparison', 'comparison.json')).toMatchObject({
      baseline: { digest: outputs.digest, how: 'champion' },
    });
  });

  describe('with a token that may only read', () => {
    beforeEach(async () => {
      await github.close();
      await meetGitHub({ readOnly: true });
      await judge('good');
    });

    it('degrades to the job summary and says which permission to add', async () => {
      const compared = await compare('good');
      expect(compared).toMatchObject({ code: 0, outputs: { 'comment-url': '', 'check-url': '' } });
      expect(compared.summary).toContain('floor accuracy');
      expect(warnings(compared)).toEqual([
        expect.stringMatching(/no comment: can't comment on acme\/digits #7: .*"pull-requests: write"/),
        expect.stringMatching(/no check: can't .*"checks: write"/),
      ]);
    });

    it.each([
      ['comment', 'pull-requests: write'],
      ['check', 'checks: write'],
    ])('ends with 2 when the %s was asked for', async (what, permission) => {
      const { code, stdout, outputs } = await compare('good', { [what]: 'always' });
      expect(code).toBe(2);
      expect(stdout).toContain(`Add "${permission}" under "permissions:" of the job.`);
      expect(outputs.report).toBe('heirloom-out/comparison/report.html');
    });
  });

  it('degrades to the job summary without a token, as where a secret is withheld from a fork', async () => {
    await judge('good');
    const compared = await compare('good', { 'github-token': '' }, { GITHUB_TOKEN: '' });
    expect(compared).toMatchObject({ code: 0, outputs: { 'comment-url': '', 'check-url': '' } });
    expect(warnings(compared)).toEqual([
      expect.stringContaining('no comment: there is no GitHub token. Set "github-token"'),
      expect.stringContaining('no check: there is no GitHub token. Set "github-token"'),
    ]);
    expect(await compare('good', { comment: 'always' }, { GITHUB_TOKEN: '' })).toMatchObject({ code: 2 });
  });

  it('asks nothing of GitHub when neither comment nor check is wanted', async () => {
    await judge('good');
    const compared = await compare('good', { comment: 'never', check: 'never' });
    expect(compared).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(github.requests).toEqual([]);
  });

  it('never prints the token', async () => {
    await judge('good');
    const { stdout } = await compare('good');
    expect(stdout.replaceAll(`::add-mask::${github.token}`, '')).not.toContain(github.token);
  });
});

function warnings({ stdout }: ActionResult): string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::warning::'));
}
