import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { kerasLayer as layer, sequentialJson } from '../../fixtures/keras.js';
import {
  importInto,
  softmaxJson,
  softmaxWeights,
  weight,
  writeTfjs,
  type Weight,
} from '../../fixtures/importing.js';

const freshFolder = freshFolders();
const withFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => use(await freshFolder());

describe('what is refused', () => {
  const refusal = (write: (folder: string) => Promise<unknown>, inputs: Record<string, string>) =>
    withFolder(async (folder) => {
      await write(folder);
      return messageOf(() => importInto(folder, { path: 'm', ...inputs }));
    });
  const model =
    (changes: Record<string, unknown> = {}, own: readonly Weight[] = softmaxWeights) =>
    (folder: string) =>
      writeTfjs(join(folder, 'm'), softmaxJson, own, changes);
  const manifest = (
    changes: Record<string, unknown>,
    paths = ['group1-shard1of2.bin', 'group1-shard2of2.bin'],
  ) => ({
    weightsManifest: [
      {
        paths,
        weights: softmaxWeights.map(({ name, shape }) => ({ name, shape, dtype: 'float32', ...changes })),
      },
    ],
  });

  it.each<[string, (folder: string) => Promise<unknown>, Record<string, string>, string]>([
    ['nothing', () => Promise.resolve(), {}, 'is not there'],
    ['an empty folder', (folder) => mkdir(join(folder, 'm')), {}, 'holds no model.json'],
    [
      'a pickle',
      (folder) => writeFile(join(folder, 'm.pt'), ''),
      { path: 'm.pt' },
      'can run code when it is opened',
    ],
    ['HDF5', (folder) => writeFile(join(folder, 'm.h5'), ''), { path: 'm.h5' }, 'save_file('],
    [
      'shards outside its folder',
      model(manifest({}, ['../../secret.bin'])),
      {},
      'names weights at "../../secret.bin"',
    ],
    [
      'a missing shard',
      model(manifest({}, ['group1-shard1of2.bin', 'none.bin'])),
      {},
      'none.bin is not there',
    ],
    [
      'a cut shard',
      model(manifest({}, ['group1-shard1of2.bin'])),
      {},
      'lists tensors of 36 bytes, and their files have 17',
    ],
    [
      'quantised weights',
      model(manifest({ quantization: { dtype: 'uint8', scale: 1, min: 0 } })),
      {},
      'rounded to fewer bits',
    ],
    ['whole numbers', model(manifest({ dtype: 'int32' })), {}, 'the tensor "d/kernel" is int32'],
    [
      'NaN',
      model({}, [{ ...softmaxWeights[0], values: [1, NaN, 1, 1, 1, 1] }, softmaxWeights[1]]),
      {},
      'not finite',
    ],
    ['a tensor too few', model({}, [softmaxWeights[0]]), {}, 'the layer "d" wants kernel [2, 3], bias [3]'],
    [
      'a tensor too many',
      model({}, [...softmaxWeights, weight('e/kernel', [1])]),
      {},
      'no layer takes the tensors e/kernel [1]',
    ],
    ['too few classes', model(), { classes: 'a\nb' }, 'gives [3] numbers, and 2 classes are wanted'],
    ['a class twice', model(), { classes: 'a\nb\na' }, '"a" is named twice'],
    ['too few columns', model(), { columns: 'a' }, 'takes 2 numbers, and 1 columns are named'],
    ['a picture of two numbers', model(), { input: 'picture' }, 'which are no pictures'],
    ['layers beside its own', model(), { model: 'm/model.json' }, 'has its own layers'],
    [
      'columns beside a recipe',
      model(),
      { recipe: 'r.yml', columns: 'a' },
      'Leave "columns", "input" and "task" out',
    ],
    ['an odd name', model(), { name: 'a b' }, '"a b" can\'t be a model\'s name'],
  ])('%s', async (_name, write, inputs, message) => {
    expect(await refusal(write, inputs)).toContain(message);
  });

  it.each<[string, string, string]>([
    [
      'a layer of more weights than there are',
      sequentialJson([2], [layer('Dense', { name: 'd', units: 1e12 })]),
      'layer "d" needs 2000000000000 weights, and the model has 9 in all',
    ],
    [
      'a layer of more outputs than memory holds',
      sequentialJson(
        [9, 9, 1],
        [
          layer('ZeroPadding2D', { name: 'z', padding: 1e6 }),
          layer('Flatten', { name: 'f' }),
          layer('Dense', { name: 'd', units: 2 }),
        ],
      ),
      'layer "z" gives [2000009, 2000009, 1] numbers',
    ],
    [
      'inputs of more numbers than memory holds',
      sequentialJson([1e6, 1e6, 3], [layer('Flatten', { name: 'f' })]),
      'takes inputs of [1000000, 1000000, 3] numbers',
    ],
  ])('%s', async (_name, topology, message) => {
    const inputs = { task: 'classification' };
    const own = (folder: string) => writeTfjs(join(folder, 'm'), topology, softmaxWeights);
    expect(await refusal(own, inputs)).toContain(message);
  });

  it('weights behind a link', async () => {
    const linked = async (folder: string) => {
      await model()(folder);
      await writeFile(join(folder, 'secret'), '');
      await symlink(join(folder, 'secret'), join(folder, 'm', 'link.bin'));
      await writeTfjs(join(folder, 'm'), softmaxJson, softmaxWeights, manifest({}, ['link.bin']));
    };
    expect(await refusal(linked, {})).toContain('link.bin is not a plain file');
  });
});
