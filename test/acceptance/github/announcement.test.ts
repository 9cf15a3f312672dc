import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { FakeArtifacts } from '../../fakes/artifacts.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';
import { LEARNS_NOTHING, LeavesProject } from '../leaves.js';
import { act, type ActionName } from '../program.js';
import { environmentOf, FIRST, namesOf, SECOND } from './heads.js';

type Inputs = Readonly<Record<string, string>>;

const MARKER = '<!-- heirloom:leaves -->';

/** The jobs of a workflow on pull request 7, whose branch is at the head that a job is about unless it has moved on. */
describe('a pull request whose runs take their time', () => {
  let project: LeavesProject;
  let github: FakeGitHub;
  let artifacts: FakeArtifacts;

  beforeAll(async () => {
    project = await LeavesProject.create();
    await meetGitHub();
    await job('train', FIRST, { out: 'good' });
    await job('train', FIRST, { out: 'bad', set: LEARNS_NOTHING });
    await endGitHub();
  });
  afterAll(() => project.remove());
  beforeEach(() => meetGitHub());
  afterEach(async () => {
    await endGitHub();
    await rm(project.path('heirloom-out'), { recursive: true, force: true });
  });

  const meetGitHub = async (options: FakeGitHubOptions = {}) => {
    artifacts = await FakeArtifacts.start();
    github = await FakeGitHub.start({ pullRequests: { 7: FIRST }, ...options });
  };
  const endGitHub = async () => {
    await github.close();
    await artifacts.close();
  };
  const job = (name: ActionName, head: string, inputs: Inputs = {}, env: Inputs = {}) =>
    act(name, {
      cwd: project.directory,
      eventName: 'pull_request',
      event: { pull_request: { number: 7, head: { sha: head }, base: { ref: 'main' } } },
      inputs,
      env: { ...environmentOf(head, github, artifacts), ...env },
    });
  const start = (head: string, inputs: Inputs = {}) =>
    job('compare-to-baseline', head, { state: 'running', ...inputs });
  const end = async (head: string, candidate: string, inputs: Inputs = {}) => {
    await job('evaluate-gate', head, { candidate, 'fail-on-verdict': 'false' });
    return job('compare-to-baseline', head, { candidate, ...inputs });
  };
  const push = (head: string) => (github.pullRequests[0]!.headSha = head);
  /** Artifacts, but for the verdicts that evaluate-gate keeps. */
  const reports = () => namesOf(artifacts).filter((name) => !name.startsWith('heirloom-verdict'));
  const checks = () =>
    github.checkRuns.map(({ head_sha: sha, status, conclusion }) => [sha, status, conclusion ?? null]);

  it('has a check in progress and no comment, then both with the first result', async () => {
    const started = await start(FIRST);
    expect(started).toMatchObject({ code: 0, stderr: '', outputs: { 'comment-url': '' } });
    expect(github.comments).toEqual([]);
    expect(checks()).toEqual([[FIRST, 'in_progress', null]]);

    const ended = await end(FIRST, 'good');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.outputs['check-url']).toBe(started.outputs['check-url']);
    expect(github.comments).toMatchObject([
      { body: expect.stringMatching(/^<!-- heirloom:leaves -->\n\n### ✅ /) },
    ]);
    expect(github.comments[0]!.body).toContain('First run: no baseline yet, floors judged');
    expect(github.comments[0]!.body).toContain('commit `def5678`');
    expect(checks()).toEqual([[FIRST, 'completed', 'success']]);
    expect(reports()).toEqual(['heirloom-comparison']);
  });

  it('says in the comment that a newer push is being trained, and then what it got', async () => {
    await end(FIRST, 'good');
    const [comment] = github.comments;
    push(SECOND);
    await start(SECOND);
    expect(github.comments).toEqual([comment]);
    expect(comment!.body).toContain(
      '> ⏳ **A newer push, `abc1234`, is being trained.** Below is what `def5678` got. [The run](https://github.com/acme/digits/actions/runs/42)',
    );
    expect(comment!.body).toContain('### ✅ ');
    await end(SECOND, 'bad');
    expect(github.comments).toEqual([comment]);
    expect(comment!.body).toMatch(/^<!-- heirloom:leaves -->\n\n### ❌ /);
    expect(comment!.body).not.toContain('⏳');
    expect(checks()).toEqual([
      [FIRST, 'completed', 'success'],
      [SECOND, 'completed', 'failure'],
    ]);
  });

  it('leaves the comment to the newer push where an older run is late, and sets its own check', async () => {
    await start(FIRST);
    push(SECOND);
    await end(SECOND, 'good');
    const { body } = github.comments[0]!;
    const late = await end(FIRST, 'bad');
    expect(late).toMatchObject({ code: 0, outputs: { 'comment-url': '' } });
    expect(late.stdout).toContain('no comment: #7 is at abc1234 by now, and this run is about def5678.');
    expect(github.comments).toMatchObject([{ body }]);
    expect(checks()).toEqual([
      [FIRST, 'completed', 'failure'],
      [SECOND, 'completed', 'success'],
    ]);
  });

  it.each([
    ['failure', 'training failed', 'failure', '❌'],
    ['cancelled', 'training was cancelled', 'cancelled', '🚫'],
  ])('says that there is no result where training ended with %s', async (status, why, conclusion, emoji) => {
    await end(FIRST, 'good');
    push(SECOND);
    await start(SECOND);
    const ended = await job('compare-to-baseline', SECOND, { 'job-status': status });
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain(
      `input "job-status" is "${status}": there is no candidate, because ${why}.`,
    );
    expect(
      github.comments[0]!.body.startsWith(
        `${MARKER}\n\n<!-- heirloom-note -->\n### ${emoji} Model gate: no result for \`abc1234\`\n\n**Why**: ${why}.`,
      ),
    ).toBe(true);
    expect(github.comments[0]!.body).toMatch(
      /<details><summary>Earlier result, of <code>def5678<\/code><\/summary>\n\n### ✅ /,
    );
    expect(checks().at(-1)).toEqual([SECOND, 'completed', conclusion]);
    expect(github.checkRuns.at(-1)).toMatchObject({ output: { title: `No result: ${why}.` } });
  });

  it('says so too where the candidate is missing for another reason', async () => {
    await start(FIRST);
    const ended = await job('compare-to-baseline', FIRST, { candidate: 'nowhere' });
    expect(ended.code).toBe(2);
    expect(checks()).toEqual([[FIRST, 'completed', 'failure']]);
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('no result for `def5678`') }]);
    expect(github.comments[0]!.body).toContain('nowhere');
  });

  it('has one comment where two jobs post at the same time', async () => {
    await job('evaluate-gate', FIRST, { candidate: 'good' });
    const ended = await Promise.all(
      ['one', 'two'].map((out) =>
        job('compare-to-baseline', FIRST, { candidate: 'good', out, 'report-artifact': out }),
      ),
    );
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(github.comments).toHaveLength(1);
    expect(reports()).toEqual(['one', 'two']);
  });

  it('keeps a check and a comment for each leg of a matrix that has a key of its own', async () => {
    await end(FIRST, 'good', { 'comment-key': 'leaves-good' });
    await end(FIRST, 'bad', { 'comment-key': 'leaves-bad', 'report-artifact': 'bad' });
    expect(github.comments).toHaveLength(2);
    expect(github.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['heirloom / leaves-good', 'success'],
      ['heirloom / leaves-bad', 'failure'],
    ]);
  });

  it('marks the lines of gate.yml and of recipe.yml', async () => {
    await end(FIRST, 'bad', { baseline: 'good', verdict: 'none' });
    const [check] = github.checkRuns;
    expect(check).toMatchObject({ conclusion: 'failure' });
    const lines = check!.output!.annotations!.map(({ path, start_line: line, annotation_level: level }) => [
      path,
      line,
      level,
    ]);
    expect(lines).toEqual([
      ['gate.yml', 4, 'failure'],
      ['gate.yml', 5, 'failure'],
      ['recipe.yml', 10, 'notice'],
    ]);
  });

  it('has a commit status instead of the check run where that is wanted', async () => {
    const as = { 'check-as': 'status' };
    await start(FIRST, as);
    await end(FIRST, 'bad', as);
    expect(github.checkRuns).toEqual([]);
    expect(github.statuses).toMatchObject([
      { sha: FIRST, context: 'heirloom / leaves', state: 'pending' },
      { sha: FIRST, context: 'heirloom / leaves', state: 'failure' },
    ]);
  });

  it('has the report as an artifact and the lines to add in the summary, with a read-only token', async () => {
    await endGitHub();
    await meetGitHub({ readOnly: true });
    expect((await start(FIRST)).stdout).not.toContain('::warning::');
    const ended = await end(FIRST, 'good');
    expect(ended.code).toBe(0);
    expect(ended.summary).toContain('Add "pull-requests: write" under "permissions:" of the job.');
    expect(ended.summary).toContain('Add "checks: write" under "permissions:" of the job.');
    expect(ended.outputs['report-artifact']).toBe('heirloom-comparison');
    expect(reports()).toEqual(['heirloom-comparison']);
  });

  describe('in one step', () => {
    it('is under way while it trains', async () => {
      await end(FIRST, 'good');
      push(SECOND);
      const done = await job('run', SECOND, { 'artifact-name': 'oak' });
      expect(done).toMatchObject({ code: 0, stderr: '', outputs: { 'report-artifact': 'oak-comparison' } });
      const note = github.requests.find(
        ({ method, body }) => method === 'PATCH' && JSON.stringify(body).includes('⏳'),
      );
      expect(note).toBeDefined();
      expect(github.comments).toMatchObject([{ body: expect.stringContaining('commit `abc1234`') }]);
      expect(checks().at(-1)).toEqual([SECOND, 'completed', 'success']);
    });

    it('has no result where training is refused', async () => {
      const done = await job('run', FIRST, { set: 'training.epochs=-1' });
      expect(done.code).toBe(2);
      expect(checks()).toEqual([[FIRST, 'completed', 'failure']]);
      expect(github.comments).toMatchObject([{ body: expect.stringContaining('no result for `def5678`') }]);
    });
  });
});
