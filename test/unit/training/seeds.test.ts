import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadContender } from '../../../shared/contenders/index.js';
import { evaluate } from '../../../shared/evaluation/index.js';
import { verifyPackage, type OpenPackage } from '../../../shared/package/index.js';
import { openRegistry } from '../../../shared/registry/index.js';
import { epochLine } from '../../../shared/training/progress.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { openWasm, trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
const parts = (seeds: string) => ({
  model: '{layers: [{dense: {units: 6, activation: relu}}, batch_normalization, {dropout: 0.3}, output]}',
  training: `{epochs: 3, batch_size: 16, ${seeds}}`,
});
const read = ({ directory }: OpenPackage, path: string) => readFile(join(directory, path), 'utf8');
const json = async (of: OpenPackage, path: string) => JSON.parse(await read(of, path)) as unknown;
const accuracyOf = async (of: OpenPackage) =>
  ((await json(of, 'metrics.json')) as { metrics: { accuracy: number } }).metrics.accuracy;
const shaOf = ({ manifest }: OpenPackage, path: string) =>
  manifest.files.find((file) => file.path === path)?.sha256;

describe('a recipe with several seeds', () => {
  const host = new FakeHost();
  let trained: OpenPackage;
  let alone: OpenPackage[];
  beforeAll(async () => {
    trained = await trainFlowers({ folder: await folder(), parts: parts('seeds: [7, 8, 9]'), host });
    alone = [];
    for (const seed of [7, 8, 9])
      alone.push(await trainFlowers({ folder: await folder(), parts: parts(`seed: ${seed}`) }));
  });

  it('has the model, metrics and history of the first seed, as if it were trained alone', () => {
    for (const path of [
      'model/weights.bin',
      'model/model.json',
      'metrics.json',
      'history.json',
      'predictions.csv',
      'golden.json',
    ])
      expect([path, shaOf(trained, path)]).toEqual([path, shaOf(alone[0]!, path)]);
  });

  it('has the predictions and the history of every further seed, as if it were trained alone', async () => {
    const runs = trained.manifest.files.filter(({ path }) => path.startsWith('runs/'));
    expect(runs.map(({ path, role, mediaType }) => [path, role, mediaType])).toEqual([
      ['runs/8.csv', 'predictions', 'text/csv'],
      ['runs/8.history.json', 'history', 'application/json'],
      ['runs/9.csv', 'predictions', 'text/csv'],
      ['runs/9.history.json', 'history', 'application/json'],
    ]);
    for (const [at, seed] of [8, 9].entries()) {
      const single = alone[at + 1]!;
      expect(await read(trained, `runs/${seed}.csv`)).toBe(await read(single, 'predictions.csv'));
      expect(await read(trained, `runs/${seed}.history.json`)).toBe(await read(single, 'history.json'));
    }
    expect(new Set(alone.map((one) => shaOf(one, 'predictions.csv'))).size).toBe(3);
  });

  it('is whole, and a gate reads its runs', async () => {
    await verifyPackage(trained.directory, trained.digest);
    const workspace = await folder();
    const contender = await loadContender(trained.directory, {
      registry: openRegistry('file:registry', workspace),
      host,
      workspace,
      cache: join(workspace, 'cache'),
      reading: {},
    });
    const runs = [contender.predictions, ...contender.runs];
    expect(runs).toHaveLength(3);
    for (const [at, run] of runs.entries())
      expect(evaluate(run).metrics['accuracy']).toBeCloseTo(await accuracyOf(alone[at]!), 11);
  });

  it('records its seeds', async () => {
    expect(await json(trained, 'recipe.json')).toMatchObject({ training: { seeds: [7, 8, 9] } });
    expect(await json(trained, 'recipe.json')).not.toHaveProperty('training.seed');
    expect(await json(trained, 'lineage.json')).toHaveProperty(
      'buildDefinition.externalParameters.seeds',
      [7, 8, 9],
    );
    expect(await json(alone[0]!, 'lineage.json')).toHaveProperty(
      'buildDefinition.externalParameters.seed',
      7,
    );
  });

  it('says which run is which, and what each and all of them brought', async () => {
    const accuracies = await Promise.all(alone.map(accuracyOf));
    const { rows } = JSON.parse(await read(trained, 'metrics.json')) as { rows: number };
    expect(host.lines).toContain('the recipe is trained 3 times, so it takes 3 times as long');
    for (const [at, seed] of [7, 8, 9].entries())
      expect(host.lines).toContain(
        `run ${at + 1} of 3, seed ${seed}: test accuracy ${accuracies[at]!.toFixed(4)} on ${rows} rows`,
      );
    expect(host.said).toMatch(/^run 2\/3 {2}epoch 1\/3 {2}loss/m);
    const mean = (accuracies[0]! + accuracies[1]! + accuracies[2]!) / 3;
    const deviation = Math.hypot(...accuracies.map((accuracy) => accuracy - mean)) / Math.SQRT2;
    expect(deviation).toBeGreaterThan(0);
    expect(host.lines).toContain(
      `test accuracy over 3 runs: mean ${mean.toFixed(4)}, standard deviation ${deviation.toFixed(4)}`,
    );
    expect(host.lines.filter((line) => line.startsWith('model:'))).toHaveLength(1);

    const card = await read(trained, 'README.md');
    expect(card).toContain(`\n| 8 | ${accuracies[1]!.toFixed(4)} | `);
    expect(card).toContain(`\n| mean | ${mean.toFixed(4)} | `);
    expect(card).toContain(`\n| standard deviation | ${deviation.toFixed(4)} | `);
    expect(await read(alone[0]!, 'README.md')).not.toContain('## Runs');
  });

  it('gives the same package id again, and another for seeds in another order', async () => {
    const idOf = async (seeds: string) =>
      (await trainFlowers({ folder: await folder(), parts: parts(seeds) })).digest;
    expect(await idOf('seeds: [7, 8, 9]')).toBe(trained.digest);
    expect(await idOf('seeds: [8, 7, 9]')).not.toBe(trained.digest);
  });

  it('may inherit: every run starts from the parent, and the frozen layers of the first stay as they were', async () => {
    const fineTune = async (seeds: string) => {
      const inherit = `{from: ${JSON.stringify(alone[0]!.directory)}, mode: fine-tune, freeze: [dense_1]}`;
      return trainFlowers({ folder: await folder(), parts: { ...parts(seeds), model: null, inherit } });
    };
    const child = await fineTune('seeds: [1, 2]');
    const frozen = child.manifest.tensors.filter(({ origin }) => origin === 'frozen');
    expect(frozen.map(({ name }) => name)).toEqual(['dense_1/kernel', 'dense_1/bias']);
    for (const { name, sha256 } of frozen)
      expect(alone[0]!.manifest.tensors.find((tensor) => tensor.name === name)?.sha256).toBe(sha256);
    const second = await fineTune('seed: 2');
    expect(await read(child, 'runs/2.csv')).toBe(await read(second, 'predictions.csv'));
    expect(shaOf(child, 'model/weights.bin')).not.toBe(shaOf(second, 'model/weights.bin'));
  });

  it('replaces a package that had more runs', async () => {
    const root = await folder();
    await trainFlowers({ folder: root, parts: parts('seeds: [7, 8, 9]') });
    const fewer = await trainFlowers({ folder: root, parts: parts('seeds: [7, 8]') });
    await verifyPackage(fewer.directory, fewer.digest);
    expect(fewer.manifest.files.filter(({ path }) => path.startsWith('runs/'))).toHaveLength(2);
  });
});

describe('the memory of a back end', () => {
  it.each([
    ['sgd', 0],
    // The library's own optimizer forgets one number, its learning rate, in each of the three runs.
    ['momentum', 3],
    ['adam', 0],
  ])('is free again after all runs with %s', async (optimizer, forgotten) => {
    const { tf } = await openWasm();
    const root = await folder();
    const before = tf.memory().numTensors;
    await trainFlowers({
      folder: root,
      parts: parts(`optimizer: ${optimizer}, early_stopping: {patience: 2}, seeds: [1, 2, 3]`),
    });
    expect(tf.memory().numTensors - before).toBeLessThanOrEqual(forgotten);
  });

  it('is free again after a run that diverged, whose seed is named', async () => {
    const { tf } = await openWasm();
    const root = await folder();
    const before = tf.memory().numTensors;
    const training = 'optimizer: {sgd: {learning_rate: 1.0e+38}}, seeds: [4, 5]';
    expect(await messageOf(() => trainFlowers({ folder: root, parts: parts(training) }))).toMatch(
      /^recipe training with seed 4 diverged: /,
    );
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('the time that is left', () => {
  const record = { epoch: 2, loss: 0.5, valLoss: null };
  const line = (number: number, of: number) =>
    epochLine(
      record,
      { place: { seed: 1, number, of }, epochs: 10, unit: 'rows' },
      { rowsPerSecond: 1200, secondsPerEpoch: 3 },
    );

  it('counts the runs that are still to come', () => {
    expect(line(1, 1)).toBe('epoch  2/10  loss 0.5000  1,200 rows/s  ETA 24 s');
    expect(line(2, 3)).toBe('run 2/3  epoch  2/10  loss 0.5000  1,200 rows/s  ETA 54 s');
    expect(line(3, 3)).toBe('run 3/3  epoch  2/10  loss 0.5000  1,200 rows/s  ETA 24 s');
  });
});
