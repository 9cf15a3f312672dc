import { afterEach, describe, expect, it } from '@jest/globals';
import { announce, type Announcement } from '../../../shared/announcement/index.js';
import { UserError } from '../../../shared/errors/index.js';
import { createClient, readContext } from '../../../shared/github/index.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';
import { FakeHost } from '../../fixtures/host.js';

const HEAD = 'abc1234'.padEnd(40, '0');
const OLD = 'def5678'.padEnd(40, '0');
const NEWER = '9999999'.padEnd(40, '0');
const MARKER = '<!-- heirloom:digits -->';

let github: FakeGitHub;
afterEach(() => github.close());

type State = Announcement['state'];
const result = (changes: Partial<Extract<State, { kind: 'result' }>> = {}): State => ({
  kind: 'result',
  verdict: 'pass',
  override: null,
  headline: 'All 2 rules passed',
  comment: `${MARKER}\n\nthe result`,
  summary: 'all of it',
  annotations: [],
  ...changes,
});
const running: State = { kind: 'running' };
const noResult: State = { kind: 'no-result', wasCancelled: false, reason: 'training failed.' };

/** What was said and done on pull request 7 by a run of `HEAD`. */
async function meet(options: FakeGitHubOptions = {}, kind: 'runner' | 'terminal' = 'runner') {
  github = await FakeGitHub.start({ pullRequests: { 7: HEAD }, ...options });
  const host = new (class extends FakeHost {
    override readonly kind = kind as 'terminal';
  })();
  const event = { pull_request: { number: 7, head: { sha: HEAD } } };
  const context = readContext(
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'acme/digits',
      GITHUB_EVENT_PATH: 'event.json',
      GITHUB_RUN_ID: '42',
    },
    () => JSON.stringify(event),
  );
  const openClient = () => createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
  const tell = (state: State, changes: Partial<Announcement> = {}) =>
    announce(
      {
        key: 'digits',
        isGated: true,
        when: { comment: 'auto', check: 'auto' },
        checkAs: 'check-run',
        state,
        ...changes,
      },
      { host, context, openClient },
    );
  const plant = () =>
    github.plantComment(7, github.login, `${MARKER}\n\nthe old result\n\n<!-- heirloom-head:${OLD} -->`);
  return { host, tell, plant };
}

describe('the check', () => {
  it.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['neutral', 'neutral'],
  ] as const)('of a verdict "%s" concludes %s', async (verdict, conclusion) => {
    const { tell } = await meet();
    await tell(result({ verdict, headline: 'why' }));
    expect(github.checkRuns).toMatchObject([{ conclusion, output: { title: 'why', summary: 'all of it' } }]);
  });

  it('has no line break, escape or mark of direction of a name in its words, and no symbol of a verdict', async () => {
    const { tell } = await meet();
    const hostile = 'slice \u202egnp\u001b[2K ✅ passed\n2nd';
    const remark = { path: 'gate.yml', line: 1, level: 'failure' as const, title: hostile, message: hostile };
    await tell(result({ verdict: 'fail', headline: hostile, annotations: [remark] }));
    const output = github.checkRuns[0]?.output;
    expect(output?.title).toBe('slice �gnp�[2K � passed↵2nd');
    expect(output?.annotations).toMatchObject([
      { title: 'slice �gnp�[2K � passed↵2nd', message: 'slice �gnp�[2K ✅ passed\n2nd' },
    ]);
  });

  it('that is refused is no markup in the summary', async () => {
    const { tell, host } = await meet({ readOnly: true });
    await tell(result(), { key: '<img src=x> @acme/all [pay](https://evil.example)' });
    const summary = host.summaries.join('');
    expect(summary).toContain('checks: write');
    expect(summary).not.toMatch(/<img|@acme|\]\(|:\/\//);
  });

  it('neither passes nor blocks where a person overrode the failure, and names that person', async () => {
    const { tell } = await meet();
    await tell(
      result({ verdict: 'fail', headline: '1 failed', override: { by: 'anna', expires: '2030-01-31' } }),
    );
    const title = 'Overridden by anna until 2030-01-31: 1 failed';
    expect(github.checkRuns).toMatchObject([{ conclusion: 'neutral', output: { title } }]);
  });

  it.each([
    [false, 'failure'],
    [true, 'cancelled'],
  ])('without a result (cancelled: %s) concludes %s, and says why', async (wasCancelled, conclusion) => {
    const { tell } = await meet();
    await tell(running);
    await tell({ ...noResult, wasCancelled });
    const output = {
      title: 'No result: training failed.',
      summary: expect.stringContaining('/actions/runs/42'),
    };
    expect(github.checkRuns).toMatchObject([{ conclusion, output }]);
  });

  it('bears the key, so that two models under one gate have two', async () => {
    const { tell } = await meet();
    await tell(result({ verdict: 'fail' }), { key: 'digits-small' });
    await tell(result(), { key: 'digits-large' });
    expect(github.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['heirloom / digits-small', 'failure'],
      ['heirloom / digits-large', 'success'],
    ]);
  });

  it.each([
    [running, 'pending', 'The candidate is being trained'],
    [result(), 'success', 'All 2 rules passed'],
    [result({ verdict: 'fail', headline: 'fell' }), 'failure', 'fell'],
    [result({ verdict: 'neutral', headline: 'too few rows' }), 'success', 'Neutral: too few rows'],
    [noResult, 'failure', 'No result: training failed.'],
    [{ ...noResult, wasCancelled: true }, 'error', 'No result: training failed.'],
  ] as const)('can be a commit status instead: %j', async (state, word, description) => {
    const { tell } = await meet();
    const { checkUrl } = await tell(state, { checkAs: 'status' });
    expect(github.checkRuns).toEqual([]);
    expect(github.statuses).toMatchObject([
      {
        sha: HEAD,
        context: 'heirloom / digits',
        state: word,
        description,
        target_url: expect.stringMatching(/42$/),
      },
    ]);
    expect(checkUrl).toBe(`https://github.com/acme/digits/commit/${HEAD}`);
  });

  it('is not there without a gate', async () => {
    const { tell, host } = await meet();
    expect(await tell(running, { isGated: false, key: null })).toEqual({ commentUrl: null, checkUrl: null });
    expect(github.checkRuns).toEqual([]);
    expect(host.said).toContain('no check: nothing was judged');
    expect(host.said).not.toContain('warning');
  });
});

describe('the comment', () => {
  it('is not begun by a run that is under way', async () => {
    const { tell } = await meet();
    await tell(running);
    expect(github.comments).toEqual([]);
    expect(github.checkRuns).toMatchObject([{ status: 'in_progress' }]);
  });

  it('gets a note on top while a newer push is being trained, and then its result', async () => {
    const { tell, plant } = await meet();
    const comment = plant();
    await tell(running);
    expect(comment.body).toContain(
      '**A newer push, `abc1234`, is being trained.** Below is what `def5678` got.',
    );
    expect(comment.body).toContain('the old result');
    await tell(result());
    expect(comment.body).toBe(`${MARKER}\n\nthe result`);
  });

  it('says that there is no result, with the earlier one folded', async () => {
    const { tell, plant } = await meet();
    const comment = plant();
    await tell(noResult);
    expect(comment.body).toMatch(
      /### ❌ Model gate: no result for `abc1234`[\s\S]*<details>[\s\S]*the old result/,
    );
  });

  it.each([
    ['under way', running],
    ['through', result()],
    ['without a result', noResult],
  ])('is left to the newer push by a run that is %s, whose own check is set', async (_, state) => {
    const { tell, plant, host } = await meet({ pullRequests: { 7: NEWER } });
    const comment = plant();
    const before = comment.body;
    const { commentUrl } = await tell(state);
    expect(commentUrl).toBeNull();
    expect(comment.body).toBe(before);
    expect(host.said).toContain('#7 is at 9999999 by now, and this run is about abc1234');
    expect(github.checkRuns).toMatchObject([{ head_sha: HEAD }]);
  });
});

describe('a token that may only read', () => {
  it('is a warning with the lines to add, once, at the end', async () => {
    const { tell, host } = await meet({ readOnly: true });
    await tell(running);
    expect(host.said).not.toContain('warning');
    await tell(result());
    expect(host.lines.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining('Add "pull-requests: write" under "permissions:" of the job.'),
      expect.stringContaining('Add "checks: write" under "permissions:" of the job.'),
    ]);
  });

  it('is an error where a comment is asked for, and the check is set all the same', async () => {
    const { tell } = await meet({ permissions: { checks: 'write', 'pull-requests': 'read' } });
    await expect(tell(result(), { when: { comment: 'always', check: 'auto' } })).rejects.toThrow(UserError);
    expect(github.checkRuns).toMatchObject([{ conclusion: 'success' }]);
  });
});
