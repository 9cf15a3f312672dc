import { beforeAll, describe, expect, it } from '@jest/globals';
import { readInheritance, type OpenPackage } from '../../../../shared/package/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import type { RecipeParts } from '../../../fixtures/recipe.js';
import { flowers, type Row } from '../../../fixtures/table.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { json, trainHeir } from './heirs.js';

const folder = freshFolders();

/** Flowers of four kinds; two experts know two kinds each. */
const all: readonly Row[] = flowers(240, 4).map((row) => {
  const long = Number(row['length']) > 5;
  const kind = row['flower'] === 'rose' ? (long ? 'rose' : 'tulip') : long ? 'lily' : 'aster';
  return { ...row, flower: kind };
});
const low = all.filter(({ flower }) => flower === 'aster' || flower === 'lily');
const high = all.filter(({ flower }) => flower === 'rose' || flower === 'tulip');
const training = '{epochs: 30, seed: 7, optimizer: {adam: {learning_rate: 0.02}}}';
const features = '[{min_max: [length, width]}]';
const data = '{source: flowers.csv, id: id, label: flower, split: {stratify: false}}';

let members: { readonly low: OpenPackage; readonly high: OpenPackage };
beforeAll(async () => {
  const expert = async (name: string, rows: readonly Row[]) =>
    trainFlowers({ folder: await folder(), rows, parts: { name, features, training, data } });
  members = { low: await expert('low', low), high: await expert('high', high) };
});

const compose = async (more: string, parts: RecipeParts = {}, ranges = ['', '']) => {
  const from = [members.low, members.high].map(
    ({ directory }, at) => `{from: ${JSON.stringify(directory)}${ranges[at]!}}`,
  );
  return trainHeir({
    folder: await folder(),
    inherit: `{mode: compose, members: [${from.join(', ')}], ${more}}`,
    rows: all,
    parts: { training, data, ...parts },
  });
};

const accuracyOf = async (opened: OpenPackage) =>
  ((await json(opened, 'metrics.json')) as { metrics: { accuracy: number } }).metrics.accuracy;

/** How often a member alone is right on all four kinds: never on those that it doesn't know. */
const aloneOn = async (member: OpenPackage, known: readonly Row[]) =>
  ((await accuracyOf(member)) * known.length) / all.length;

describe('a weighted sum', () => {
  it('answers over the union of the classes, and is right more often than each member', async () => {
    const child = await compose('combine: weighted_sum');
    expect(child.manifest.signature.classes).toEqual(['aster', 'lily', 'rose', 'tulip']);
    const accuracy = await accuracyOf(child);
    expect(accuracy).toBeGreaterThan(await aloneOn(members.low, low));
    expect(accuracy).toBeGreaterThan(await aloneOn(members.high, high));
    expect((await readInheritance(child))!.weights).toEqual([0.5, 0.5]);
    expect(child.manifest.tensors.every(({ origin }) => origin === 'frozen')).toBe(true);
    expect(child.manifest.parents.map(({ digest, mode }) => [digest, mode])).toEqual([
      [members.low.digest, 'compose'],
      [members.high.digest, 'compose'],
    ]);
  });

  it('is the sum of what the members answer, each with its weight', async () => {
    const child = await compose('combine: weighted_sum, weights: [3, 1]');
    expect((await readInheritance(child))!.weights).toEqual([0.75, 0.25]);
    const { requests } = (await json(child, 'golden.json')) as {
      requests: { answer: { scores: Record<string, number> } }[];
    };
    for (const { answer } of requests) {
      expect(answer.scores['aster']! + answer.scores['lily']!).toBeCloseTo(0.75, 5);
      expect(answer.scores['rose']! + answer.scores['tulip']!).toBeCloseTo(0.25, 5);
    }
  });

  it('learns its weights, and leaves the members as they are', async () => {
    const child = await compose('combine: weighted_sum, weights: learned');
    const { weights } = (await readInheritance(child))!;
    expect(weights![0]! + weights![1]!).toBeCloseTo(1, 12);
    expect(weights).not.toEqual([0.5, 0.5]);
    const trained = child.manifest.tensors.filter(({ origin }) => origin === 'trained');
    expect(trained.map(({ name }) => name)).toEqual(['weighted_sum/logits']);
  });
});

describe('joined bodies', () => {
  it('stay as they are behind one new head, which is right more often than each member', async () => {
    const child = await compose('combine: joined');
    expect(await accuracyOf(child)).toBeGreaterThan(await aloneOn(members.high, high));
    const origins = child.manifest.tensors.map(({ name, origin }) => [name, origin]);
    expect(origins).toEqual([
      ['low.dense_1/kernel', 'frozen'],
      ['low.dense_1/bias', 'frozen'],
      ['high.dense_1/kernel', 'frozen'],
      ['high.dense_1/bias', 'frozen'],
      ['output/kernel', 'trained'],
      ['output/bias', 'trained'],
    ]);
  });

  it('encode a row as each member does, though their scales differ', async () => {
    const preprocessing = (await json(await compose('combine: joined'), 'model/preprocessing.json')) as {
      columns: { column: string; fitted: unknown }[];
    };
    expect(preprocessing.columns.map(({ column }) => column)).toEqual(['length', 'width', 'length', 'width']);
    expect(preprocessing.columns[0]!.fitted).not.toEqual(preprocessing.columns[2]!.fitted);
  });

  it('may have a head of several layers, and train some of a member', async () => {
    const model = '{layers: [{dense: {units: 3, name: mix}}, output]}';
    const child = await compose('combine: joined, train: ["low.*"]', { model });
    const trained = child.manifest.tensors.filter(({ origin }) => origin === 'trained');
    expect(trained.map(({ name }) => name)).toEqual([
      'low.dense_1/kernel',
      'low.dense_1/bias',
      'mix/kernel',
      'mix/bias',
      'output/kernel',
      'output/bias',
    ]);
  });
});

describe('stacked ranges', () => {
  const ranges = [', layers: dense_1..dense_1', ', layers: output..output'];

  it('run one behind the other, and train together', async () => {
    const child = await compose('combine: stacked', { data }, ranges).catch(String);
    expect(child).toContain('the label "');
    const rows = { rows: high };
    const known = await trainHeir({
      folder: await folder(),
      inherit: `{mode: compose, combine: stacked, members: [{from: ${JSON.stringify(members.low.directory)}, layers: dense_1..dense_1}, {from: ${JSON.stringify(members.high.directory)}, layers: output..output}]}`,
      parts: { training, data },
      ...rows,
    });
    expect(known.manifest.signature.classes).toEqual(['rose', 'tulip']);
    expect(known.manifest.tensors.map(({ name }) => name)).toEqual([
      'low.dense_1/kernel',
      'low.dense_1/bias',
      'high.output/kernel',
      'high.output/bias',
    ]);
  });

  it('get an output layer where the last one ends before it', async () => {
    const child = await compose('combine: stacked, freeze: ["low.*"]', { data }, [
      ', layers: dense_1..dense_1',
      ', layers: dense_1..dense_1',
    ]).catch(String);
    // Two inputs go into the first range and four out of it, which the second one does not take.
    expect(child).toContain(
      'the layers dense_1..dense_1 of the member high take the shape [2], and the range before it gives [4]',
    );
  });

  it('name layers that are there', async () => {
    const fault = await messageOf(() =>
      compose('combine: stacked', {}, [', layers: dens_1..dense_1', ', layers: dense_1..dense_1']),
    );
    expect(fault).toContain('the member low has no layer "dens_1". Did you mean "dense_1"?');
  });
});

describe('a composition that can not be', () => {
  it.each([
    ['combine: joined, weights: learned', '"weights" are of combine: weighted_sum, not joined'],
    ['combine: weighted_sum, weights: [1]', '1 entries are given in inherit.weights. Give at least 2.'],
    ['combine: weighted_sum, weights: [0, 0]', 'every weight is 0'],
    ['combine: stacked', 'Name the range of layers to take'],
    ['combine: blended', '"blended" is not known in inherit.combine'],
  ])('%s', async (more, message) => {
    expect(await messageOf(() => compose(more))).toContain(message);
  });

  it('has a model beside its members', async () => {
    const model = '{layers: [output]}';
    expect(await messageOf(() => compose('combine: weighted_sum', { model }))).toContain(
      'the members are the model of combine: weighted_sum',
    );
  });
});
