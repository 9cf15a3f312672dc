import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Manifest } from '../../shared/package/index.js';
import { jsonIn, softmaxJson, softmaxWeights, writeTfjs } from '../fixtures/importing.js';
import { csvText } from '../fixtures/table.js';
import { heirloom, type Ended } from './program.js';

const RECIPE = `version: 1
name: wine
data: {source: wine.csv, label: kind, id: id}
features: [{expression: {name: a, of: acid, scale: none}}, {expression: {name: s, of: sugar, scale: none}}]
training: {epochs: 2}
`;

describe('a model of TensorFlow.js, imported and fine-tuned', () => {
  let folder: string;
  let imported: Ended;
  let trained: Ended;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heirloom-import-'));
    await writeTfjs(join(folder, 'tfjs'), softmaxJson, softmaxWeights);
    const kinds = ['red', 'white', 'rose'];
    const rows = Array.from({ length: 90 }, (_, row) => ({
      id: row,
      acid: (row % 3) + (row % 7) / 10,
      sugar: (row % 5) / 5,
      kind: kinds[row % 3]!,
    }));
    await writeFile(join(folder, 'wine.csv'), csvText(rows));
    const inherit = 'inherit: {from: ./parent, mode: fine-tune}\n';
    await writeFile(join(folder, 'recipe.yml'), `${RECIPE}${inherit}`);
    const classes = ['--classes', kinds.join('\n')];
    const args = ['import', 'tfjs', '--recipe', 'recipe.yml', '--out', 'parent', ...classes, '--json'];
    imported = await heirloom(args, folder);
    trained = await heirloom(['train', '--json'], folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is a package with predictions, whose classes are in the order of its scores', async () => {
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.stderr).toContain('d → d: kernel [2, 3], bias [3]');
    const outputs = JSON.parse(imported.stdout) as { digest: string; layout: string; metrics: object };
    expect(outputs).toMatchObject({ layout: 'keras', metrics: { accuracy: expect.any(Number) } });
    const verified = await heirloom(['verify', 'parent', '--json'], folder);
    expect(JSON.parse(verified.stdout)).toMatchObject({ digest: outputs.digest, name: 'wine' });
  });

  it('is the parent of what is trained from it', async () => {
    expect(trained).toMatchObject({ code: 0 });
    const { digest } = JSON.parse(imported.stdout) as { digest: string };
    const { parents, signature } = (await jsonIn(
      { directory: join(folder, 'heirloom-out', 'candidate') },
      'manifest.json',
    )) as unknown as Manifest;
    expect(parents).toMatchObject([{ digest, mode: 'fine-tune' }]);
    expect(signature.classes).toEqual(['red', 'white', 'rose']);
  });

  it('that holds code is refused by exit code 2', async () => {
    const lambda = softmaxJson.replace('"Dense"', '"Lambda"');
    await writeTfjs(join(folder, 'code'), lambda, softmaxWeights);
    const { code, stderr } = await heirloom(['import', 'code', '--out', 'none'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('(Lambda) holds Python code, which is never run');
  });
});

describe('a recipe whose model is in a module', () => {
  it('is trained by the built program, and leaves a package that needs no module', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'heirloom-module-'));
    const rows = Array.from({ length: 60 }, (_, row) => ({
      id: row,
      x: row % 4,
      y: (row * 7) % 5,
      kind: row % 2,
    }));
    await writeFile(join(folder, 'data.csv'), csvText(rows));
    await writeFile(
      join(folder, 'net.ts'),
      "export default ({ classes }: { classes: string[] }) => [{ dense: { units: 4 * classes.length } }, 'output'];\n",
    );
    await writeFile(
      join(folder, 'recipe.yml'),
      'version: 1\nname: module\ndata: {source: data.csv, label: kind, id: id}\nmodel: {module: ./net.ts}\ntraining: {epochs: 1}\n',
    );
    const { code, stdout } = await heirloom(['train'], folder);
    expect(stdout).toContain('./net.ts: dense, output');
    expect(code).toBe(0);
    const recipe = await jsonIn({ directory: join(folder, 'heirloom-out', 'candidate') }, 'recipe.json');
    expect(recipe['model']).toMatchObject({ layers: [{ dense: { units: 8 } }, { output: {} }] });
    await rm(folder, { recursive: true });
  });
});
