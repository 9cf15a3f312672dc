import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JudgedPullRequest, MARKER } from '../acceptance/github/judged.js';
import { node24 } from '../acceptance/program.js';
import { EmulatedGitHub } from './emulated-github.js';
import { findNpmPackage } from './npm-package.js';

const emulate = await findNpmPackage('emulate', '0.12.2');
if ('missing' in emulate) console.warn(`skipped: ${emulate.missing}`);

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}
interface CheckRuns {
  readonly total_count: number;
  readonly check_runs: {
    id: number;
    status: string;
    conclusion: string | null;
    output: { annotations_count: number };
  }[];
}

/** As many remarks as one request may bring: the emulator forgets those of an earlier one, which GitHub adds up. */
const RULES = 50;
const FAILS = `version: 1
name: leaves
rules:
${Array.from({ length: RULES }, (_, i) => `  - floor: {name: floor ${i}, metric: accuracy, min: 0.99}\n`).join('')}`;

/** A second opinion: whether our own fake of GitHub and we have misunderstood it in the same way. */
('path' in emulate ? describe : describe.skip)('a pull request on the emulator of somebody else', () => {
  let github: EmulatedGitHub;
  let pullRequest: JudgedPullRequest;

  beforeAll(async () => {
    const module = pathToFileURL(join('path' in emulate ? emulate.path : '', 'dist', 'api.js')).href;
    github = await EmulatedGitHub.start(module, node24);
    pullRequest = await JudgedPullRequest.create({ ...github.pullRequest, gate: FAILS });
    for (let i = 0; i < 110; i++) await say(`remark ${i}`);
    await say(`${MARKER}\n### ✅ Model gate: all is well`);
  });
  afterAll(async () => {
    await pullRequest?.remove();
    await github?.close();
  });

  const say = (body: string) =>
    github.ask('POST', `/issues/${github.pullRequest.number}/comments`, { body }, 'ghp_mallory');
  const comments = async () => {
    const page = (number: number) =>
      github.ask<Comment[]>(
        'GET',
        `/issues/${github.pullRequest.number}/comments?per_page=100&page=${number}`,
      );
    return [...(await page(1)), ...(await page(2))];
  };
  const checks = () => github.ask<CheckRuns>('GET', `/commits/${github.pullRequest.headSha}/check-runs`);

  it('has a check in progress, which ends with a remark on each rule that failed', async () => {
    expect(await pullRequest.compare(github, { state: 'running' })).toMatchObject({ code: 0, stderr: '' });
    expect((await checks()).check_runs).toMatchObject([{ status: 'in_progress', conclusion: null }]);

    const compared = await pullRequest.compare(github);
    expect(compared).toMatchObject({ code: 0, stderr: '' });
    expect(compared.stdout).not.toContain('::warning');
    expect(await checks()).toMatchObject({
      total_count: 1,
      check_runs: [{ status: 'completed', conclusion: 'failure', output: { annotations_count: RULES } }],
    });
  });

  it('has one comment of ours on the second page, updated in place, and a planted one as it was', async () => {
    const before = (await comments()).filter(({ user }) => user.login === 'github-actions[bot]');
    expect(before).toMatchObject([
      { body: expect.stringMatching(/^<!-- heirloom:leaves -->\n\n### ❌ Model gate/) },
    ]);

    const mended = await JudgedPullRequest.create(github.pullRequest);
    await mended.compare(github);
    await mended.remove();
    const after = await comments();
    expect(after).toHaveLength(112);
    expect(after.filter(({ user }) => user.login === 'github-actions[bot]')).toMatchObject([
      { id: before[0]!.id, body: expect.stringMatching(/^<!-- heirloom:leaves -->\n\n### ✅ Model gate/) },
    ]);
    expect(after.filter(({ body }) => body.startsWith(MARKER)).map(({ user }) => user.login)).toEqual([
      'mallory',
      'github-actions[bot]',
    ]);
  });
});
