import { beforeAll, describe, expect, it } from '@jest/globals';
import { openServable } from '../../../../shared/models/index.js';
import { readInheritance, type OpenPackage } from '../../../../shared/package/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { openWasm, trainFlowers } from '../../../fixtures/training.js';
import { inheritText, json, PARENT_LAYERS, trainHeir } from './heirs.js';

const folder = freshFolders();

const heir = async (inherit: string) => trainHeir({ folder: await folder(), inherit });
const from = ({ directory }: OpenPackage, more = '') => `{from: ${JSON.stringify(directory)}${more}}`;
const compose = (combine: string, ...members: string[]) =>
  heir(`{mode: compose, combine: ${combine}, members: [${members.join(', ')}]}`);
const layersOf = ({ manifest }: OpenPackage) => [
  ...new Set(manifest.tensors.map(({ name }) => name.split('/')[0]!)),
];

let parent: OpenPackage;
let linear: OpenPackage;
let sum: OpenPackage;
beforeAll(async () => {
  parent = await trainFlowers({ folder: await folder(), parts: { model: PARENT_LAYERS } });
  linear = await trainFlowers({ folder: await folder(), parts: { model: '{preset: linear}' } });
  sum = await compose('weighted_sum', from(parent, ', name: deep'), from(linear, ', name: flat'));
});

const SUM_LAYERS = ['deep.body_1', 'deep.norm_1', 'deep.body_2', 'deep.output', 'flat.output'];

describe('a model that was composed', () => {
  it('answers raw rows as it did in training', async () => {
    const { tf } = await openWasm();
    const served = await openServable(tf, sum);
    const { requests } = (await json(sum, 'golden.json')) as {
      requests: { instance: Record<string, string | number>; answer: unknown }[];
    };
    expect(await served.classify(requests.map(({ instance }) => instance))).toEqual(
      requests.map(({ answer }) => answer),
    );
    served.dispose();
  });

  it('gives all of its members to a transfer, not the last one alone', async () => {
    const child = await heir(inheritText(sum, 'transfer', 'freeze: all'));
    expect(new Set(layersOf(child))).toEqual(new Set([...SUM_LAYERS, 'output']));
  });

  it('brings all of its members into a joined model', async () => {
    const child = await compose('joined', from(parent, ', name: one'), from(sum, ', name: two'));
    expect(layersOf(child)).toEqual(expect.arrayContaining(SUM_LAYERS.map((layer) => `two.${layer}`)));
  });

  it('is a member of another sum, whose weights are told, not its own', async () => {
    const child = await compose(
      'weighted_sum, weights: [3, 1]',
      from(sum, ', name: inner'),
      from(parent, ', name: other'),
    );
    expect((await readInheritance(child))!.weights).toEqual([0.75, 0.25]);
    expect(layersOf(child)).toEqual(expect.arrayContaining(SUM_LAYERS.map((layer) => `inner.${layer}`)));
  });

  it('can be fine-tuned, and then no weights are told, as the recipe gives none', async () => {
    const child = await heir(inheritText(sum, 'fine-tune', 'freeze: ["deep.*"]'));
    expect((await readInheritance(child))!.weights).toBeNull();
    const trained = child.manifest.tensors.filter(({ origin }) => origin === 'trained');
    expect(trained.map(({ name }) => name)).toEqual(['flat.output/kernel', 'flat.output/bias']);
  });
});

describe('a composition is refused', () => {
  it('where a range begins with a layer that brings members together', async () => {
    const members = [from(sum, ', layers: members..weighted_sum'), from(parent, ', layers: body_2..output')];
    expect(await messageOf(() => compose('stacked', ...members))).toContain(
      'the layer "members" of the member flowers takes 2 inputs, and a range begins with one',
    );
  });

  it('where layers of two members would have one name', async () => {
    const members = [from(sum, ', name: a'), from(parent, ', name: a.deep')];
    expect(await messageOf(() => compose('joined', ...members))).toContain(
      'the members a and a.deep would both have a layer "a.deep.body_1". Give one of them another "name".',
    );
  });

  it('where a member has no body to join', async () => {
    expect(await messageOf(() => compose('joined', from(parent), from(linear)))).toContain(
      'has no layer with weights before its output layer, so there is no body to inherit',
    );
  });

  it('where layers are to be unfrozen, and nothing can be trained until then', async () => {
    const later = 'weighted_sum, unfreeze: {2: ["*"]}';
    expect(await messageOf(() => compose(later, from(parent), from(parent)))).toContain(
      'every layer is frozen when training begins, so there is nothing to train until the first of inherit.unfreeze',
    );
  });
});

it('a transfer from a parent without a body is refused, as nothing would be inherited', async () => {
  expect(await messageOf(() => heir(inheritText(linear, 'transfer')))).toContain(
    'so there is no body to inherit. Inherit by "mode: fine-tune"',
  );
});

it('layers of a member may have the names of those that put members together', async () => {
  const model =
    '{layers: [{reshape: {target_shape: [2, 1]}}, {conv1d: {filters: 2, kernel_size: 1, name: features}}, flatten, {dense: {units: 3, name: inputs}}, output]}';
  const parts = (width: string) => ({ model, features: `[{min_max: [${width}]}]` });
  const odd = await trainFlowers({ folder: await folder(), parts: parts('length, width') });
  const other = await trainFlowers({ folder: await folder(), parts: parts('width, length') });
  const child = await compose('joined', from(odd, ', name: a'), from(other, ', name: b'));
  expect(layersOf(child)).toEqual(['a.features', 'b.features', 'a.inputs', 'b.inputs', 'output']);
});
