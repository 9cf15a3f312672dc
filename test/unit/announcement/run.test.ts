import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { announceRunning, orNoResult, refuseWithoutCandidate } from '../../../shared/announcement/index.js';
import { Interrupted, UserError } from '../../../shared/errors/index.js';
import { createClient, readContext } from '../../../shared/github/index.js';
import { compareToBaseline, readInputs } from '../../../shared/inputs/index.js';
import { FakeGitHub } from '../../fakes/github/index.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { GATE } from '../../fixtures/verdict.js';

const HEAD = 'abc1234'.padEnd(40, '0');
const folder = freshFolders();

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start({ pullRequests: { 7: HEAD } });
});
afterEach(() => github.close());

async function setUp(gate: string | null = GATE, typed: Record<string, string> = {}) {
  const workspace = await folder();
  if (gate !== null) await writeFile(join(workspace, 'gate.yml'), gate);
  const inputs = readInputs(compareToBaseline, (name) => typed[name]);
  const host = new FakeHost();
  const context = readContext(
    { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'acme/digits', GITHUB_EVENT_PATH: 'event.json' },
    () => JSON.stringify({ pull_request: { number: 7, head: { sha: HEAD } } }),
  );
  const openClient = () => createClient(github.token, { GITHUB_API_URL: github.url }, { second: 1 });
  return { inputs, host, deps: { host, workspace, context, openClient } };
}

const failing = (error: Error) => () => Promise.reject(error);
const titles = () =>
  github.checkRuns.map(({ name, conclusion, output }) => [name, conclusion, output?.title]);

describe('a run that is under way', () => {
  it('is told by the gate’s name, with no candidate there', async () => {
    const { inputs, deps } = await setUp();
    await announceRunning(inputs, deps);
    expect(github.checkRuns).toMatchObject([{ name: 'heirloom / flowers', status: 'in_progress' }]);
  });

  it('is told under the name of a gate with a fault, so that its check is concluded later', async () => {
    const { inputs, deps } = await setUp('version: 1\nname: flowers\nrules:\n  - flour: {min: 0.9}\n');
    await announceRunning(inputs, deps);
    expect(github.checkRuns).toMatchObject([{ name: 'heirloom / flowers', status: 'in_progress' }]);
  });

  it.each([
    ['there is no gate', null],
    ['the gate is no YAML', '{'],
    ['the gate is a list', '- a'],
  ])('has no check where %s', async (_, gate) => {
    const { inputs, deps } = await setUp(gate);
    await announceRunning(inputs, deps);
    expect(github.checkRuns).toEqual([]);
  });
});

describe('a run without a result', () => {
  it('gives what was asked for when all is well, and says nothing', async () => {
    const { inputs, deps } = await setUp();
    expect(await orNoResult(inputs, deps, () => Promise.resolve(5))).toBe(5);
    expect(github.requests).toEqual([]);
  });

  it.each([
    [
      'a fault of the user’s',
      new UserError('has no rows', 'Add some.', 'data.csv'),
      'failure',
      'data.csv has no rows. Add some.',
    ],
    ['a bug', new TypeError('x is undefined'), 'failure', "an error of Heirloom's own; the log has it."],
    ['a cancelled run', new Interrupted('SIGINT'), 'cancelled', 'the run was cancelled.'],
  ])('concludes the check on %s, and throws it on', async (_, error, conclusion, reason) => {
    const { inputs, deps } = await setUp();
    await announceRunning(inputs, deps);
    await expect(orNoResult(inputs, deps, failing(error))).rejects.toBe(error);
    expect(titles()).toEqual([['heirloom / flowers', conclusion, `No result: ${reason}`]]);
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('no result for `abc1234`') }]);
  });

  it.each([
    ['failure', 'failure', 'training failed', 'Mend that job'],
    ['skipped', 'failure', 'training was skipped', 'Look at the "if:" of that job'],
    ['cancelled', 'cancelled', 'training was cancelled', 'Run it again.'],
  ])('tells a job that ended with "%s"', async (status, conclusion, reason, mend) => {
    const { inputs, deps } = await setUp(GATE, { 'job-status': status });
    const refused = () => Promise.resolve().then(() => refuseWithoutCandidate(inputs));
    await expect(orNoResult(inputs, deps, refused)).rejects.toThrow(
      `input "job-status" is "${status}": there is no candidate, because ${reason}. ${mend}`,
    );
    expect(titles()).toEqual([['heirloom / flowers', conclusion, `No result: ${reason}.`]]);
  });

  it('keeps its own error where GitHub takes nothing', async () => {
    const { inputs, host, deps } = await setUp(GATE, { comment: 'always' });
    await github.close();
    github = await FakeGitHub.start({ readOnly: true });
    const error = new UserError('has no rows', 'Add some.', 'data.csv');
    await expect(orNoResult(inputs, deps, failing(error))).rejects.toBe(error);
    expect(host.said).toContain('it could not be told that there is no result');
  });
});
