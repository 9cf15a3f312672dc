import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenPackage } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import type { RecipeParts } from '../../fixtures/recipe.js';
import { flowers, type Row } from '../../fixtures/table.js';
import { trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
const layers =
  '{layers: [{dense: {units: 6, name: body_1}}, {batch_normalization: {name: norm_1}}, {dense: {units: 4, name: body_2}}, output]}';
const newRows = flowers(80, 9);

let parent: OpenPackage;
beforeAll(async () => {
  parent = await trainFlowers({ folder: await folder(), parts: { model: layers } });
});

/** Fine-tunes from a parent on new rows. */
async function fineTune(of: {
  from?: string;
  freeze?: string;
  parts?: RecipeParts;
  rows?: readonly Row[];
  host?: FakeHost;
}): Promise<OpenPackage> {
  const { from = parent.directory, freeze = '[]', parts, rows = newRows, host = new FakeHost() } = of;
  const inherit = `{from: ${JSON.stringify(from)}, mode: fine-tune, freeze: ${freeze}}`;
  return trainFlowers({ folder: await folder(), rows, host, parts: { model: null, inherit, ...parts } });
}

/** Names of tensors by whether a child has the parent's bytes. */
function comparedWith(before: OpenPackage, child: OpenPackage): { same: string[]; changed: string[] } {
  const digests = new Map(before.manifest.tensors.map(({ name, sha256 }) => [name, sha256]));
  const same = (name: string, sha256: string) => digests.get(name) === sha256;
  const { tensors } = child.manifest;
  return {
    same: tensors.flatMap(({ name, sha256 }) => (same(name, sha256) ? [name] : [])),
    changed: tensors.flatMap(({ name, sha256 }) => (same(name, sha256) ? [] : [name])),
  };
}

const json = async ({ directory }: OpenPackage, path: string) =>
  JSON.parse(await readFile(join(directory, path), 'utf8')) as unknown;

describe('fine-tuning', () => {
  it('starts from the parent, changes every tensor, and records the parent by its digest', async () => {
    const host = new FakeHost();
    const child = await fineTune({ host });
    expect(comparedWith(parent, child).same).toEqual([]);
    expect(child.manifest.parents).toEqual([
      { digest: parent.digest, reference: parent.directory, mode: 'fine-tune' },
    ]);
    expect(host.outputs.get('parent')).toBe(parent.digest);
    expect(JSON.stringify(await json(child, 'lineage.json'))).toContain(parent.digest);
    expect(await readFile(join(child.directory, 'README.md'), 'utf8')).toContain(parent.digest.slice(0, 12));
  });

  it("keeps the parent's preprocessing, though the new rows would give another", async () => {
    const child = await fineTune({});
    expect(await json(child, 'model/preprocessing.json')).toEqual(
      await json(parent, 'model/preprocessing.json'),
    );
    expect(child.manifest.signature).toEqual(parent.manifest.signature);
  });

  it('leaves a frozen layer as it was to the last bit, the moving statistics of a normalization too', async () => {
    const child = await fineTune({ freeze: '["body_1", "norm*"]' });
    const frozen = [
      'body_1/kernel',
      'body_1/bias',
      'norm_1/gamma',
      'norm_1/beta',
      'norm_1/moving_mean',
      'norm_1/moving_variance',
    ];
    const { same, changed } = comparedWith(parent, child);
    expect(same).toEqual(frozen);
    expect(changed).toEqual(['body_2/kernel', 'body_2/bias', 'output/kernel', 'output/bias']);
    const origins = child.manifest.tensors.map(({ name, origin }) => [name, origin]);
    expect(origins).toEqual([
      ...frozen.map((name) => [name, 'frozen']),
      ...changed.map((name) => [name, 'trained']),
    ]);
  });

  it('trains a layer again that the parent had frozen', async () => {
    const child = await fineTune({ freeze: '["body_1", "norm_1"]' });
    const grandchild = await fineTune({ from: child.directory, rows: flowers(80, 3) });
    expect(comparedWith(child, grandchild).same).toEqual([]);
    expect(new Set(grandchild.manifest.tensors.map(({ origin }) => origin))).toEqual(new Set(['trained']));
  });

  it('gives the same id twice', async () => {
    const of = { freeze: '["body_1"]' };
    expect((await fineTune(of)).digest).toBe((await fineTune(of)).digest);
  });

  it("may repeat the parent's layers and features", async () => {
    const features =
      '[{standardise: {columns: ["*th"], missing: median}}, {one_hot: {columns: [colour], missing: category}}]';
    const parts = { model: layers, features };
    expect((await fineTune({ parts })).manifest.parents).toHaveLength(1);
  });

  it('may know fewer classes than the parent, whose classes it keeps', async () => {
    const three = flowers(90).map((row, at) => (at % 3 === 0 ? { ...row, flower: 'tulip' } : row));
    const of3 = await trainFlowers({ folder: await folder(), rows: three });
    const child = await fineTune({ from: of3.directory });
    expect(child.manifest.signature.classes).toEqual(['lily', 'rose', 'tulip']);
  });
});

describe('a parent that does not fit', () => {
  const faultOf = (of: Parameters<typeof fineTune>[0]) => messageOf(() => fineTune(of));

  it.each([
    [
      '{layers: [{dense: {units: 7, name: body_1}}, {batch_normalization: {name: norm_1}}, {dense: {units: 4, name: body_2}}, output]}',
      'layer 1, "body_1": units is 7, and the parent\'s is 6',
    ],
    [
      '{layers: [{dense: {units: 6, name: body_1}}, {dense: {units: 4, name: body_2}}, output]}',
      'layer 2, "body_2": its name is "norm_1" in the parent',
    ],
    [
      '{layers: [{dense: {units: 6, name: torso}}, output]}',
      'layer 1, "torso": its name is "body_1" in the parent',
    ],
  ])('has other layers: %s', async (model, difference) => {
    expect(await faultOf({ parts: { model } })).toBe(
      `recipe doesn't fit the parent ${parent.directory}: ${difference}. Fine-tuning keeps the parent's architecture: leave "model" out, or write the parent's layers.`,
    );
  });

  it('knows other classes', async () => {
    const rows = newRows.map((row, at) => (at % 4 === 0 ? { ...row, flower: 'tulip' } : row));
    expect(await faultOf({ rows })).toContain(
      'flowers.csv:2 the label "tulip" is not a class of the parent (lily, rose). Fine-tuning keeps the parent\'s classes:',
    );
  });

  it.each([
    [
      '[{standardise: [length, width, height]}, {one_hot: [colour]}]',
      'its feature height (standardise) is not an input of the parent',
    ],
    [
      '[{min_max: [length]}, {standardise: [width]}, {one_hot: [colour]}]',
      'its feature length (min_max) is not an input of the parent',
    ],
    ['[{standardise: ["*th"]}]', "its features lack the parent's input colour (one_hot)"],
    [
      '[{standardise: ["*th"]}, {one_hot: [colour]}]',
      'of its feature length (standardise), "missing" is error, and the parent\'s is median',
    ],
    [
      '[{standardise: {columns: ["*th"], missing: median, indicator: true}}, {one_hot: [colour]}]',
      'of its feature length (standardise), "indicator" is true, and the parent\'s is false',
    ],
  ])('takes other features: %s', async (features, difference) => {
    expect(await faultOf({ parts: { features } })).toContain(
      `recipe doesn't fit the parent ${parent.directory}: ${difference}.`,
    );
  });

  it('lacks a column of the data', async () => {
    const rows = newRows.map(({ id, length, colour, flower }) => ({
      id: id!,
      length: length!,
      colour: colour!,
      flower: flower!,
    }));
    expect(await faultOf({ rows })).toContain(
      'flowers.csv has no column "width", which the recipe uses as an input.',
    );
  });

  it('takes another kind of data', async () => {
    const data = '{source: flowers.csv, id: id, label: flower, image: {columns: "p*", shape: [1, 2, 1]}}';
    expect(await faultOf({ parts: { data } })).toContain(
      '"data.image" is given, and the parent takes the columns of a table.',
    );
  });

  it('takes pixels of another shape, scale or kind', async () => {
    const pixelRows = flowers(80).map(({ id, length, width, flower }) => ({
      id: id!,
      p0: length!,
      p1: width!,
      flower: flower!,
    }));
    const data = (image: string) => `{source: flowers.csv, id: id, label: flower, image: ${image}}`;
    const parts = {
      model: '{layers: [flatten, output]}',
      data: data('{columns: "p*", shape: [1, 2, 1], scale: 10}'),
    };
    const from = (await trainFlowers({ folder: await folder(), rows: pixelRows, parts })).directory;
    const cases = [
      [
        '{columns: "p*", shape: [2, 1, 1], scale: 10}',
        "data.image.shape is [2, 1, 1], and the parent's is [1, 2, 1]",
      ],
      ['{columns: "p*", shape: [1, 2, 1], scale: 16}', "data.image.scale is 16, and the parent's is 10"],
      ['{columns: "p0", shape: [1, 2, 1]}', '"data.image.columns" leaves out the parent\'s pixel p1'],
      ['{size: [2, 2]}', "data.image.size is [2, 2], and the parent's is [1, 2]"],
    ] as const;
    for (const [image, difference] of cases)
      expect(await faultOf({ from, rows: pixelRows, parts: { data: data(image) } })).toContain(difference);
    const features = '[{standardise: [p0]}]';
    const plain = { data: '{source: flowers.csv, id: id, label: flower}', features };
    expect(await faultOf({ from, rows: pixelRows, parts: plain })).toContain(
      '"features" are given, and the parent takes pixels',
    );
    await fineTune({
      from,
      rows: pixelRows,
      parts: { data: '{source: flowers.csv, id: id, label: flower}' },
    });
  });

  it.each([
    [
      '["conv*"]',
      'recipe inherit.freeze "conv*" matches no layer. The parent\'s layers with weights: body_1, norm_1, body_2, output.',
    ],
    ['["*"]', 'recipe inherit.freeze matches every layer, so nothing is left to train. Freeze fewer layers.'],
  ])('can not be frozen by %s', async (freeze, message) => {
    expect(await faultOf({ freeze })).toBe(message);
  });

  it('is not there', async () => {
    expect(await faultOf({ from: 'nowhere' })).toContain(
      'nowhere is not there. Name a package: a directory,',
    );
    expect(await faultOf({ from: 'flowers#champion' })).toContain(
      'flowers#champion is not in the registry. It is empty;',
    );
  });
});
