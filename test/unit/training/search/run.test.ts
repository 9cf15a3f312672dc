import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verifyPackage } from '../../../../shared/package/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { flowers } from '../../../fixtures/table.js';
import { openWasm, trainFlowers } from '../../../fixtures/training.js';
import { json, random, RATE, recordIn, trialLines, UNITS } from './searches.js';

const folder = freshFolders();
describe('the package of a searched recipe', () => {
  it('is that of the best trial, trained with every seed, and tells of all trials', async () => {
    const host = new FakeHost();
    const opened = await trainFlowers({ folder: await folder(), parts: random, host });
    await verifyPackage(opened.directory, opened.digest);
    const record = await recordIn(opened);
    expect(record).toMatchObject({ strategy: 'random', metric: 'val_accuracy', seed: 7, stop: null });
    expect(record.trials.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    const best = record.trials[record.best - 1]!;
    expect(best.value).toBe(Math.max(...record.trials.map(({ value }) => value!)));

    const recipe = await json<Record<string, never>>(opened, 'recipe.json');
    expect(recipe).not.toHaveProperty('search');
    expect(recipe).toMatchObject({
      model: { layers: [{ dense: { units: best.values[UNITS] } }, {}] },
      training: { optimizer: { adam: { learning_rate: best.values[RATE] } }, seeds: [7, 8] },
    });
    const history = await json<{ epochs: { valAccuracy: number }[] }>(opened, 'history.json');
    expect(history.epochs.at(-1)!.valAccuracy).toBe(best.value);
    expect(opened.manifest.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['runs/8.csv', 'search.json']),
    );
    expect(JSON.stringify(await json(opened, 'lineage.json'))).toContain('"strategy":"random"');
    const card = await readFile(join(opened.directory, 'README.md'), 'utf8');
    expect(card).toContain(`of 5 trials, trial ${record.best} had the best val_accuracy`);
    expect(trialLines(host)).toHaveLength(5);
    expect(host.said).toContain(
      `trial ${record.best} of 5 is the best by val_accuracy on the validation split`,
    );
  });

  it('has the weights that its own recipe.json gives without a search', async () => {
    const searched = await trainFlowers({ folder: await folder(), parts: random });
    const recipe = await json<Record<string, never>>(searched, 'recipe.json');
    const again = await trainFlowers({
      folder: await folder(),
      parts: Object.fromEntries(Object.entries(recipe).map(([key, value]) => [key, JSON.stringify(value)])),
    });
    expect(again.manifest.tensors).toEqual(searched.manifest.tensors);
  });

  it('is chosen without a look at the test rows: other answers there change no trial', async () => {
    const host = new FakeHost();
    const one = await trainFlowers({ folder: await folder(), parts: random, host });
    const predictions = await readFile(join(one.directory, 'predictions.csv'), 'utf8');
    const tests = new Set(
      predictions
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]!),
    );
    const rows = flowers(80).map((row) =>
      tests.has(String(row['id'])) ? { ...row, flower: row['flower'] === 'rose' ? 'lily' : 'rose' } : row,
    );
    const other = await trainFlowers({ folder: await folder(), parts: random, rows });
    expect(other.digest).not.toBe(one.digest);
    expect(await recordIn(other)).toEqual(await recordIn(one));
  });

  it('may be that of a regression, whose error is the smaller the better', async () => {
    const opened = await trainFlowers({
      folder: await folder(),
      parts: {
        ...random,
        task: 'regression',
        data: '{source: flowers.csv, id: id, label: length}',
        features: '[{standardise: [width]}, {one_hot: [flower]}]',
      },
    });
    const { metric, trials, best } = await recordIn(opened);
    expect(metric).toBe('val_mae');
    const values = trials.map(({ value }) => value!);
    expect(trials[best - 1]!.value).toBe(Math.min(...values));
    expect(new Set(values).size).toBeGreaterThan(2);
  });

  it.each([
    ['fine-tune', 'freeze', '[[], ["dense*"], ["output"]]'],
    ['interpolate', 'alpha', '[0, 0.5, 1]'],
  ])('may inherit, with a key of that searched: %s', async (mode, key, values) => {
    const directory = await folder();
    await trainFlowers({ folder: directory, inputs: { out: 'parent' } });
    const opened = await trainFlowers({
      folder: directory,
      parts: {
        model: null,
        training: '{epochs: 3, optimizer: {adam: {learning_rate: 0.05}}}',
        inherit: `{from: parent, mode: ${mode}}`,
        search: `{strategy: grid, metric: val_loss, space: {inherit.${key}: {choice: ${values}}}}`,
      },
    });
    const { trials, best } = await recordIn(opened);
    expect(new Set(trials.map(({ value }) => value)).size).toBe(3);
    const { inherit } = await json<{ inherit: Record<string, unknown> }>(opened, 'recipe.json');
    expect(inherit[key]).toEqual(trials[best - 1]!.values[`inherit.${key}`]);
  });

  it('is that of the same figure as its trial, whatever weights training keeps', async () => {
    const opened = await trainFlowers({
      folder: await folder(),
      parts: {
        training: '{optimizer: adam, epochs: 12, batch_size: 8, early_stopping: {patience: 1}}',
        search: `{strategy: random, trials: 3, metric: val_loss, space: {${RATE}: {log_uniform: [0.05, 0.5]}}}`,
      },
    });
    const { trials, best } = await recordIn(opened);
    const history = await json<{ epochs: { valLoss: number }[]; chosenEpoch: number }>(
      opened,
      'history.json',
    );
    expect(history.chosenEpoch).toBeLessThan(history.epochs.length);
    expect(history.epochs[history.chosenEpoch - 1]!.valLoss).toBe(trials[best - 1]!.value);
  });
});

describe('a trial', () => {
  it('at which training diverges is a finding, not the end', async () => {
    const host = new FakeHost();
    const opened = await trainFlowers({
      folder: await folder(),
      host,
      parts: {
        training: '{optimizer: sgd, epochs: 2}',
        search: '{strategy: grid, space: {training.optimizer.sgd.learning_rate: {choice: [1.0e+38, 0.1]}}}',
      },
    });
    const { trials, best } = await recordIn(opened);
    expect(best).toBe(2);
    expect(trials[0]).toMatchObject({ state: 'failed', value: null });
    expect(trials[0]!.reason).toContain('diverged');
    expect(trialLines(host)[0]).toContain('failed: training with seed 42 diverged');
  });

  it('that could not end leaves an error, where none could', async () => {
    const failed = trainFlowers({
      folder: await folder(),
      parts: {
        training: '{optimizer: sgd, epochs: 2}',
        search:
          '{strategy: grid, space: {training.optimizer.sgd.learning_rate: {choice: [1.0e+38, 9.0e+37]}}}',
      },
    });
    await expect(failed).rejects.toThrow(
      /none of 2 trials came to its end\. The first one: training with seed 42 diverged/,
    );
  });

  it.each([
    ['random', 'trials: 4, ', `${UNITS}: {choice: [2, 0]}`, `${UNITS}=0`],
    ['grid', '', 'training.batch_sise: {choice: [8]}', 'training.batch_sise=8'],
    [
      'bayesian',
      'trials: 4, ',
      'training.epochs: {uniform: [1, 3]}, training.batch_size: {choice: [8, 4.5]}',
      'batch_size=4.5',
    ],
    ['grid', '', 'model.layers.9.dense.units: {choice: [8]}', 'model.layers.9.dense.units=8'],
  ])(
    'that does not fit the recipe is refused before anything is trained: %s',
    async (strategy, trials, within, named) => {
      let opened = 0;
      const refused = trainFlowers({
        folder: await folder(),
        parts: { search: `{strategy: ${strategy}, ${trials}space: {${within}}}` },
        deps: { openBackend: () => (opened++, openWasm()) },
      });
      await expect(refused).rejects.toThrow(named);
      expect(opened).toBe(0);
    },
  );
});
