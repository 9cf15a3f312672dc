import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenPackage } from '../../../../shared/package/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import type { FakeHost } from '../../../fixtures/host.js';
import type { RecipeParts } from '../../../fixtures/recipe.js';
import { flowers, type Row } from '../../../fixtures/table.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { inheritText, newRows, PARENT_LAYERS, trainHeir } from './heirs.js';

const folder = freshFolders();

let parent: OpenPackage;
beforeAll(async () => {
  parent = await trainFlowers({ folder: await folder(), parts: { model: PARENT_LAYERS } });
});

/** Fine-tunes from a parent on new rows. */
async function fineTune(of: {
  from?: string;
  freeze?: string;
  parts?: RecipeParts;
  rows?: readonly Row[];
  host?: FakeHost;
}): Promise<OpenPackage> {
  const { from: directory = parent.directory, freeze = '[]', ...rest } = of;
  const inherit = inheritText({ directory }, 'fine-tune', `freeze: ${freeze}`);
  return trainHeir({ folder: await folder(), inherit, ...rest });
}

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
      `recipe doesn't fit the parent ${parent.directory}: ${difference}. This mode keeps the parent's architecture: leave "model" out, write the parent's layers, or inherit by "mode: transfer".`,
    );
  });

  it('knows other classes', async () => {
    const rows = newRows.map((row, at) => (at % 4 === 0 ? { ...row, flower: 'tulip' } : row));
    expect(await faultOf({ rows })).toContain(
      'flowers.csv:2 the label "tulip" is not a class of the parent (lily, rose). This mode keeps the parent\'s classes:',
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
      'flowers.csv has no column "width", which the recipe uses as an input, its own or its parent\'s.',
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
    [
      '["*"]',
      'recipe inherit.freeze matches every layer, so nothing is left to train. Freeze fewer layers, or inherit by "mode: reuse".',
    ],
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
