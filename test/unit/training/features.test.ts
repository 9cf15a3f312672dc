import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readPredictions, type ClassPredictions } from '../../../shared/evaluation/index.js';
import { openServable } from '../../../shared/models/index.js';
import type { OpenPackage } from '../../../shared/package/index.js';
import { firstDifference, readGolden } from '../../../shared/serving/index.js';
import type { RawInstance, ServableModel } from '../../../shared/serving/model.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { randoms, type Row } from '../../fixtures/table.js';
import { openWasm, trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();

/** Orders with gaps: dates, texts, rare cities that only some splits have, "NA" and empty cells. */
function orders(count: number): Row[] {
  const random = randoms(11);
  const sometimes = (share: number, cell: string): string =>
    random() < share ? ['NA', '', ' null '][Math.floor(3 * random())]! : cell;
  return Array.from({ length: count }, (_, row) => {
    const price = 100 * random();
    const [day, hour] = [1 + Math.floor(28 * random()), Math.floor(24 * random())];
    const two = (value: number) => String(value).padStart(2, '0');
    return {
      id: `o${row}`,
      price: sometimes(0.1, price.toFixed(2)),
      weight: sometimes(0.1, (10 * random()).toFixed(3)),
      city: sometimes(0.05, random() < 0.8 ? ['Oslo', 'Rome'][row % 2]! : `Village ${row}`),
      zip: sometimes(0.05, String(Math.floor(99_999 * random()))),
      placed: sometimes(0.1, `2024-${two(1 + Math.floor(12 * random()))}-${two(day)}T${two(hour)}:30+02:00`),
      note: sometimes(0.2, `${price > 60 ? 'gift' : 'plain'} box, n° ${Math.floor(50 * random())}`),
      flower: price + 10 * random() > 55 ? 'sent' : 'kept',
    };
  });
}

const FEATURES = `[
  {standardise: {columns: [price], missing: median, indicator: true}}, {log: {columns: [weight], missing: mean}},
  {one_hot: {columns: [city], missing: category}}, {hashing: {columns: [zip], buckets: 16, missing: zeros}},
  {hashing: {columns: [note], buckets: 32, by: word, missing: zeros}},
  {date_parts: {columns: [placed], parts: [year, month, weekday, day_of_year, hour], zone: utc, missing: zeros}},
  {expression: {name: ratio, of: "price / (1 + weight)", missing: 0}},
]`.replaceAll('\n', ' ');

/** The test rows as a caller has them, and what training predicted of them. */
async function tested({ directory }: OpenPackage, rows: readonly Row[], fields: readonly string[]) {
  const predictions = (await readPredictions(join(directory, 'predictions.csv'))) as ClassPredictions;
  const byId = new Map(rows.map((row) => [row['id'], row]));
  const instances = [...predictions.ids].map((id) =>
    Object.fromEntries(fields.map((name) => [name, byId.get(id)![name]])),
  );
  const answers = instances.map((_, row) => ({
    prediction: predictions.classes[predictions.predicted[row]!],
    scores: Object.fromEntries(predictions.classes.map((name, k) => [name, predictions.scores![k]![row]!])),
  }));
  return { instances, answers };
}

async function opened(trained: OpenPackage): Promise<ServableModel> {
  return openServable((await openWasm()).tf, trained);
}

const parts = {
  data: '{source: flowers.csv, id: id, label: flower, split: {test: 0.5}}',
  features: FEATURES,
  training: '{epochs: 2, seed: 7}',
};
const FIELDS = ['price', 'weight', 'city', 'zip', 'placed', 'note'];

describe('a model with features of every kind', () => {
  it('answers 1000 raw rows exactly as it predicted them in training', async () => {
    const rows = orders(2200);
    const trained = await trainFlowers({ folder: await folder(), rows, parts });
    const { instances, answers } = await tested(trained, rows, FIELDS);
    expect(instances.length).toBeGreaterThan(1000);
    for (const field of FIELDS)
      expect(instances.some((instance) => String(instance[field]).trim() === 'NA')).toBe(true);
    const training = new Set(await categoriesOf(trained));
    expect(instances.filter(({ city }) => !training.has(String(city))).length).toBeGreaterThan(50);

    const model = await opened(trained);
    expect(await model.classify(instances)).toEqual(answers);
    // A null, and a number that is sent as one, are the same as their texts.
    const asJson = (instance: RawInstance): RawInstance =>
      Object.fromEntries(
        Object.entries(instance).map(([name, value]) => {
          const text = String(value).trim();
          if (['NA', '', 'null'].includes(text)) return [name, null];
          return [name, name === 'price' || name === 'weight' ? Number(text) : value];
        }),
      );
    expect(await model.classify(instances.map(asJson))).toEqual(answers);
    const golden = await readGolden(trained.directory, trained.manifest);
    const ask = async (instance: RawInstance) => (await model.classify([instance]))[0]!;
    expect(await firstDifference(golden, ask)).toBeNull();
  });

  it('names the field of an instance that it can not read', async () => {
    const trained = await trainFlowers({ folder: await folder(), rows: orders(120), parts });
    const model = await opened(trained);
    const instance = { price: 1, weight: 1, city: 'Oslo', zip: '1', placed: null, note: 'x' };
    await expect(model.classify([instance])).resolves.toHaveLength(1);
    const faultOf = (change: object) => messageOf(() => model.classify([{ ...instance, ...change }]));
    expect(await faultOf({ placed: 'today' })).toContain('instance 0, field "placed": "today" is not a date');
    expect(await faultOf({ weight: -2 })).toContain('instance 0, field "weight": -2 has no logarithm');
  });
});

async function categoriesOf({ directory }: OpenPackage): Promise<string[]> {
  const text = await readFile(join(directory, 'model/preprocessing.json'), 'utf8');
  const { columns } = JSON.parse(text) as { columns: { column: string; fitted: { categories: string[] } }[] };
  return columns.find(({ column }) => column === 'city')!.fitted.categories;
}

describe('a child', () => {
  const inherit = { model: null, inherit: '{from: ./parent, mode: fine-tune}' };

  it('reads its own data\'s texts for "missing", in training and at serving', async () => {
    const workspace = await folder();
    await trainFlowers({ folder: workspace, rows: orders(200), parts, inputs: { out: 'parent' } });
    const rows = orders(200).map((row) => ({ ...row, price: row['price'] === 'NA' ? '?' : row['price']! }));
    const data =
      '{source: flowers.csv, id: id, label: flower, split: {test: 0.5}, missing: ["?", "", NA, null]}';
    const child = await trainFlowers({ folder: workspace, rows, parts: { ...parts, ...inherit, data } });
    const { instances, answers } = await tested(child, rows, FIELDS);
    expect(instances.some(({ price }) => price === '?')).toBe(true);
    expect(await (await opened(child)).classify(instances)).toEqual(answers);
  });

  it("refuses other options than its parent's", async () => {
    const workspace = await folder();
    await trainFlowers({ folder: workspace, rows: orders(200), parts, inputs: { out: 'parent' } });
    const fineTuned = (features: string) =>
      trainFlowers({ folder: workspace, rows: orders(200), parts: { ...parts, ...inherit, features } });
    const faultOf = (features: string) => messageOf(() => fineTuned(features));
    expect(await faultOf(FEATURES.replace('buckets: 16', 'buckets: 8'))).toContain(
      'of its feature zip (hashing), "buckets" is 8, and the parent\'s is 16',
    );
    expect(await faultOf(FEATURES.replace('1 + weight', '2 + weight'))).toContain(
      'of its feature ratio (expression), "of" is price / (2 + weight), and the parent\'s is price / (1 + weight)',
    );
    expect((await fineTuned(FEATURES)).manifest.parents).toHaveLength(1);
  });
});
