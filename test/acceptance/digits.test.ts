import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionResult } from '../fakes/runner.js';
import { act, root, type ActionName } from './program.js';

describe('the example of handwritten digits', () => {
  let directory: string;
  let parent: ActionResult;
  let verdict: ActionResult;
  let published: ActionResult;
  const step = (name: ActionName, inputs: Record<string, string> = {}) =>
    act(name, { cwd: directory, inputs });

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'heirloom-digits-'));
    await cp(join(root, 'examples', 'digits-csv'), directory, { recursive: true });
    parent = await step('train', { backend: 'wasm' });
    verdict = await step('evaluate-gate');
    published = await step('publish-model', { alias: 'champion' });
  }, 180_000);
  afterAll(() => rm(directory, { recursive: true }));

  it('learns on WebAssembly what its gate asks for, and is published', () => {
    expect(parent).toMatchObject({ code: 0, outputs: { name: 'digits', backend: 'wasm' } });
    expect(accuracyOf(parent)).toBeGreaterThanOrEqual(0.97);
    expect(verdict).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(published).toMatchObject({ code: 0, outputs: { reference: 'digits@v1.0.0' } });
  });

  it('has a child whose convolutions stay as they are, and which is as good', async () => {
    const child = await step('train', { recipe: 'recipe-fine-tune.yml', backend: 'wasm' });
    expect(child.outputs.parent).toBe(parent.outputs.digest);
    expect(child.stdout).toContain('frozen: conv2d_1, conv2d_2');
    expect(accuracyOf(child)).toBeGreaterThanOrEqual(0.97);
    const judged = await step('evaluate-gate');
    expect(judged).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'failed-rules': '[]' } });
    expect(judged.stdout).toContain('baseline champion: digits@v1.0.0');
  });
});

function accuracyOf({ outputs }: ActionResult): number {
  return (JSON.parse(outputs.metrics!) as { accuracy: number }).accuracy;
}
