import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openBackend, type Backend, type Tf } from '../../../shared/backends/index.js';
import { rowsOf, tensorShape, type Dataset } from '../../../shared/data/index.js';
import { buildModel, outputsFor, tensorsOf } from '../../../shared/models/index.js';
import { readResources } from '../../../shared/package/index.js';
import { checkpointFolder } from '../../../shared/training/checkpoints/index.js';
import { fit } from '../../../shared/training/fit.js';
import { taskOf } from '../../../shared/training/tasks/index.js';
import { classesAndLabels, loadRows } from '../../fixtures/dataset.js';
import { eventsOf } from '../../fixtures/event-file.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { recipe } from '../../fixtures/recipe.js';
import { flowers } from '../../fixtures/table.js';
import { openWasm, trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();

function openJs(): Promise<Backend> {
  return openBackend('js', { workspace: '/', toolCache: undefined, wasmDirectory: '', log: () => undefined });
}

describe.each(['wasm', 'js'] as const)('on %s, a run that was interrupted', (name) => {
  let tf: Tf;
  let dataset: Dataset;
  beforeAll(async () => {
    ({ tf } = name === 'wasm' ? await openWasm() : await openJs());
    dataset = await loadRows(flowers(60), { folder: await folder() });
  });

  /** Trains a fresh model; `lastEpoch` breaks it off there. */
  async function run(training: string, directory: string, lastEpoch = Infinity) {
    const written = recipe({
      model:
        '{layers: [{dense: {units: 5, activation: tanh}}, batch_normalization, {dropout: 0.3}, {gaussian_noise: 0.1}, output]}',
      training,
    });
    const model = buildModel(tf, written.model!.layers!, {
      inputShape: tensorShape(dataset.preprocessing),
      outputs: outputsFor('classification', classesAndLabels(dataset).classes.length),
      seed: 1,
    });
    const resumedAfter: number[] = [];
    const epochsRun: number[] = [];
    const history = await fit({
      tf,
      model,
      dataset,
      task: taskOf(dataset.target, null),
      trainingRows: rowsOf(dataset, 'train'),
      training: written.training,
      seed: 42,
      onStep: () => undefined,
      onEpoch: ({ epoch }) => {
        if (epoch > lastEpoch) throw new Error('interrupted');
        epochsRun.push(epoch);
      },
      checkpoints: checkpointFolder({ directory, origin: 'here', log: () => undefined }).of('42'),
      onResume: (epochs) => resumedAfter.push(epochs),
    });
    const weights = tensorsOf(model).map(({ values }) => Array.from(values));
    return { history, weights, resumedAfter, epochsRun };
  }

  it.each([
    '{optimizer: sgd, epochs: 6}',
    '{optimizer: {momentum: {nesterov: true}}, epochs: 6, clip_gradients: {norm: 0.5}}',
    '{optimizer: {rmsprop: {momentum: 0.5}}, epochs: 6, schedule: cosine, warm_up: 2}',
    '{optimizer: adam, epochs: 6}',
    '{optimizer: adamw, epochs: 6, schedule: {reduce_on_plateau: {patience: 1}}}',
    '{optimizer: {adam: {learning_rate: 0.5}}, epochs: 30, early_stopping: {patience: 2}}',
  ])('ends with the same bits: %s', async (training) => {
    const whole = await run(training, await folder());
    const directory = await folder();
    await expect(run(training, directory, 2)).rejects.toThrow('interrupted');
    const [resumed, again] = [await run(training, directory), await run(training, directory)];
    expect(resumed.resumedAfter).toHaveLength(1);
    expect(resumed.epochsRun[0]).toBe(resumed.resumedAfter[0]! + 1);
    for (const { history, weights } of [resumed, again]) {
      expect(weights).toEqual(whole.weights);
      expect(history).toEqual(whole.history);
    }
  });
});

describe('a training that was interrupted', () => {
  const SEEDS = 'seeds: [7, 8]';
  const parts = (epochs: number) => ({
    model: '{layers: [{dense: {units: 4, activation: relu}}, {dropout: 0.2}, output]}',
    training: `{epochs: ${epochs}, batch_size: 16, ${SEEDS}}`,
  });

  /** A host that breaks off when it is told of an epoch of the second run. */
  class Interrupting extends FakeHost {
    override info(line: string): void {
      super.info(line);
      if (/^run 2\/2 {2}epoch (2|1\/1)/.test(line)) throw new Error('interrupted');
    }
  }

  async function interrupted(directory: string, epochs: number): Promise<void> {
    const started = trainFlowers({ folder: directory, parts: parts(epochs), host: new Interrupting() });
    await expect(started).rejects.toThrow('interrupted');
    const both = ['7.checkpoint', '8.checkpoint'];
    expect(await checkpointsIn(directory)).toEqual(epochs === 1 ? ['7.checkpoint'] : both);
  }
  const checkpointsIn = (directory: string) =>
    readdir(join(directory, 'heirloom-out', 'candidate.checkpoints'));
  const resumes = ({ lines }: FakeHost) => lines.filter((line) => line.startsWith('resumed after epoch'));

  it('gives the package of one that was not, run by run, and leaves no checkpoint', async () => {
    const whole = await trainFlowers({ folder: await folder(), parts: parts(4) });
    const directory = await folder();
    await interrupted(directory, 4);
    const host = new FakeHost();
    const resumed = await trainFlowers({ folder: directory, parts: parts(4), host });
    expect(resumed.digest).toBe(whole.digest);
    expect(resumes(host)).toHaveLength(2);
    expect(existsSync(join(directory, 'heirloom-out', 'candidate.checkpoints'))).toBe(false);
    expect(await readResources(whole.directory)).toMatchObject({ resumed: false });
    expect(await readResources(resumed.directory)).toMatchObject({ resumed: true });
  });

  it('goes on in a new event file, from the epoch that was not over', async () => {
    const directory = await folder();
    await interrupted(directory, 4);
    await trainFlowers({ folder: directory, parts: parts(4) });
    const train = join(directory, 'heirloom-out', 'candidate.logs', '8', 'train');
    const files = (await readdir(train)).sort();
    const steps = await Promise.all(
      files.map(async (name) =>
        eventsOf(await readFile(join(train, name)))
          .slice(1)
          .map(({ step, starts }) => (starts ? `from ${step}` : step)),
      ),
    );
    expect(steps).toEqual([
      ['from 1', 1],
      ['from 2', 2, 3, 4],
    ]);
  });

  it('gives the same package where a run had nothing left to do', async () => {
    const whole = await trainFlowers({ folder: await folder(), parts: parts(1) });
    const directory = await folder();
    await interrupted(directory, 1);
    const host = new FakeHost();
    const resumed = await trainFlowers({ folder: directory, parts: parts(1), host });
    expect(resumes(host)[0]).toContain('resumed after epoch 1 of 1');
    expect(resumed.digest).toBe(whole.digest);
  });

  it.each<[string, (directory: string) => Promise<unknown>, number, string]>([
    [
      'of another recipe',
      () => Promise.resolve(),
      5,
      'is of another recipe, other data, another parent or back end',
    ],
    [
      'that is cut short',
      async (directory) => {
        for (const name of await checkpointsIn(directory)) {
          const path = join(directory, 'heirloom-out', 'candidate.checkpoints', name);
          await writeFile(path, (await readFile(path)).subarray(0, -1));
        }
      },
      4,
      'is not a whole checkpoint',
    ],
  ])('does not use a checkpoint %s, and says so', async (_, spoil, epochs, why) => {
    const directory = await folder();
    await interrupted(directory, 4);
    await spoil(directory);
    const host = new FakeHost();
    const resumed = await trainFlowers({ folder: directory, parts: parts(epochs), host });
    expect(resumes(host)).toEqual([]);
    expect(host.lines.filter((line) => line.includes(`${why}: training begins anew`))).toHaveLength(2);
    const whole = await trainFlowers({ folder: await folder(), parts: parts(epochs) });
    expect(resumed.digest).toBe(whole.digest);
  });

  it('begins anew, and keeps nothing, where it is never to be resumed', async () => {
    const directory = await folder();
    const started = trainFlowers({
      folder: directory,
      parts: parts(4),
      host: new Interrupting(),
      inputs: { resume: 'never' },
    });
    await expect(started).rejects.toThrow('interrupted');
    await expect(checkpointsIn(directory)).rejects.toThrow('ENOENT');
  });
});
