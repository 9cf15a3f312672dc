import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readHistoryFile, readRecipeFile, readRunHistories } from '../../../shared/contenders/index.js';
import { writePackage, type NewFile } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { packageOf, writeSmallPackage, type PackageParts } from '../../fixtures/package.js';

const folder = freshFolders();
const opened = async (parts: PackageParts) => writeSmallPackage(join(await folder(), 'package'), parts);
const mend = 'Make the package again with "heirloom train", or leave the file out of it.';
const epoch = { epoch: 1, loss: 0.5, accuracy: 0.75, valLoss: null, valAccuracy: null };

describe('the recipe and the history of a package', () => {
  it('come back as they were written', async () => {
    const recipe = { positive: 'yes', data: { source: 'a.csv', label: 'kind' }, model: { layers: [] } };
    const history = { epochs: [epoch, { epoch: 2, loss: 0.25, valLoss: 1 }], chosenEpoch: 1 };
    const files = await opened({ recipe, history: JSON.stringify(history) });
    expect(await readRecipeFile(files)).toEqual(recipe);
    expect(await readHistoryFile(files)).toEqual(history);
  });

  it('keep the error of a regression and the learning rate', async () => {
    const record = { epoch: 1, loss: 0.5, mae: 3, valLoss: 0.6, valMae: 4, learningRate: 0.001 };
    const history = { epochs: [record], chosenEpoch: null };
    expect(await readHistoryFile(await opened({ history: JSON.stringify(history) }))).toEqual(history);
  });

  it('has a history for each further run', async () => {
    const directory = join(await folder(), 'package');
    const { head, files } = packageOf();
    const history = (epochs: object[]) => JSON.stringify({ epochs, chosenEpoch: null });
    const run = (seed: number, content: string): NewFile => ({
      path: `runs/${seed}.history.json`,
      role: 'history',
      mediaType: 'application/json',
      content,
    });
    const runs = [run(8, history([epoch])), run(9, history([]))];
    const histories = await readRunHistories(await writePackage(directory, head, [...files, ...runs]));
    expect(histories.map(({ epochs }) => epochs)).toEqual([[epoch], []]);
  });

  it.each([{ images: 'i.gz', labels: 'l.gz' }, { module: './data.ts' }])(
    'may name data that are no single file: %j',
    async (source) => {
      const recipe = { data: { source } };
      expect(await readRecipeFile(await opened({ recipe }))).toEqual(recipe);
    },
  );

  it('may be left out', async () => {
    const files = await opened({ recipe: null });
    expect([await readRecipeFile(files), await readHistoryFile(files)]).toEqual([null, null]);
  });

  it.each([
    ['{', 'is not JSON'],
    ['', 'is not JSON'],
    ['[]', 'is not what a package holds there'],
    ['{"positive": 1, "data": {"source": "a.csv"}}', '"positive"'],
    ['{"data": {"source": 7}}', '"data.source"'],
  ])('are refused as a recipe: %s', async (recipe, words) => {
    const message = await messageOf(async () => readRecipeFile(await opened({ recipe })));
    expect(message).toContain(`recipe.json is not`);
    expect(message).toContain(words);
    expect(message).toContain(mend);
  });

  it.each([
    ['{"epochs": [}', 'is not JSON'],
    ['null', 'is not what a package holds there'],
    ['{"epochs": 3, "chosenEpoch": null}', '"epochs"'],
    [JSON.stringify({ epochs: [{ ...epoch, loss: '0.5' }], chosenEpoch: null }), '"epochs.0.loss"'],
    [JSON.stringify({ epochs: [epoch], chosenEpoch: 0 }), '"chosenEpoch"'],
  ])('are refused as a history: %s', async (history, words) => {
    const message = await messageOf(async () => readHistoryFile(await opened({ history })));
    expect(message).toContain(`history.json is not`);
    expect(message).toContain(words);
    expect(message).toContain(mend);
  });
});
