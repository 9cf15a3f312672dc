import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../../shared/files/index.js';
import { verifyPackage } from '../../../../shared/package/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { dependenciesOf, jsonIn } from '../../../fixtures/importing.js';
import { functionalJson, kerasLayer as layer, sequentialJson } from '../../../fixtures/keras.js';
import { trainFlowers } from '../../../fixtures/training.js';

const folders = freshFolders();

/** Trains flowers, whose six inputs are two numbers, and three colours or none. @param files  by name */
async function train(model: string, files: Record<string, string>, host = new FakeHost()) {
  const folder = await folders();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return trainFlowers({ folder, parts: { model }, host });
}
const tensorsOf = async (made: ReturnType<typeof train>) =>
  (await made).manifest.tensors.map(({ name, shape }) => `${name} [${shape.join()}]`);

const dense = (name: string, units: number, config: Record<string, unknown> = {}) =>
  layer('Dense', { name, units, ...config });
const keras = sequentialJson([6], [dense('hidden', 3, { activation: 'relu' }), dense('head', 10)]);
const moduleText = `
  export default ({ inputShape, classes, task }) => [
    { dense: { units: inputShape[0] * classes.length, activation: task === 'classification' ? 'relu' : 'tanh' } },
    'output',
  ];`;

describe('a model in a file of Keras', () => {
  it("gives a recipe's layers, the last of which is fitted to the task", async () => {
    expect(await tensorsOf(train('{file: net.json}', { 'net.json': keras }))).toEqual([
      'hidden/kernel [6,3]',
      'hidden/bias [3]',
      'head/kernel [3,2]',
      'head/bias [2]',
    ]);
  });

  it('is kept as layers in the recipe of the package, and by its digest in the lineage', async () => {
    const host = new FakeHost();
    const made = await train('{file: net.json}', { 'net.json': keras }, host);
    const { model } = await jsonIn(await verifyPackage(made.directory), 'recipe.json');
    expect(model).toMatchObject({
      layers: [{ dense: { name: 'hidden', units: 3 } }, { output: { name: 'head' } }],
    });
    expect(await dependenciesOf(made)).toContainEqual({ uri: 'net.json', digest: { sha256: sha256(keras) } });
    expect(host.said).toContain('net.json: dense, output');
  });

  it('may take the data in another shape, and leave its scores to a layer of their own', async () => {
    const series = sequentialJson(
      [6, 1],
      [layer('Flatten', { name: 'flat' }), dense('head', 2), layer('Softmax', { name: 'scores' })],
    );
    expect(await tensorsOf(train('{file: net.json}', { 'net.json': series }))).toEqual([
      'head/kernel [6,2]',
      'head/bias [2]',
    ]);
  });

  it.each<[string, string, string]>([
    [
      'another input',
      sequentialJson([7], [dense('head', 2)]),
      'takes an input of [7], and the data give [6]',
    ],
    [
      'an end that is no Dense layer',
      sequentialJson([6], [layer('Flatten', { name: 'f' })]),
      'ends with "f", which is no Dense layer',
    ],
    [
      'an output without biases',
      sequentialJson([6], [dense('head', 2, { use_bias: false })]),
      'has other arguments than an output takes',
    ],
    [
      'a name that recipes do not know',
      sequentialJson([6], [dense('my-head', 2)]),
      'calls a layer "my-head"',
    ],
    [
      'branches',
      functionalJson(
        [6],
        [
          [dense('a', 6), ['input']],
          [layer('Add', { name: 's' }), ['input', 'a']],
          [dense('d', 2), ['s']],
        ],
        'd',
      ),
      'branches at its layer "s"',
    ],
    ['code', sequentialJson([6], [layer('Lambda', { name: 'l' }), dense('head', 2)]), 'holds Python code'],
  ])('is refused for %s', async (_name, text, message) => {
    expect(await messageOf(() => train('{file: net.json}', { 'net.json': text }))).toContain(message);
  });

  it('is looked for beside the recipe that names it', async () => {
    const folder = await folders();
    await mkdir(join(folder, 'shared'));
    await writeFile(join(folder, 'shared', 'net.json'), keras);
    await writeFile(join(folder, 'shared', 'base.yml'), 'version: 1\nmodel: {file: net.json}\n');
    const parts = { model: null, extends: '[shared/base.yml]' };
    const made = await trainFlowers({ folder, parts });
    expect((await dependenciesOf(made)).map(({ uri }) => uri)).toContain('shared/net.json');
  });

  it('must be there', async () => {
    expect(await messageOf(() => train('{file: none.json}', {}))).toContain(
      'none.json is not there. Mend "model.file"',
    );
  });
});

describe('a model in a module', () => {
  it('is told the inputs, the classes and the task, and gives layers', async () => {
    const made = await train('{module: ./net.mjs}', { 'net.mjs': moduleText });
    expect(made.manifest.tensors[0]).toMatchObject({ name: 'dense_1/kernel', shape: [6, 12] });
    const { model } = await jsonIn(made, 'recipe.json');
    expect(model).toMatchObject({ layers: [{ dense: { units: 12, activation: 'relu' } }, { output: {} }] });
    expect(await dependenciesOf(made)).toContainEqual({
      uri: './net.mjs',
      digest: { sha256: sha256(await readFile(join(made.directory, '../../net.mjs'))) },
    });
  });

  it.each<[string, string, string]>([
    ['throws', 'export default () => { throw new Error("no idea"); }', 'threw: no idea. Mend the module.'],
    ['gives nothing', 'export const other = 1;', 'gives undefined, not a list of layers'],
    [
      'gives a model of its own',
      'class Net { call() {} }\nexport default () => new Net();',
      'gives a model that only its own code can build again',
    ],
    ['names an unknown layer', 'export default [{ dens: { units: 2 } }, "output"]', 'unknown layer "dens"'],
    [
      'gives an argument of another kind',
      'export default [{ dense: { units: "2" } }, "output"]',
      'net.mjs a number is expected, not "2" in layers[0].dense.units',
    ],
    ['forgets the output', 'export default [{ dense: { units: 2 } }]', 'don\'t end with the one "output"'],
  ])('is refused where it %s', async (_name, code, message) => {
    expect(await messageOf(() => train('{module: net.mjs}', { 'net.mjs': code }))).toContain(message);
  });

  it('stands alone', async () => {
    expect(await messageOf(() => train('{module: net.mjs, preset: linear}', {}))).toContain(
      '"preset" and "module" are both given',
    );
  });
});
