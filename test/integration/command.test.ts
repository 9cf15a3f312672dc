import { chmod, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../shared/gate/verdict.js';
import type { Manifest } from '../../shared/package/index.js';
import { verifyPackage } from '../../shared/package/index.js';
import { PERFORMERS } from '../../shared/wiring/index.js';
import { freshFolders } from '../fixtures/folder.js';
import { FakeHost } from '../fixtures/host.js';
import { findPythonWith } from './python.js';
import { findScikitLearn } from './scikit-learn-peer.js';

const root = join(import.meta.dirname, '../..');
const scikitLearn = await findScikitLearn();
if (scikitLearn === null) console.warn('skipped: no scikit-learn 1.9 or later');
const torch = await findPythonWith('import torch', 'PYTHON_WITH_TORCH');
if (torch === null) console.warn('skipped: no PyTorch; name a Python that has it in PYTHON_WITH_TORCH');

const folder = freshFolders();

/** A workspace in whose environment "python" is the one that is asked for. */
class Project {
  readonly host = new FakeHost();

  private constructor(
    readonly path: string,
    private readonly bin: string,
  ) {}

  static async create(python: string): Promise<Project> {
    const bin = await folder();
    await writeFile(join(bin, 'python'), `#!/bin/sh\nexec "${python}" "$@"\n`);
    await chmod(join(bin, 'python'), 0o755);
    return new Project(await folder(), bin);
  }

  /** Runs a use case as the command line does. @returns its exit code */
  async perform(name: string, inputs: Readonly<Record<string, string>> = {}): Promise<number> {
    const cache = await folder();
    return PERFORMERS[name]!((input) => inputs[input], {
      host: this.host,
      env: { ...process.env, PATH: `${this.bin}:${process.env['PATH']}` },
      workspace: this.path,
      cache,
      context: null,
      home: join(root, 'dist'),
      now: () => new Date(),
    });
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse(await this.text(path)) as T;
  }

  text(path: string): Promise<string> {
    return readFile(join(this.path, path), 'utf8');
  }
}

const VERDICT = 'heirloom-out/verdict.json';

(scikitLearn === null ? describe.skip : describe)('the example of scikit-learn', () => {
  let project: Project;
  beforeAll(async () => {
    project = await Project.create(scikitLearn!);
    await cp(join(root, 'examples/scikit-learn'), project.path, { recursive: true });
    await project.perform('train');
  }, 120_000);

  it('trains a forest a seed, and passes its gate', async () => {
    const { digest } = await verifyPackage(join(project.path, 'heirloom-out/candidate'));
    expect(project.host.outputs.get('digest')).toBe(digest);
    expect(project.host.said).toMatch(
      /test accuracy over 3 runs: mean 0\.9[4-6]\d\d, standard deviation 0\.00/,
    );
    expect(await project.perform('evaluate-gate')).toBe(0);
    expect(await project.json<Verdict>(VERDICT)).toMatchObject({ verdict: 'pass' });
    await project.perform('publish-model', { alias: 'champion' });
  });

  it('holds another forest against the first, and shows what changed', async () => {
    await project.perform('train', { set: 'parameters.trees=5\nparameters.depth=2' });
    await project.perform('evaluate-gate');
    const verdict = await project.json<Verdict>(VERDICT);
    expect(verdict.baseline).toMatchObject({ reference: 'tumours@v1.0.0', how: 'champion' });
    expect(verdict.testSet).toMatchObject({ rows: 285, paired: 285, changed: 0 });
    expect(await project.perform('compare-to-baseline')).toBe(0);
    expect(await project.text('heirloom-out/comparison/comment.md')).toContain('parameters.trees');
  }, 60_000);

  it('refuses one that is worse, and says so', async () => {
    await project.perform('train', { set: 'parameters.trees=1\nparameters.depth=1' });
    expect(await project.perform('evaluate-gate')).toBe(1);
    expect(await project.json<Verdict>(VERDICT)).toMatchObject({ verdict: 'fail' });
  }, 60_000);

  it("names the script's own error", async () => {
    await expect(project.perform('train', { set: 'parameters.trees=-1' })).rejects.toThrow(
      /the command .*failed with exit code 1: .*InvalidParameterError/,
    );
  });
});

const RECIPE = `version: 1
name: rings
command: python pytorch_train.py
parameters: {rows: 600, epochs: 150}
`;
const GATE = `version: 1
name: rings
rules:
  - floor: {metric: accuracy, min: 0.75}
  - no_regression: {metric: accuracy, margin: 0.05}
  - resource: {metric: parameters, max: 195}
`;

(torch === null ? describe.skip : describe)('a network of PyTorch', () => {
  let project: Project;
  beforeAll(async () => {
    project = await Project.create(torch!);
    await cp(join(root, 'test/integration/pytorch_train.py'), join(project.path, 'pytorch_train.py'));
    await writeFile(join(project.path, 'gate.yml'), GATE);
    await writeFile(join(project.path, 'recipe.yml'), RECIPE);
    await project.perform('train');
  }, 120_000);

  it('has its tensors, its curve and its metrics in the package', async () => {
    const { manifest } = await verifyPackage(join(project.path, 'heirloom-out/candidate'));
    expect(manifest.formats).toEqual(['safetensors']);
    expect(manifest.tensors.map(({ name, shape }) => [name, shape])).toEqual([
      ['body.bias', [32]],
      ['body.weight', [32, 2]],
      ['head.bias', [3]],
      ['head.weight', [3, 32]],
    ]);
    expect((await project.json<{ epochs: [] }>('heirloom-out/candidate/history.json')).epochs).toHaveLength(
      150,
    );
    expect(project.host.lines).toEqual(expect.arrayContaining([expect.stringMatching(/^epoch 50 loss /)]));
    expect(await project.perform('evaluate-gate')).toBe(0);
    await project.perform('publish-model', { alias: 'champion' });
  });

  it('has a child whose body is proven to be its own', async () => {
    await writeFile(
      join(project.path, 'child.yml'),
      `${RECIPE}inherit: {from: "rings#champion", mode: fine-tune, freeze: ["body.*"]}\n`,
    );
    await project.perform('train', { recipe: 'child.yml', set: 'parameters.epochs=50' });
    const { tensors } = await project.json<Manifest>('heirloom-out/candidate/manifest.json');
    expect(tensors.map(({ origin }) => origin)).toEqual(['frozen', 'frozen', 'trained', 'trained']);
    expect(await project.perform('evaluate-gate', { baseline: 'parent' })).toBe(0);
    expect(await project.json<Verdict>(VERDICT)).toMatchObject({
      verdict: 'pass',
      baseline: { reference: 'rings#champion', how: 'parent' },
    });
    await project.perform('compare-to-baseline', { baseline: 'parent' });
    expect(await project.text('heirloom-out/comparison/comment.md')).toContain(
      '2 of 4 tensors frozen, proven identical',
    );
  }, 60_000);
});
