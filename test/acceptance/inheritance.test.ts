import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Manifest } from '../../shared/package/index.js';
import type { ActionResult } from '../fakes/runner.js';
import { CHILD_RECIPE, LeavesProject } from './leaves.js';
import { act, type ActionName } from './program.js';

describe('a model that inherits from the published champion', () => {
  let project: LeavesProject;
  let parent: ActionResult;
  let child: ActionResult;
  let manifest: Manifest;

  const step = (name: ActionName, inputs: Record<string, string> = {}) =>
    act(name, { cwd: project.directory, inputs });

  beforeAll(async () => {
    project = await LeavesProject.create();
    parent = await step('train', { out: 'parent' });
    await step('evaluate-gate', { candidate: 'parent' });
    await step('publish-model', { candidate: 'parent', alias: 'champion' });
    await project.write('recipe.yml', CHILD_RECIPE);
    child = await step('train');
    manifest = await project.json<Manifest>('heirloom-out', 'candidate', 'manifest.json');
  });
  afterAll(() => project.remove());

  it('says whom it inherits from, by digest, in its outputs and its manifest', () => {
    expect(child).toMatchObject({ code: 0, outputs: { parent: parent.outputs.digest } });
    expect(child.outputs.digest).not.toBe(parent.outputs.digest);
    expect(manifest.parents).toEqual([
      { digest: parent.outputs.digest, reference: 'leaves#champion', mode: 'fine-tune' },
    ]);
    expect(child.stdout).toContain(`leaves#champion is sha256:${parent.outputs.digest}`);
  });

  it('keeps the frozen tensors bit for bit, and changes the others', async () => {
    const before = await project.json<Manifest>('parent', 'manifest.json');
    const digests = new Map(before.tensors.map(({ name, sha256 }) => [name, sha256]));
    const frozen = manifest.tensors.filter(({ origin }) => origin === 'frozen');
    const trained = manifest.tensors.filter(({ origin }) => origin === 'trained');
    expect(frozen).toHaveLength(2);
    expect(trained).toHaveLength(2);
    for (const { name, sha256 } of frozen) expect(sha256).toBe(digests.get(name));
    for (const { name, sha256 } of trained) expect(sha256).not.toBe(digests.get(name));
  });

  it('is judged against its parent, and its comment says where it comes from', async () => {
    const judged = await step('evaluate-gate', { baseline: 'parent' });
    expect(judged).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(await project.json('heirloom-out', 'verdict.json')).toMatchObject({
      baseline: { digest: parent.outputs.digest, how: 'parent' },
      rules: [{}, { kind: 'no_regression', outcome: expect.stringMatching(/^(pass-|unchanged)/) }],
    });
    const compared = await step('compare-to-baseline', { baseline: 'parent' });
    expect(compared.summary).toContain('leaves#champion');
  });

  it('is published as the next version of the same model', async () => {
    await step('evaluate-gate');
    const published = await step('publish-model');
    expect(published.outputs).toMatchObject({ reference: 'leaves@v1.0.1', sequence: '2' });
  });
});
