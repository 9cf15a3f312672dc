import { beforeAll, describe, expect, it } from '@jest/globals';
import { readInheritance, type OpenPackage } from '../../../../shared/package/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { flowers } from '../../../fixtures/table.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { comparedWith, inheritText, PARENT_LAYERS, trainHeir } from './heirs.js';

const folder = freshFolders();
/** Labels that the parent never saw, three of them. */
const other = flowers(90, 5).map((row, at) => ({ ...row, flower: ['aster', 'daisy', 'iris'][at % 3]! }));

let parent: OpenPackage;
beforeAll(async () => {
  parent = await trainFlowers({ folder: await folder(), parts: { model: PARENT_LAYERS } });
});

const transfer = async (more = '', parts = {}, host = new FakeHost()) =>
  trainHeir({
    folder: await folder(),
    inherit: inheritText(parent, 'transfer', more),
    rows: other,
    host,
    parts,
  });

describe('transfer', () => {
  it('keeps the body, and gives it a new head for the new classes', async () => {
    const child = await transfer('freeze: all');
    expect(child.manifest.signature.classes).toEqual(['aster', 'daisy', 'iris']);
    expect(comparedWith(parent, child)).toEqual({
      same: parent.manifest.tensors.slice(0, -2).map(({ name }) => name),
      changed: ['output/kernel', 'output/bias'],
    });
    const origins = new Map(child.manifest.tensors.map(({ name, origin }) => [name, origin]));
    expect(origins.get('body_1/kernel')).toBe('frozen');
    expect(origins.get('output/kernel')).toBe('trained');
  });

  it('says for every tensor what became of it, and why', async () => {
    const child = await transfer('freeze: [body_1]');
    const table = (await readInheritance(child))!.tensors;
    const states = table.map(({ tensor, from, state }) => [tensor ?? from?.tensor, state]);
    expect(states).toEqual([
      ['body_1/kernel', 'frozen'],
      ['body_1/bias', 'frozen'],
      ['norm_1/gamma', 'loaded'],
      ['norm_1/beta', 'loaded'],
      ['norm_1/moving_mean', 'loaded'],
      ['norm_1/moving_variance', 'loaded'],
      ['body_2/kernel', 'loaded'],
      ['body_2/bias', 'loaded'],
      ['output/kernel', 'initialised'],
      ['output/bias', 'initialised'],
      ['output/kernel', 'dropped'],
      ['output/bias', 'dropped'],
    ]);
    expect(table.at(-1)).toMatchObject({ tensor: null, why: 'it is new in the child' });
  });

  it('lets the rows go through a frozen body once, with the answers that the whole model gives', async () => {
    const host = new FakeHost();
    const child = await transfer('freeze: all', {}, host);
    expect(host.lines.join('\n')).toContain('the layers up to "body_2" are frozen');
    expect((await transfer('freeze: all')).digest).toBe(child.digest);
  });

  it('begins with a new head even where the number of classes is the same', async () => {
    const child = await trainHeir({
      folder: await folder(),
      inherit: inheritText(parent, 'transfer'),
      parts: { training: '{epochs: 1, optimizer: {sgd: {learning_rate: 1.0e-30}}}' },
    });
    const { same, changed } = comparedWith(parent, child);
    expect(same).toContain('body_1/kernel');
    expect(changed).toContain('output/kernel');
  });

  it('fills a model of its own from the layers of the same name, kind and shapes', async () => {
    const model =
      '{layers: [{dense: {units: 6, name: body_1}}, {dense: {units: 3, name: body_2}}, {dense: {units: 5, name: more}}, output]}';
    const child = await transfer('freeze: all', { model });
    const table = (await readInheritance(child))!.tensors;
    const whys = table.map(({ tensor, from, state, why }) => `${tensor ?? from!.tensor}: ${state}, ${why}`);
    expect(whys).toEqual([
      "body_1/kernel: frozen, it keeps the parent's bytes",
      "body_1/bias: frozen, it keeps the parent's bytes",
      "body_2/kernel: initialised, the parent's has the shape [6, 4], not [6, 3]",
      "body_2/bias: initialised, the parent's has the shape [6, 4], not [6, 3]",
      'more/kernel: initialised, the parent has no layer of this name',
      'more/bias: initialised, the parent has no layer of this name',
      'output/kernel: initialised, the output layer of a transfer is new',
      'output/bias: initialised, the output layer of a transfer is new',
      'norm_1/gamma: dropped, the child has no such layer',
      'norm_1/beta: dropped, the child has no such layer',
      'norm_1/moving_mean: dropped, the child has no such layer',
      'norm_1/moving_variance: dropped, the child has no such layer',
      'body_2/kernel: dropped, it is new in the child',
      'body_2/bias: dropped, it is new in the child',
      'output/kernel: dropped, it is new in the child',
      'output/bias: dropped, it is new in the child',
    ]);
  });

  it('refuses a model that has nothing of the parent', async () => {
    const model = '{layers: [{dense: {units: 9, name: stranger}}, output]}';
    expect(await messageOf(() => transfer('', { model }))).toContain(
      'has no layer that could be taken from the parent: stranger (the parent has no layer of this name), output (the output layer of a transfer is new)',
    );
  });
});

describe('gradual unfreezing', () => {
  it('trains the named layers from their epoch on, and not before', async () => {
    const frozenTo = async (epochs: number) => {
      const parts = { training: `{epochs: ${epochs}, seed: 7}` };
      return comparedWith(parent, await transfer(`freeze: all, unfreeze: {2: [body_2]}`, parts));
    };
    const { changed } = await frozenTo(2);
    expect(changed).toEqual(['body_2/kernel', 'body_2/bias', 'output/kernel', 'output/bias']);
    expect(await messageOf(() => frozenTo(1))).toContain('there is no epoch 2: training ends after 1');
  });

  it('refuses to unfreeze what is not frozen', async () => {
    expect(await messageOf(() => transfer('freeze: [body_1], unfreeze: {2: [body_2]}'))).toContain(
      'inherit.unfreeze.2 "body_2" matches no layer. Layers that are frozen: body_1.',
    );
  });
});
