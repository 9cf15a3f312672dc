import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeArtifacts } from '../fakes/artifacts.js';
import { LeavesProject } from './leaves.js';
import { act, type ActionName } from './program.js';

type Texts = Readonly<Record<string, string>>;

/** As the artifact service answers an account that may store no more. */
const QUOTA = {
  status: 403,
  body: { code: 'resource_exhausted', msg: 'insufficient usage to create artifact' },
};
const ENTERPRISE = {
  GITHUB_SERVER_URL: 'https://github.example.com',
  ACTIONS_RUNTIME_TOKEN: '',
  ACTIONS_RESULTS_URL: '',
};

describe('jobs hand a package to each other', () => {
  let artifacts: FakeArtifacts;
  let training: LeavesProject;
  let judging: LeavesProject;
  let home: string;

  beforeAll(async () => {
    artifacts = await FakeArtifacts.start();
    training = await LeavesProject.create();
    judging = await training.checkout();
  });
  afterAll(async () => {
    await artifacts.close();
    await Promise.all([training.remove(), judging.remove()]);
  });
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'heirloom-home-'));
    artifacts.artifacts.length = 0;
    artifacts.outage = null;
  });
  afterEach(async () => {
    await rm(home, { recursive: true, maxRetries: 3 });
    await rm(judging.path('heirloom-out'), { recursive: true, force: true });
  });

  const step = (project: LeavesProject, name: ActionName, inputs: Texts, env: Texts) =>
    act(name, {
      cwd: project.directory,
      inputs: { registry: `file:${join(home, 'registry')}`, ...inputs },
      env: { GITHUB_RUN_ID: '77', ...env },
    });
  const train = (env: Texts, inputs: Texts = {}) => step(training, 'train', inputs, env);
  const judge = (env: Texts, inputs: Texts = {}) =>
    step(judging, 'evaluate-gate', { candidate: 'artifact:heirloom-candidate', ...inputs }, env);
  const publish = (env: Texts, inputs: Texts = {}) =>
    step(judging, 'publish-model', { candidate: 'artifact:heirloom-candidate', ...inputs }, env);
  const warningsIn = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('::warning'));

  it("by the registry's folder on an Enterprise Server, which has no artifacts", async () => {
    const trained = await train(ENTERPRISE);
    expect(trained).toMatchObject({ code: 0, outputs: { 'artifact-name': 'heirloom-candidate' } });
    const root = join(home, 'registry', 'hand-off');
    expect(trained.stdout).toContain(
      `store: file:${root}, because GitHub Enterprise Server has no such artifacts`,
    );
    expect(trained.stdout).toMatch(
      /artifact "heirloom-candidate": 1\d of 1\d files, [\d.]+ kB of [\d.]+ kB moved to/,
    );

    const pinned = `artifact:heirloom-candidate@sha256:${trained.outputs.digest!}`;
    expect(await judge(ENTERPRISE, { candidate: pinned })).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', digest: trained.outputs.digest },
    });
    // The job that publishes is another one: it has no verdict.json.
    await rm(judging.path('heirloom-out'), { recursive: true });
    const published = await publish(ENTERPRISE);
    expect(published).toMatchObject({ code: 0, outputs: { reference: 'leaves@v1.0.0' } });
    expect(published.stdout).toContain("found again by the package's digest and judged again");

    const again = await train(
      { ...ENTERPRISE, GITHUB_RUN_ID: '78' },
      { registry: `file:${join(home, 'registry')}` },
    );
    // All but what the training took.
    expect(again.stdout).toMatch(/"heirloom-candidate": 1 of 1\d files, \d+ B of/);
  });

  it('by a folder that the environment names, for every step at once', async () => {
    const env = { ...artifacts.env('train'), HEIRLOOM_STORE: `file:${join(home, 'store')}` };
    expect(await train(env)).toMatchObject({ code: 0 });
    expect(artifacts.artifacts).toEqual([]);
    expect(await readdir(join(home, 'store'))).toEqual(['blobs', 'pruned', 'runs']);
    expect(await judge(env)).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  });

  it("by the folder where GitHub's service takes nothing, which is a warning", async () => {
    artifacts.outage = QUOTA;
    const trained = await train(artifacts.env('train'));
    expect(trained.code).toBe(0);
    expect(warningsIn(trained.stdout)).toEqual([
      expect.stringMatching(
        /GitHub's artifacts did not take "heirloom-candidate": .*quota has been hit.* It is handed off by the shared folder instead\.$/,
      ),
    ]);
    expect(await judge(artifacts.env('gate'))).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  });

  it('not at all where nothing takes it: the step ends with 2 and says what to do', async () => {
    artifacts.outage = QUOTA;
    const trained = await train(artifacts.env('train'), { registry: 'file:.heirloom/registry' });
    expect(trained.code).toBe(2);
    expect(trained.stdout).toMatch(
      /::error::GitHub's artifacts did not take .* or set "store" to file:<directory>/,
    );
  });

  it('under names of their own, two legs of a matrix at the same time', async () => {
    const legs = ['seed=1', 'seed=2'].map((seed, leg) =>
      train(artifacts.env(`leg-${leg}`), {
        set: `training.${seed}`,
        out: `leg-${leg}`,
        'artifact-name': `candidate-${leg}`,
      }),
    );
    const digests = (await Promise.all(legs)).map(({ outputs }) => outputs.digest!);
    expect(new Set(digests).size).toBe(2);
    for (const [leg, digest] of digests.entries())
      expect(await judge(artifacts.env('gate'), { candidate: `artifact:candidate-${leg}` })).toMatchObject({
        outputs: { digest },
      });
    const clash = await train(artifacts.env('leg-2'), { 'artifact-name': 'candidate-0' });
    expect(clash.code).toBe(2);
    expect(clash.stdout).toContain(
      'this run has an artifact "candidate-0" already. Give each job or matrix leg a name of its own ("artifact-name", of a report "report-artifact").',
    );
  });

  it('and take no other package than the one that is pinned, and none that was changed', async () => {
    await train(ENTERPRISE);
    const other = await judge(ENTERPRISE, {
      candidate: `artifact:heirloom-candidate@sha256:${'0'.repeat(64)}`,
    });
    expect(other.code).toBe(2);
    expect(other.stdout).toMatch(
      /the artifact "heirloom-candidate" holds sha256:\w{64}, and sha256:0{64} was asked for/,
    );
    const skipped = await judge(ENTERPRISE, { candidate: 'artifact:heirloom-candidate@sha256:' });
    expect(skipped.stdout).toContain('"artifact:heirloom-candidate@sha256:" is pinned to no digest');

    const blobs = join(home, 'registry/hand-off/blobs/sha256');
    for (const blob of await readdir(blobs)) await writeFile(join(blobs, blob), 'tampered');
    const changed = await judge(ENTERPRISE);
    expect(changed.code).toBe(2);
    expect(changed.stdout).toContain(
      'is damaged: its content is not its name. Run the job again that uploads it.',
    );
  });
});
