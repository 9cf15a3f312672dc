import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { evaluate, readPredictions } from '../../../shared/evaluation/index.js';
import { openServable } from '../../../shared/models/index.js';
import { verifyPackage, type OpenPackage } from '../../../shared/package/index.js';
import { firstDifference, readGolden } from '../../../shared/serving/index.js';
import type { Golden, RawInstance } from '../../../shared/serving/model.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { drawing, png } from '../../fixtures/picture.js';
import { flowers } from '../../fixtures/table.js';
import { openWasm, trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
const out = 'heirloom-out/candidate';
const json = async <T>({ directory }: OpenPackage, path: string) =>
  JSON.parse(await readFile(join(directory, path), 'utf8')) as T;

const rich = {
  model: '{layers: [{dense: {units: 6, activation: relu}}, batch_normalization, {dropout: 0.3}, output]}',
  training: '{epochs: 3, batch_size: 16, seed: 5, early_stopping: {patience: 2}}',
};

describe('a trained package', () => {
  const host = new FakeHost();
  let trained: OpenPackage;
  beforeAll(async () => {
    trained = await trainFlowers({
      folder: await folder(),
      parts: { ...rich, training: '{epochs: 15, batch_size: 8}' },
      host,
    });
  });

  it('is whole, and holds the files of the contract', async () => {
    await verifyPackage(trained.directory, trained.digest);
    expect(trained.manifest.files.map(({ path }) => path)).toEqual([
      'README.md',
      'data.json',
      'golden.json',
      'history.json',
      'lineage.json',
      'metrics.json',
      'model/model.json',
      'model/preprocessing.json',
      'model/weights.bin',
      'predictions.csv',
      'profile.json',
      'recipe.json',
      'training-curve.svg',
    ]);
  });

  it('says what goes in and what comes out', () => {
    expect(trained.manifest).toMatchObject({
      name: 'flowers',
      createdAt: null,
      task: 'classification',
      parents: [],
      signature: {
        inputs: [
          { kind: 'number', name: 'length' },
          { kind: 'number', name: 'width' },
          { kind: 'category', name: 'colour', values: ['(missing)', 'blue', 'red', 'white'] },
        ],
        tensor: [6],
        classes: ['lily', 'rose'],
        label: 'flower',
      },
    });
    expect(new Set(trained.manifest.tensors.map(({ origin }) => origin))).toEqual(new Set(['trained']));
  });

  it('has the metrics of its own predictions, one row a test example', async () => {
    const predictions = await readPredictions(join(trained.directory, 'predictions.csv'));
    const profile = await json<{ rows: Record<string, number> }>(trained, 'profile.json');
    expect(predictions.ids).toHaveLength(profile.rows['test']!);
    const { metrics } = await json<{ metrics: Record<string, number> }>(trained, 'metrics.json');
    for (const [name, value] of Object.entries(evaluate(predictions).metrics))
      expect(metrics[name]).toBeCloseTo(value, 11);
    expect(metrics['accuracy']).toBeGreaterThan(0.7);
  });

  it('answers its golden requests again, as predictions.csv has them', async () => {
    const { tf } = await openWasm();
    const golden = await json<Golden>(trained, 'golden.json');
    expect(golden.requests.length).toBeGreaterThan(2);
    const model = await openServable(tf, trained);
    const answers = await model.classify(golden.requests.map(({ instance }) => instance));
    expect(answers).toEqual(golden.requests.map(({ answer }) => answer));
    expect(new Set(golden.requests.map(({ answer }) => answer.prediction))).toEqual(
      new Set(['lily', 'rose']),
    );
    const row = await readFile(join(trained.directory, 'predictions.csv'), 'utf8');
    expect(row).toContain(`,${answers[0]!.scores['lily']!},${answers[0]!.scores['rose']!}\n`);
  });

  it('answers its golden requests when a class is called as something that every object has', async () => {
    const rows = flowers(80).map((row) => ({
      ...row,
      flower: row['flower'] === 'rose' ? 'constructor' : 'toString',
    }));
    const opened = await trainFlowers({ folder: await folder(), rows });
    expect(opened.manifest.signature.classes).toEqual(['constructor', 'toString']);
    const { tf } = await openWasm();
    const model = await openServable(tf, opened);
    const golden = await readGolden(opened.directory, opened.manifest);
    expect(Object.keys(golden.requests[0]!.answer.scores)).toEqual(['constructor', 'toString']);
    const ask = async (instance: RawInstance) => (await model.classify([instance]))[0]!;
    expect(await firstDifference(golden, ask)).toBeNull();
    const { perClass } = await json<{ perClass: object }>(opened, 'metrics.json');
    expect(JSON.stringify(perClass)).toContain('constructor');
  });

  it('puts out what the next step needs', () => {
    expect(Object.fromEntries(host.outputs)).toMatchObject({
      package: out,
      digest: trained.digest,
      name: 'flowers',
      backend: 'wasm',
      parent: null,
      'artifact-name': null,
    });
    expect(host.said).toContain(`package ${out}: sha256:${trained.digest}`);
    expect(host.said).toMatch(/epoch 15\/15 {2}loss 0\.\d{4}/);
  });

  it('records what it was made from', async () => {
    const lineage = JSON.stringify(await json(trained, 'lineage.json'));
    expect(lineage).toContain('"uri":"flowers.csv"');
    expect(lineage).not.toMatch(/T\d\d:\d\d/);
  });
});

describe('the package id', () => {
  const idOf = async (run: Partial<Parameters<typeof trainFlowers>[0]> = {}) =>
    (await trainFlowers({ folder: await folder(), parts: rich, ...run })).digest;

  it('is the same for the same recipe, data and seed, in another folder too', async () => {
    expect(await idOf()).toBe(await idOf());
  });

  it('is the same whether a value stands in the recipe or is set over it', async () => {
    const set = await idOf({
      parts: { ...rich, training: '{epochs: 1}' },
      inputs: { set: 'training.seed=5\ntraining.epochs=2' },
    });
    expect(set).toBe(await idOf({ parts: { ...rich, training: '{epochs: 2, seed: 5}' } }));
  });

  it('is another for another seed, another row or another name', async () => {
    const ids = [
      await idOf(),
      await idOf({ inputs: { set: 'training.seed=6' } }),
      await idOf({ rows: flowers(81) }),
      await idOf({ inputs: { set: 'name=other' } }),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it('changes with the order of the rows, but neither the split nor the golden requests do', async () => {
    const one = await trainFlowers({ folder: await folder(), parts: rich });
    const other = await trainFlowers({ folder: await folder(), parts: rich, rows: flowers(80).reverse() });
    expect(other.digest).not.toBe(one.digest);
    const testIds = async ({ directory }: OpenPackage) =>
      [...(await readPredictions(join(directory, 'predictions.csv'))).ids].sort();
    expect(await testIds(other)).toEqual(await testIds(one));
    const instances = async (of: OpenPackage) =>
      (await json<Golden>(of, 'golden.json')).requests.map(({ instance }) => instance);
    expect(await instances(other)).toEqual(await instances(one));
  });
});

describe('training pictures', () => {
  it('makes a package that reads a PNG and answers as it did on the test rows', async () => {
    const root = await folder();
    for (const [name, light] of [
      ['dark', 0],
      ['light', 180],
    ] as const) {
      await mkdir(join(root, 'pictures', name), { recursive: true });
      for (let n = 0; n < 25; n++)
        await writeFile(
          join(root, 'pictures', name, `${n}.png`),
          png(drawing(6, 6, (x) => [light + n + x, light + n, light])),
        );
    }
    const parts = {
      data: '{source: pictures, image: {size: [4, 4], channels: 3}}',
      model: '{layers: [{conv2d: {filters: 2, kernel_size: 3}}, flatten, output]}',
      training: '{epochs: 8, batch_size: 8, optimizer: {adam: {learning_rate: 0.05}}}',
    };
    const trained = await trainFlowers({ folder: root, parts });
    const { tf } = await openWasm();
    const golden = await json<Golden>(trained, 'golden.json');
    const answers = await (
      await openServable(tf, trained)
    ).classify(golden.requests.map(({ instance }) => instance));
    expect(answers).toEqual(golden.requests.map(({ answer }) => answer));
    expect(
      (await json<{ metrics: { accuracy: number } }>(trained, 'metrics.json')).metrics.accuracy,
    ).toBeGreaterThan(0.9);
  });
});
