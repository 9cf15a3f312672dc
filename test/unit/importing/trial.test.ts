import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verifyPackage, type OpenPackage } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { dependenciesOf, importInto, jsonIn, numbers } from '../../fixtures/importing.js';
import { recipeText } from '../../fixtures/recipe.js';
import { floats, safetensors } from '../../fixtures/safetensors.js';
import { csvText, flowers } from '../../fixtures/table.js';
import { trainFlowers } from '../../fixtures/training.js';

const freshFolder = freshFolders();
const withFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => use(await freshFolder());

describe('a model that is tried on the data of a recipe', () => {
  const rows = flowers(80);
  const network = 'model: {layers: [{dense: {units: 4, activation: relu}}, output]}\n';

  async function imported(folder: string, inputs: Record<string, string> = {}): Promise<OpenPackage> {
    await writeFile(join(folder, 'flowers.csv'), csvText(rows));
    await writeFile(join(folder, 'recipe.yml'), `${recipeText({ model: null })}${network}`);
    const width = (await trainFlowers({ folder })).manifest.signature.tensor[0]!;
    const classes = new Set(rows.map(({ flower }) => flower)).size;
    const tensors = [
      floats('fc1.weight', [4, width], numbers(4 * width)),
      floats('fc1.bias', [4], numbers(4)),
      floats('fc2.weight', [classes, 4], numbers(4 * classes)),
      floats('fc2.bias', [classes], numbers(classes)),
    ];
    await writeFile(join(folder, 'model.safetensors'), safetensors(tensors));
    return importInto(folder, { path: 'model.safetensors', recipe: 'recipe.yml', ...inputs });
  }

  it('gets predictions, metrics and its recipe', () =>
    withFolder(async (folder) => {
      const opened = await imported(folder);
      const { manifest } = await verifyPackage(opened.directory);
      expect(manifest.files.map(({ path }) => path)).toEqual(
        expect.arrayContaining([
          'predictions.csv',
          'metrics.json',
          'profile.json',
          'recipe.json',
          'golden.json',
        ]),
      );
      expect(await jsonIn(opened, 'metrics.json')).toMatchObject({
        metrics: { accuracy: expect.any(Number) },
      });
      const uris = (await dependenciesOf(opened)).map(({ uri }) => uri);
      expect(uris).toEqual(['model.safetensors', 'flowers.csv']);
    }));

  it('is a parent that recipes can fine-tune', () =>
    withFolder(async (folder) => {
      const parent = await imported(folder);
      const child = await trainFlowers({
        folder,
        parts: {
          model: null,
          inherit: '{from: ./heirloom-out/imported, mode: fine-tune, freeze: [dense_1]}',
        },
      });
      expect(child.manifest.parents).toMatchObject([{ digest: parent.digest, mode: 'fine-tune' }]);
      const tensorOf = ({ manifest }: OpenPackage, name: string) =>
        manifest.tensors.find((tensor) => tensor.name === name);
      expect(tensorOf(child, 'dense_1/kernel')).toMatchObject({
        origin: 'frozen',
        sha256: tensorOf(parent, 'dense_1/kernel')!.sha256,
      });
      expect(tensorOf(child, 'output/kernel')!.origin).toBe('trained');
    }));

  it('has its classes in the order of its own scores', () =>
    withFolder(async (folder) => {
      const names = [...new Set(rows.map(({ flower }) => String(flower)))].sort().reverse();
      const opened = await imported(folder, { classes: names.join('\n') });
      expect(opened.manifest.signature.classes).toEqual(names);
      const [header] = (await readFile(join(opened.directory, 'predictions.csv'), 'utf8')).split('\n');
      expect(header).toContain(names.map((name) => `score_${name}`).join());
    }));

  it('needs every class of the data', () =>
    withFolder(async (folder) => {
      expect(await messageOf(() => imported(folder, { classes: 'a\nb' }))).toContain(
        'input "classes" the data have the class',
      );
    }));
});
