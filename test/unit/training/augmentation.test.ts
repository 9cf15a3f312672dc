import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { OpenPackage } from '../../../shared/package/index.js';
import type { TrainingHistory } from '../../../shared/package/history.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { recipe } from '../../fixtures/recipe.js';
import { randoms, type Row } from '../../fixtures/table.js';
import { trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
const AUGMENT = '[{shift: 0.3}, {rotate: 30}, {noise: 0.1}]';
const PIXELS = '{source: flowers.csv, id: id, label: flower, image: {columns: "p*", shape: [3, 3, 1]}}';

/** Pictures of 3 × 3 pixels whose upper or lower row is bright. */
function pictures(count: number): Row[] {
  const random = randoms(3);
  return Array.from({ length: count }, (_, row) => {
    const isHigh = random() < 0.5;
    const bright = (pixel: number) => (isHigh ? pixel < 3 : pixel > 5);
    const pixels = Array.from({ length: 9 }, (_, pixel) => 0.6 * random() + (bright(pixel) ? 0.4 : 0));
    return {
      id: `p${row}`,
      ...Object.fromEntries(pixels.map((value, pixel) => [`p${pixel}`, value.toFixed(3)])),
      flower: isHigh ? 'rose' : 'lily',
    };
  });
}

interface Parts {
  readonly training: string;
  readonly augment?: string | null;
}

async function train(
  { training, augment = AUGMENT }: Parts,
  directory?: string,
  host?: FakeHost,
): Promise<OpenPackage> {
  return trainFlowers({
    folder: directory ?? (await folder()),
    rows: pictures(120),
    parts: { data: PIXELS, model: '{layers: [flatten, {dropout: 0.2}, output]}', training, augment },
    ...(host && { host }),
  });
}

const read = ({ directory }: OpenPackage, file: string) => readFile(join(directory, file), 'utf8');
const historyOf = async (trained: OpenPackage) =>
  JSON.parse(await read(trained, 'history.json')) as TrainingHistory;

describe('augment', () => {
  it('changes what the model learns from, and nothing that it is judged by or serves', async () => {
    // With such a rate the weights stay as they are, so that only the inputs can make a difference.
    const still = { training: '{optimizer: {sgd: {learning_rate: 1.0e-30}}, epochs: 1}' };
    const augmented = await train(still);
    const plain = await train({ ...still, augment: null });
    for (const file of ['predictions.csv', 'golden.json', 'metrics.json', 'profile.json'])
      expect(await read(augmented, file)).toBe(await read(plain, file));
    const [[own], [other]] = [(await historyOf(augmented)).epochs, (await historyOf(plain)).epochs];
    expect(own!.valLoss).toBe(other!.valLoss);
    expect(own!.loss).not.toBe(other!.loss);
  });

  it('gives the same package again, and goes on with the same pictures after an interruption', async () => {
    const training = '{epochs: 4, batch_size: 16, seeds: [7, 8]}';
    const whole = await train({ training });
    class Interrupting extends FakeHost {
      override info(line: string): void {
        super.info(line);
        if (line.startsWith('run 2/2  epoch 2')) throw new Error('interrupted');
      }
    }
    const directory = await folder();
    await expect(train({ training }, directory, new Interrupting())).rejects.toThrow('interrupted');
    const host = new FakeHost();
    const resumed = await train({ training }, directory, host);
    expect(host.said).toContain('resumed after epoch');
    expect(resumed.digest).toBe(whole.digest);
    expect((await train({ training: training.replace('7, 8', '9, 8') })).digest).not.toBe(whole.digest);
  });

  it('is recorded with the package as it was written', async () => {
    const trained = await train({ training: '{epochs: 1}', augment: '[{flip: both}, {zoom: 0.1}]' });
    expect(JSON.parse(await read(trained, 'recipe.json'))).toMatchObject({
      augment: [{ flip: 'both' }, { zoom: 0.1 }],
    });
  });

  it('is refused for a table, before a back end is opened', async () => {
    const failing = trainFlowers({
      folder: await folder(),
      parts: { augment: AUGMENT },
      deps: { openBackend: () => Promise.reject(new Error('a back end was opened')) },
    });
    expect(await messageOf(() => failing)).toBe(
      'recipe augment: only pictures can be augmented, and the rows are those of a table. Take "augment" out, or name the columns that are pixels by "data.image".',
    );
  });

  it.each([
    [
      { augment: AUGMENT, features: '[{standardise: [a]}]' },
      'only pictures can be augmented, and "features" make a table of the rows (augment). Take "augment" out.',
    ],
    [{ augment: '[]' }, '0 entries are given in augment. Give at least 1.'],
    [
      { augment: '[{blur: 1}]' },
      'unknown augmentation "blur" in augment[0]. Known here: flip, rotate, shift, zoom, brightness, noise.',
    ],
    [{ augment: '[{rotat: 10}]' }, 'Did you mean "rotate"?'],
    [{ augment: '[{shift: 10}]' }, '10 is too large in augment[0].shift. It must be less than 1.'],
    [{ augment: '[{flip: sideways}]' }, '"sideways" is not known in augment[0].flip'],
    [{ augment: '[shift]' }, 'a value is missing in augment[0].shift. Give a number.'],
    [
      { augment: '[flip]' },
      'a value is missing in augment[0].flip. It must be horizontal or vertical or both.',
    ],
  ])('is refused where it is %j', async (parts, message) => {
    expect(await messageOf(() => recipe(parts))).toContain(message);
  });
});
