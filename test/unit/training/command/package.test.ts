import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContender } from '../../../../shared/contenders/index.js';
import { evaluate, readPredictions } from '../../../../shared/evaluation/index.js';
import { sha256 } from '../../../../shared/files/index.js';
import { verifyPackage, type OpenPackage } from '../../../../shared/package/index.js';
import { openRegistry } from '../../../../shared/registry/index.js';
import { trainByScript, WHOLE } from '../../../fixtures/command.js';
import { everythingIn, freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';

const folder = freshFolders();
const read = ({ directory }: OpenPackage, path: string) => readFile(join(directory, path), 'utf8');
const json = async (of: OpenPackage, path: string) => JSON.parse(await read(of, path)) as unknown;
const pathsOf = ({ manifest }: OpenPackage) => manifest.files.map(({ path }) => path);

describe('the package of a model that a command made', () => {
  it('is whole, and holds the model, the predictions and our own judgement of them', async () => {
    const root = await folder();
    const made = await trainByScript({ folder: root });
    await verifyPackage(made.directory, made.digest);
    expect(pathsOf(made)).toEqual([
      'README.md',
      'lineage.json',
      'metrics.json',
      'model/model.joblib',
      'predictions.csv',
      'recipe.json',
    ]);
    expect(made.manifest).toMatchObject({
      name: 'rows',
      task: 'classification',
      formats: ['other'],
      entry: 'model/model.joblib',
      tensors: [],
      signature: { inputs: [], tensor: [], classes: ['no', 'yes'] },
    });
    const own = evaluate(await readPredictions(join(made.directory, 'predictions.csv')));
    expect(await json(made, 'metrics.json')).toMatchObject({ rows: 40, fingerprint: own.fingerprint });
    expect(own.metrics['accuracy']).toBe(39 / 40);
    expect(await everythingIn(join(root, 'heirloom-out'))).toHaveLength(1 + 7 + 1);
  });

  it('is the same package where the same command answers the same', async () => {
    const first = await trainByScript({ folder: await folder() });
    const second = await trainByScript({ folder: await folder() });
    expect(second.digest).toBe(first.digest);
  });

  it('records the command, its script and its data by digest, and the parameters as they are written', async () => {
    const root = await folder();
    await writeFile(join(root, 'data.csv'), 'a,label\n1,x\n');
    const made = await trainByScript({
      folder: root,
      recipe: 'data: {source: data.csv, label: kind}\nparameters: {kind: tree, value: [1, 2]}\n',
    });
    const script = await readFile(join(root, 'train.mjs'), 'utf8');
    expect(await json(made, 'lineage.json')).toMatchObject({
      buildDefinition: {
        buildType: 'https://heirloom.dev/command/v1',
        externalParameters: { command: 'node train.mjs', seed: 42 },
        resolvedDependencies: [
          { uri: 'data.csv', digest: { sha256: sha256('a,label\n1,x\n') } },
          { uri: 'train.mjs', digest: { sha256: sha256(script) } },
        ],
      },
    });
    expect(await json(made, 'recipe.json')).toMatchObject({ parameters: { kind: 'tree', value: [1, 2] } });
    expect(made.manifest.signature.label).toBe('kind');
  });

  it('keeps what the command reports apart from what counts, and says where they differ', async () => {
    const host = new FakeHost();
    const script = `${WHOLE}write('metrics.json', '{"accuracy": 1, "f1_macro": 0.97, "latency_p95_ms": 12.5}');`;
    const made = await trainByScript({ folder: await folder(), script, host });
    expect(await json(made, 'metrics.json')).toMatchObject({ metrics: { accuracy: 0.975 } });
    expect(await json(made, 'reported.json')).toEqual({
      metrics: { accuracy: 1, f1_macro: 0.97, latency_p95_ms: 12.5 },
    });
    expect(host.said).toContain(
      'warning: the command reports accuracy 1, and its predictions give 0.975000, which counts',
    );
    expect(host.said).not.toContain('reports f1_macro');
    const workspace = await folder();
    const { resources } = await loadContender(made.directory, {
      registry: openRegistry('file:registry', workspace),
      host,
      workspace,
      cache: join(workspace, 'cache'),
      reading: {},
    });
    expect(resources.get('latency_p95_ms')).toBe(12.5);
    expect(resources.get('model_bytes')).toBe(6);
    // Parameters of a format that nobody reads are not counted as none.
    expect(resources.has('parameters')).toBe(false);
  });

  it('has a curve where the command reports epochs', async () => {
    const lines = `write('metrics.jsonl', [3, 2, 1].map((loss) => JSON.stringify({ loss, val_loss: loss + 1 })).join('\\n'));`;
    const made = await trainByScript({ folder: await folder(), script: WHOLE + lines });
    expect(await json(made, 'history.json')).toMatchObject({
      epochs: [
        { epoch: 1, loss: 3, valLoss: 4 },
        { epoch: 2, loss: 2, valLoss: 3 },
        { epoch: 3, loss: 1, valLoss: 2 },
      ],
      chosenEpoch: null,
    });
    expect(await read(made, 'training-curve.svg')).toMatch(/loss by epoch/i);
    expect(await read(made, 'README.md')).toContain('![training curve](training-curve.svg)');
  });

  it('takes predictions as JSON Lines, and numbers where the recipe says regression', async () => {
    const script = `
write('predictions.jsonl', [1, 2, 3].map((n) => JSON.stringify({ id: 'r' + n, label: n, prediction: n + 0.5 })).join('\\n'));
write('model/weights/a.bin', 'x');`;
    const made = await trainByScript({ folder: await folder(), script, recipe: 'task: regression\n' });
    expect(await json(made, 'metrics.json')).toMatchObject({ task: 'regression', metrics: { mae: 0.5 } });
    expect(pathsOf(made)).toContain('predictions.jsonl');
    await verifyPackage(made.directory, made.digest);
  });

  it('has the predictions of every seed, and the model of the first', async () => {
    const host = new FakeHost();
    const made = await trainByScript({
      folder: await folder(),
      script: `${WHOLE}write('model/seed.bin', seed); write('metrics.jsonl', '{"loss": ' + seed + '}');`,
      recipe: 'training: {seeds: [7, 8, 9]}\n',
      host,
    });
    expect(pathsOf(made).filter((path) => path.startsWith('runs/'))).toEqual([
      'runs/8.csv',
      'runs/8.history.json',
      'runs/9.csv',
      'runs/9.history.json',
    ]);
    expect(await json(made, 'history.json')).toMatchObject({ epochs: [{ loss: 7 }] });
    expect(await json(made, 'runs/9.history.json')).toMatchObject({ epochs: [{ loss: 9 }] });
    expect(await read(made, 'model/seed.bin')).toBe('7');
    expect(await read(made, 'runs/9.csv')).toContain('r9,yes,no');
    expect(host.said).toContain('test accuracy over 3 runs: mean 0.9750, standard deviation 0.0000');
    expect(host.said).not.toContain('same predictions');
  });

  it('says where the seed changes nothing', async () => {
    const host = new FakeHost();
    const script = WHOLE.replace('Number(seed) % 40', '3');
    await trainByScript({
      folder: await folder(),
      script,
      recipe: 'training: {seeds: [1, 2]}\n',
      host,
    });
    expect(host.said).toContain('warning: runs with different seeds gave the same predictions');
  });

  it('shows its output as it comes, and hands out what every training does', async () => {
    const host = new FakeHost();
    const script = `console.log('epoch 1'); console.error('careful'); ${WHOLE}write('notes.txt', '');`;
    const made = await trainByScript({ folder: await folder(), script, host });
    expect(host.lines).toEqual(expect.arrayContaining(['epoch 1', 'careful']));
    expect(host.said).toContain('not kept, because a package has no place for it: notes.txt');
    expect(Object.fromEntries(host.outputs)).toMatchObject({
      package: 'heirloom-out/candidate',
      digest: made.digest,
      name: 'rows',
      backend: null,
      parent: null,
      metrics: { accuracy: 0.975 },
    });
  });
});
