import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { OpenPackage } from '../../../../shared/package/index.js';
import { FolderRegistry } from '../../../../shared/registry/index.js';
import { differencesHere } from '../../../../shared/training/retrace/index.js';
import { trainByScript } from '../../../fixtures/command.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { kerasLayer, sequentialJson } from '../../../fixtures/keras.js';
import { recipeText, type RecipeParts } from '../../../fixtures/recipe.js';
import { csvText, flowers } from '../../../fixtures/table.js';
import { trainFlowers } from '../../../fixtures/training.js';

const folder = freshFolders();

async function here(opened: OpenPackage, workspace: string, set: string[] = []) {
  return differencesHere(
    opened,
    { recipe: 'recipe.yml', set },
    {
      host: new FakeHost(),
      workspace,
      cache: join(workspace, 'cache'),
      registry: new FolderRegistry(join(workspace, 'registry')),
    },
  );
}

const rewrite = (workspace: string, parts: RecipeParts) =>
  writeFile(join(workspace, 'recipe.yml'), recipeText(parts));

describe('what training at this checkout would start from', () => {
  it('is the same where nothing changed but words and the order of keys', async () => {
    const workspace = await folder();
    const opened = await trainFlowers({ folder: workspace });
    expect(await here(opened, workspace)).toEqual([]);
    await appendFile(join(workspace, 'recipe.yml'), '# reviewed\n');
    expect(await here(opened, workspace)).toEqual([]);
  });

  it('differs by the recipe, value by value', async () => {
    const workspace = await folder();
    const opened = await trainFlowers({ folder: workspace });
    await rewrite(workspace, { training: '{epochs: 9, seed: 7}' });
    expect(await here(opened, workspace)).toEqual(['the recipe differs (~ training.epochs: 2 → 9)']);
    expect(await here(opened, workspace, ['training.epochs=2'])).toEqual([]);
  });

  it('differs by the data, also where the recipe is the same', async () => {
    const workspace = await folder();
    const opened = await trainFlowers({ folder: workspace });
    await writeFile(join(workspace, 'flowers.csv'), csvText(flowers(81)));
    expect(await here(opened, workspace)).toEqual(['other content: flowers.csv']);
    await rm(join(workspace, 'flowers.csv'));
    expect(await here(opened, workspace)).toEqual(['other content: flowers.csv']);
  });

  it('knows what a search filled in, and what was searched', async () => {
    const workspace = await folder();
    const search = '{strategy: grid, space: {training.epochs: {choice: [1, 2]}}, metric: val_loss}';
    const opened = await trainFlowers({ folder: workspace, parts: { search } });
    expect(await here(opened, workspace)).toEqual([]);
    await rewrite(workspace, { search: search.replace('[1, 2]', '[1, 2, 3]') });
    expect(await here(opened, workspace)).toEqual(['the recipe searches otherwise']);
    await rewrite(workspace, {});
    expect((await here(opened, workspace)).at(-1)).toBe('the recipe searches otherwise');
  });

  it('knows the layers of a file by its digest', async () => {
    const workspace = await folder();
    const layers = (units: number) =>
      sequentialJson(
        [6],
        [kerasLayer('Dense', { name: 'hidden', units }), kerasLayer('Dense', { name: 'head', units: 2 })],
      );
    await writeFile(join(workspace, 'net.json'), layers(4));
    const opened = await trainFlowers({ folder: workspace, parts: { model: '{file: net.json}' } });
    expect(await here(opened, workspace)).toEqual([]);
    await writeFile(join(workspace, 'net.json'), layers(5));
    expect(await here(opened, workspace)).toEqual(['other content: net.json']);
  });

  it('knows the rows of a module, which it asks for again', async () => {
    const workspace = await folder();
    await mkdir(join(workspace, 'cache'));
    const rows = (count: number) =>
      `import { readFileSync } from 'node:fs';
export default function* () {
  const [head, ...lines] = readFileSync(${JSON.stringify(join(workspace, 'rows.csv'))}, 'utf8').trim().split('\\n');
  const names = head.split(',');
  yield lines.slice(0, ${count}).map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
}
`;
    await writeFile(join(workspace, 'rows.csv'), csvText(flowers(80)));
    await writeFile(join(workspace, 'data.mjs'), rows(80));
    const data = '{source: {module: data.mjs}, id: id, label: flower}';
    const opened = await trainFlowers({ folder: workspace, parts: { data } });
    expect(await here(opened, workspace)).toEqual([]);
    await writeFile(join(workspace, 'rows.csv'), csvText(flowers(80, 2)));
    expect(await here(opened, workspace)).toEqual(['other content: data.mjs#rows']);
  });

  it('knows the evaluation code, also where one side names none', async () => {
    const workspace = await folder();
    await writeFile(join(workspace, 'score.py'), 'print(1)\n');
    const parts = { evaluation: '{code: [score.py]}' };
    const opened = await trainFlowers({ folder: workspace, parts });
    expect(await here(opened, workspace)).toEqual([]);
    await writeFile(join(workspace, 'score.py'), 'print(2)\n');
    expect(await here(opened, workspace)).toEqual(['the evaluation code is other']);
    await rewrite(workspace, {});
    expect((await here(opened, workspace)).at(-1)).toBe('the evaluation code is other');
  });

  it('knows the script and the data of a command', async () => {
    const workspace = await folder();
    await writeFile(join(workspace, 'rows.csv'), 'a,b\n1,2\n');
    const recipe = 'data: {source: rows.csv}\n';
    const opened = await trainByScript({ folder: workspace, recipe });
    expect(await here(opened, workspace)).toEqual([]);
    await appendFile(join(workspace, 'train.mjs'), '// changed\n');
    await appendFile(join(workspace, 'rows.csv'), '3,4\n');
    expect(await here(opened, workspace)).toEqual(['other content: rows.csv; train.mjs']);
  });
});
