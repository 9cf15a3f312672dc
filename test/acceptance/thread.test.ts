import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stat } from 'node:fs/promises';
import { FakeArtifacts } from '../fakes/artifacts.js';
import type { ActionResult } from '../fakes/runner.js';
import { LEARNS_NOTHING, LeavesProject } from './leaves.js';
import { act } from './program.js';

/** The package travels as an artifact, the published versions in a folder outside every checkout. */
describe('the built actions, a job each', () => {
  let artifacts: FakeArtifacts;
  let training: LeavesProject;
  let judging: LeavesProject;

  beforeEach(async () => {
    artifacts = await FakeArtifacts.start();
    training = await LeavesProject.create();
    judging = await training.checkout();
  });
  afterEach(async () => {
    await artifacts.close();
    await training.remove();
    await judging.remove();
  });

  const registry = () => `file:${training.path('registry')}`;
  const train = (inputs: Record<string, string> = {}) =>
    act('train', {
      cwd: training.directory,
      env: artifacts.env('train'),
      inputs: { registry: registry(), ...inputs },
    });
  const judge = (inputs: Record<string, string> = {}) =>
    act('evaluate-gate', {
      cwd: judging.directory,
      env: artifacts.env('gate'),
      inputs: { candidate: 'artifact:heirloom-candidate', registry: registry(), ...inputs },
    });
  const publish = (inputs: Record<string, string> = {}) =>
    act('publish-model', {
      cwd: judging.directory,
      env: artifacts.env('gate'),
      inputs: { candidate: 'artifact:heirloom-candidate', registry: registry(), ...inputs },
    });

  it('train and upload, download and judge, then publish what passed', async () => {
    const trained = await train();
    expect(trained).toMatchObject({ code: 0, stderr: '' });
    expect(trained.outputs).toMatchObject({
      package: 'heirloom-out/candidate',
      name: 'leaves',
      backend: 'wasm',
      parent: '',
      'artifact-name': 'heirloom-candidate',
    });
    expect(metricsOf(trained).accuracy).toBeGreaterThan(0.85);
    expect(artifacts.artifacts).toMatchObject([
      { name: 'heirloom-candidate', job: 'train', finalized: true },
    ]);

    const judged = await judge();
    expect(judged).toMatchObject({ code: 0, stderr: '' });
    expect(judged.outputs).toMatchObject({
      verdict: 'pass',
      'verdict-file': 'heirloom-out/verdict.json',
      'failed-rules': '[]',
      digest: trained.outputs.digest,
    });
    expect(metricsOf(judged)).toEqual(metricsOf(trained));
    expect(await judging.json('heirloom-out', 'verdict.json')).toMatchObject({
      verdict: 'pass',
      candidate: { digest: trained.outputs.digest, reference: 'artifact:heirloom-candidate' },
      baseline: null,
    });

    const published = await publish({ alias: 'champion' });
    expect(published).toMatchObject({ code: 0, stderr: '' });
    expect(published.outputs).toMatchObject({
      reference: 'leaves@v1.0.0',
      version: 'v1.0.0',
      sequence: '1',
      digest: trained.outputs.digest,
    });

    const again = await judge();
    expect(again.stdout).toContain(`baseline champion: leaves@v1.0.0, sha256:${trained.outputs.digest}`);
    expect(await judging.json('heirloom-out', 'verdict.json')).toMatchObject({
      verdict: 'pass',
      baseline: { digest: trained.outputs.digest, how: 'champion' },
      rules: [{ kind: 'floor' }, { kind: 'no_regression', outcome: 'unchanged' }],
    });
  });

  it('give the same package, byte for byte, for the same recipe and data', async () => {
    const first = await train();
    const second = await train({ out: 'again', 'artifact-name': 'again' });
    expect(second.outputs.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(second.outputs.digest).toBe(first.outputs.digest);
  });

  it('end with 1 when the gate fails, and still hand out the verdict', async () => {
    await train({ set: LEARNS_NOTHING });
    const judged = await judge();
    expect(judged.code).toBe(1);
    expect(judged.outputs).toMatchObject({ verdict: 'fail', 'failed-rules': '["floor accuracy"]' });
    expect(judged.stdout).toMatch(/^::error::fail-proven\s+floor accuracy: /m);
    expect(await judge({ 'fail-on-verdict': 'false' })).toMatchObject({
      code: 0,
      outputs: { verdict: 'fail' },
    });
  });

  it.each([
    ['there is no verdict', async () => {}, /verdict\.json is not there, and nothing is published without/],
    [
      'the verdict is a failure',
      async () => {
        await train({ set: LEARNS_NOTHING, 'artifact-name': 'bad' });
        await judge({ candidate: 'artifact:bad' });
      },
      /verdict\.json judges sha256:[0-9a-f]{12}…, and this package is sha256:/,
    ],
  ])('publish nothing when %s', async (_why, prepare, message) => {
    await train();
    await prepare();
    const refused = await publish();
    expect(refused.code).toBe(2);
    expect(refused.stdout).toMatch(message);
    await expect(stat(training.path('registry/models'))).rejects.toThrow('ENOENT');
  });

  it('publish nothing that failed its own verdict', async () => {
    await train({ set: LEARNS_NOTHING });
    await judge();
    const refused = await publish();
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain('heirloom-out/verdict.json says "fail": ');
    await expect(stat(training.path('registry/models'))).rejects.toThrow('ENOENT');
  });

  it('check everything and publish nothing in a dry run', async () => {
    await train();
    await judge();
    const { code, outputs } = await publish({ 'dry-run': 'true' });
    expect({ code, version: outputs.version }).toEqual({ code: 0, version: 'v1.0.0' });
    await expect(stat(training.path('registry/models'))).rejects.toThrow('ENOENT');
  });

  it('name the artifacts of the run when one is not there', async () => {
    await train();
    const { code, stdout } = await judge({ candidate: 'artifact:heirloom-candidat' });
    expect(code).toBe(2);
    expect(stdout).toContain(
      'this run has no artifact "heirloom-candidat". Did you mean "heirloom-candidate"? Let the job that uploads it come first',
    );
  });

  it('begin their log with their own name', async () => {
    const { stdout } = await train();
    expect(stdout).toMatch(/^Heirloom \d+\.\d+\.\d+ train \(Node v24\./);
  });
});

function metricsOf({ outputs }: ActionResult): Record<string, number> {
  return JSON.parse(outputs.metrics!) as Record<string, number>;
}
