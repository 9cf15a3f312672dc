import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verifyPackage, type OpenPackage } from '../../../../shared/package/index.js';
import { trainByScript, type CommandProject } from '../../../fixtures/command.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { fileOf } from '../../../fixtures/safetensors.js';
import { openWasm, trainFlowers } from '../../../fixtures/training.js';

const folder = freshFolders();
const PREDICTIONS = `write('predictions.csv', csv(rows(1)));`;
const COPY = `${PREDICTIONS}write('model/w.safetensors', readFileSync('child.safetensors'));`;
const PARENT = { 'body.bias': [1], 'body.kernel': [2, 3], head: [4] };

/** A parent, and a child that is given its tensors. */
async function family(
  child: Readonly<Record<string, readonly number[]>>,
  inherit: string,
  project: Partial<CommandProject> = {},
): Promise<{ parent: OpenPackage; make: () => Promise<OpenPackage> }> {
  const root = await folder();
  await writeFile(join(root, 'child.safetensors'), fileOf(PARENT));
  const parent = await trainByScript({ folder: root, script: COPY, inputs: { out: 'parent' } });
  await writeFile(join(root, 'child.safetensors'), fileOf(child));
  const recipe = `inherit: {from: ./parent, ${inherit}}\n`;
  return { parent, make: () => trainByScript({ folder: root, script: COPY, recipe, ...project }) };
}

describe('a model that a command makes from a parent', () => {
  it('is given the verified package, and records it', async () => {
    const host = new FakeHost();
    const script = `${COPY}console.log(readFileSync(join(parent, 'model/w.safetensors')).length);`;
    const { parent, make } = await family(PARENT, 'mode: transfer', { script, host });
    const child = await make();
    expect(host.lines).toContain(String(fileOf(PARENT).length));
    expect(child.manifest.parents).toEqual([
      { digest: parent.digest, reference: './parent', mode: 'transfer' },
    ]);
    expect(host.outputs.get('parent')).toBe(parent.digest);
    const lineage = await readFile(join(child.directory, 'lineage.json'), 'utf8');
    expect(lineage).toContain(parent.digest);
  });

  it("says of every tensor whether it is the parent's", async () => {
    const { parent, make } = await family(
      { 'body.bias': [1], 'body.kernel': [2, 3.5], head: [4], top: [4] },
      'mode: fine-tune, freeze: ["*.bias"]',
    );
    const child = await make();
    const origins = Object.fromEntries(child.manifest.tensors.map((one) => [one.name, one.origin]));
    expect(origins).toEqual({
      'body.bias': 'frozen',
      'body.kernel': 'trained',
      head: 'loaded',
      top: 'trained',
    });
    expect(parent.manifest.tensors.every(({ origin }) => origin === 'trained')).toBe(true);
    await verifyPackage(child.directory, child.digest);
    const card = await readFile(join(child.directory, 'README.md'), 'utf8');
    expect(card).toContain("by fine-tune; 2 of 4 tensors are identical to the parent's.");
  });

  it.each([
    [
      { ...PARENT, 'body.kernel': [2, 9] },
      '["body.*"]',
      `the tensor "body.kernel" was to stay frozen, and is not the parent's`,
    ],
    [
      { ...PARENT, 'body.new': [1] },
      '["body.*"]',
      'the tensor "body.new" was to stay frozen, and the parent has none of this name',
    ],
    [PARENT, '["tail.*"]', '"tail.*" is no tensor of model/. It has body.bias, body.kernel, head.'],
  ])('is refused where what was to stay did not: %j', async (child, freeze, words) => {
    const { make } = await family(child, `mode: fine-tune, freeze: ${freeze}`);
    expect(await messageOf(make)).toContain(`recipe inherit.freeze: ${words}`);
  });

  it('may be told to keep all that it takes over', async () => {
    const { make } = await family({ ...PARENT, top: [1] }, 'mode: transfer, freeze: all');
    const { tensors } = (await make()).manifest;
    expect(tensors.map(({ origin }) => origin)).toEqual(['frozen', 'frozen', 'frozen', 'trained']);
    const other = await family({ top: [1] }, 'mode: transfer, freeze: all');
    expect(await messageOf(other.make)).toContain(
      'none of the tensors of model/ has the name of one of the parent. It has top.',
    );
  });

  it('is refused where nothing shows what stayed', async () => {
    const script = `${PREDICTIONS}write('model/a.pt', 'pickle');`;
    const { make } = await family(PARENT, 'mode: fine-tune, freeze: ["*"]', { script });
    expect(await messageOf(make)).toContain('nothing can be proven frozen: model/ holds no safetensors');
  });

  it('is not run from a parent that was changed', async () => {
    const { parent, make } = await family(PARENT, 'mode: fine-tune');
    await writeFile(join(parent.directory, 'model/w.safetensors'), fileOf({ head: [5] }));
    expect(await messageOf(make)).toContain('w.safetensors has');
  });

  it('may come from one that Heirloom trained, and not the other way round', async () => {
    const root = await folder();
    const own = await trainFlowers({ folder: root, inputs: { out: 'own' } });
    const script = `${PREDICTIONS}write('model/from.json', readFileSync(join(parent, 'model/model.json')));`;
    const child = await trainByScript({
      folder: root,
      script,
      recipe: 'inherit: {from: ./own, mode: transfer}\n',
      inputs: { out: 'child' },
    });
    expect(child.manifest.parents[0]!.digest).toBe(own.digest);
    const parts = { inherit: '{from: ./child, mode: fine-tune}', model: null };
    expect(
      await messageOf(() => trainFlowers({ folder: root, parts, deps: { openBackend: openWasm } })),
    ).toBe(
      'recipe the parent ./child is of the format other, whose layers can\'t be inherited. Name a package that Heirloom trained or imported, or inherit by "command".',
    );
  });
});
