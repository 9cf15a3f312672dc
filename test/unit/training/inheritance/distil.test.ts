import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenPackage } from '../../../../shared/package/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { flowers } from '../../../fixtures/table.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { json } from './heirs.js';

const folder = freshFolders();
const rows = flowers(200, 3);
/** Labels that say nothing: all skill must come from the teacher. */
const noisy = rows.map((row, at) => ({ ...row, flower: at % 2 === 0 ? 'rose' : 'lily' }));
const training = '{epochs: 40, seed: 7, optimizer: {adam: {learning_rate: 0.02}}}';

let teacher: OpenPackage;
beforeAll(async () => {
  const model = '{layers: [{dense: {units: 12, activation: relu}}, output]}';
  const parts = { model, training, features: '[{min_max: [length, width]}]' };
  teacher = await trainFlowers({ folder: await folder(), rows: flowers(300), parts });
});

const distil = async (more: string, host = new FakeHost(), parts = {}) =>
  trainFlowers({
    folder: await folder(),
    rows: noisy,
    host,
    parts: { training, distil: `{from: ${JSON.stringify(teacher.directory)}${more}}`, ...parts },
  });

/** How often a model answers as the teacher would, on test rows whose labels are noise. */
async function agreement(child: OpenPackage): Promise<number> {
  const truth = new Map(rows.map(({ id, flower }) => [id, flower]));
  const { requests } = (await json(child, 'golden.json')) as {
    requests: { instance: Record<string, unknown>; answer: { prediction: string } }[];
  };
  const right = requests.filter(({ instance, answer }) => {
    const row = rows.find(
      ({ length, width }) => Number(length) === instance['length'] && Number(width) === instance['width'],
    );
    return truth.get(row!['id']) === answer.prediction;
  });
  return right.length / requests.length;
}

describe('distillation', () => {
  it('learns what the teacher knows, through features of its own', async () => {
    const host = new FakeHost();
    const child = await distil(', weight: 1', host);
    expect(await agreement(child)).toBe(1);
    expect(child.manifest.parents).toEqual([
      { digest: teacher.digest, reference: teacher.directory, mode: 'distil' },
    ]);
    expect(host.lines.join('\n')).toContain('learns from the labels and from');
  });

  it('gives another model with another temperature or weight', async () => {
    const digests = [
      await distil(', weight: 0.5'),
      await distil(', weight: 0.5, temperature: 4'),
      await distil(', weight: 0.1'),
    ].map(({ manifest }) => manifest.tensors[0]!.sha256);
    expect(new Set(digests).size).toBe(3);
  });

  it('refuses a teacher of other classes or another task', async () => {
    const tulips = noisy.map((row, at) => (at % 3 === 0 ? { ...row, flower: 'tulip' } : row));
    const fault = await messageOf(async () =>
      trainFlowers({
        folder: await folder(),
        rows: tulips,
        parts: { distil: `{from: ${JSON.stringify(teacher.directory)}}` },
      }),
    );
    expect(fault).toContain(`can't teach this: it doesn't know the class "tulip"`);
  });
});
