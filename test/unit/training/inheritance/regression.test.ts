import { beforeAll, describe, expect, it } from '@jest/globals';
import { readInheritance, type OpenPackage } from '../../../../shared/package/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { flowers, type Row } from '../../../fixtures/table.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { inheritText, json, trainHeir } from './heirs.js';

const folder = freshFolders();
/** Numbers far from 0 and far apart, as prices are. */
const rows: readonly Row[] = flowers(120, 4).map((row) => ({
  ...row,
  price: (1e5 + 3e4 * Number(row['length']) - 1e4 * Number(row['width'])).toFixed(1),
}));
const parts = {
  task: 'regression',
  data: '{source: flowers.csv, id: id, label: price}',
  training: '{epochs: 20, seed: 1, optimizer: {adam: {learning_rate: 0.02}}}',
};

let members: readonly OpenPackage[];
let sum: OpenPackage;
beforeAll(async () => {
  const member = async (name: string, some: readonly Row[]) =>
    trainFlowers({
      folder: await folder(),
      rows: some,
      parts: { ...parts, name, features: '[{standardise: [length, width]}]' },
    });
  members = [await member('one', rows), await member('other', rows.slice(0, 60))];
  sum = await heir(compose('weighted_sum'));
});

const heir = async (inherit: string, changes = {}) =>
  trainHeir({ folder: await folder(), rows, inherit, parts: { ...parts, ...changes } });
const compose = (combine: string, of = members) =>
  `{mode: compose, combine: ${combine}, members: [${of.map(({ directory }) => `{from: ${JSON.stringify(directory)}}`).join(', ')}]}`;
const r2 = async (opened: OpenPackage) =>
  ((await json(opened, 'metrics.json')) as { metrics: { r2: number } }).metrics.r2;
const answersOf = async (opened: OpenPackage) => {
  const { requests } = (await json(opened, 'golden.json')) as {
    requests: { instance: object; answer: { prediction: number } }[];
  };
  return requests.map(({ instance, answer }) => [JSON.stringify(instance), answer.prediction] as const);
};

describe("a weighted sum of numbers, whose members' labels had other means and deviations", () => {
  it('is, of a model and itself, what the model answers', async () => {
    const [one] = members as [OpenPackage];
    const twice = new Map(await answersOf(await heir(compose('weighted_sum', [one, one]))));
    const alone = await answersOf(one);
    expect([...twice.keys()]).toEqual(alone.map(([instance]) => instance));
    for (const [instance, answer] of alone) expect(twice.get(instance)! / answer).toBeCloseTo(1, 5);
  });

  it('learns its weights in small steps, however large the numbers are', async () => {
    const training = '{epochs: 1, seed: 1, optimizer: sgd}';
    const child = await heir(compose('weighted_sum, weights: learned'), { training });
    for (const weight of (await readInheritance(child))!.weights!) {
      expect(weight).toBeGreaterThan(0.4);
      expect(weight).toBeLessThan(0.6);
    }
  });

  it('hands numbers on that a new head can learn from', async () => {
    expect(await r2(await heir(inheritText(sum, 'transfer', 'freeze: all')))).toBeGreaterThan(0);
    expect(await r2(await heir(compose('joined', [sum, members[0]!])))).toBeGreaterThan(0);
  });

  it('can be fine-tuned', async () => {
    expect(await r2(await heir(inheritText(sum, 'fine-tune')))).toBeGreaterThan(await r2(sum));
  });
});
