import { execFileSync } from 'node:child_process';
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { EpochRecord, TrainingHistory } from '../../shared/package/history.js';
import { runEvents } from '../../shared/training/tensorboard/index.js';
import { freshFolders } from '../fixtures/folder.js';
import { trainFlowers } from '../fixtures/training.js';
import { findPython } from './python.js';

const PACKAGE = 'tensorboard==2.21.0';
const python = await findPython(
  PACKAGE,
  'from tensorboard.backend.event_processing import event_multiplexer',
);
if (python === null) console.warn(`skipped: no TensorBoard, and "pip install ${PACKAGE}" did not work`);

const folder = freshFolders();

type Scalars = Readonly<Record<string, Readonly<Record<string, readonly (readonly [number, number])[]>>>>;

/** What TensorBoard itself finds below a folder. */
function scalarsIn(logs: string): Scalars {
  const script = fileURLToPath(new URL('./tensorboard_scalars.py', import.meta.url));
  return JSON.parse(execFileSync(python!, [script, logs], { encoding: 'utf8', stdio: 'pipe' })) as Scalars;
}

const inSingle = (epochs: readonly EpochRecord[], figure: (record: EpochRecord) => number) =>
  epochs.map((record) => [record.epoch, Math.fround(figure(record))]);

(python === null ? describe.skip : describe)('TensorBoard', () => {
  it('finds the figures of history.json, a run for each seed and split', async () => {
    const root = await folder();
    const { directory } = await trainFlowers({
      folder: root,
      parts: { training: '{epochs: 4, batch_size: 16, seeds: [7, 8]}' },
    });
    const { epochs } = JSON.parse(await readFile(join(directory, 'history.json'), 'utf8')) as TrainingHistory;
    const scalars = scalarsIn(`${directory}.logs`);
    expect(Object.keys(scalars).sort()).toEqual(['7/train', '7/validation', '8/train', '8/validation']);
    expect(scalars['7/train']).toEqual({
      loss: inSingle(epochs, ({ loss }) => loss),
      accuracy: inSingle(epochs, ({ accuracy }) => accuracy!),
    });
    expect(scalars['7/validation']).toEqual({
      loss: inSingle(epochs, ({ valLoss }) => valLoss!),
      accuracy: inSingle(epochs, ({ valAccuracy }) => valAccuracy!),
    });
  });

  it('reads what a killed run left, and of what is repeated only the repetition', async () => {
    const root = await folder();
    const write = (from: number, to: number, loss: number) => {
      const events = runEvents(join(root, '42'), () => new Date());
      for (let epoch = from; epoch <= to; epoch++) events({ epoch, loss, valLoss: null });
    };
    write(1, 4, 0.5);
    const train = join(root, '42', 'train');
    const [killed] = await readdir(train);
    await appendFile(join(train, killed!), (await readFile(join(train, killed!))).subarray(0, 7));
    expect(scalarsIn(root)['42/train']!['loss']).toEqual([1, 2, 3, 4].map((epoch) => [epoch, 0.5]));
    write(3, 5, 0.25);
    expect(scalarsIn(root)['42/train']!['loss']).toEqual([
      [1, 0.5],
      [2, 0.5],
      [3, 0.25],
      [4, 0.25],
      [5, 0.25],
    ]);
  });
});
