import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TrainingHistory } from '../../../shared/package/history.js';
import { readResources, verifyPackage, type OpenPackage } from '../../../shared/package/index.js';
import { eventsOf } from '../../fixtures/event-file.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
const parts = {
  model: '{layers: [{dense: {units: 4}}, output]}',
  training: '{epochs: 3, batch_size: 16, seeds: [7, 8]}',
};

async function scalarsIn(directory: string) {
  const [name] = await readdir(directory);
  const events = eventsOf(await readFile(join(directory, name!)));
  return events.slice(2).map(({ step, scalars }) => ({ step, ...scalars }));
}

describe('a training leaves beside its package', () => {
  const host = new FakeHost();
  let trained: OpenPackage;
  let root: string;
  beforeAll(async () => {
    root = await folder();
    const bin = join(root, 'bin');
    await mkdir(bin);
    await writeFile(
      join(bin, 'nvidia-smi'),
      '#!/bin/sh\necho "550.54, 81559, 2048, 80, 300, NVIDIA H100 80GB HBM3"\n',
    );
    await chmod(join(bin, 'nvidia-smi'), 0o755);
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
    trained = await trainFlowers({ folder: root, parts, host, deps: { env } });
  });

  it('event files with the figures of its history, a folder for each seed', async () => {
    const logs = join(root, 'heirloom-out', 'candidate.logs');
    expect((await readdir(logs)).sort()).toEqual(['7', '8']);
    const history = JSON.parse(
      await readFile(join(trained.directory, 'history.json'), 'utf8'),
    ) as TrainingHistory;
    const single = Math.fround;
    expect(await scalarsIn(join(logs, '7', 'train'))).toEqual(
      history.epochs.map(({ epoch, loss, accuracy }) => ({
        step: epoch,
        loss: single(loss),
        accuracy: single(accuracy!),
      })),
    );
    expect(await scalarsIn(join(logs, '7', 'validation'))).toEqual(
      history.epochs.map(({ epoch, valLoss, valAccuracy }) => ({
        step: epoch,
        loss: single(valLoss!),
        accuracy: single(valAccuracy!),
      })),
    );
    expect(await scalarsIn(join(logs, '8', 'train'))).toHaveLength(3);
    expect(host.said).toContain('tensorboard --logdir heirloom-out/candidate.logs');
  });

  it('what it took, which is no part of the package', async () => {
    const took = (await readResources(trained.directory))!;
    const profile = JSON.parse(await readFile(join(trained.directory, 'profile.json'), 'utf8')) as {
      rows: { train: number };
    };
    expect(took.rows).toBe(2 * 3 * profile.rows.train);
    expect(took.trainingSeconds).toBeGreaterThan(0);
    expect(took.seconds).toBeGreaterThan(took.trainingSeconds);
    expect(took.peakMemoryBytes).toBeGreaterThan(50 * 2 ** 20);
    expect(took.cpuSeconds).toBeGreaterThan(0);
    expect(took).toMatchObject({ backend: 'wasm', resumed: false });
    expect(took).not.toHaveProperty('control');
    expect(host.said).toMatch(/training took \d+ s for \d+ rows \([\d,]+ rows\/s\); .* peak memory \d+ MiB/);
    await verifyPackage(trained.directory, trained.digest);
    expect(trained.manifest.files.map(({ path }) => path)).not.toContain('resources.json');
  });

  (process.platform === 'win32' ? it.skip : it)('what its graphics cards did, where they tell', async () => {
    const [gpu] = (await readResources(trained.directory))!.gpus;
    expect(gpu).toMatchObject({
      name: 'NVIDIA H100 80GB HBM3',
      driver: '550.54',
      peakMemoryBytes: 2 ** 31,
      meanUtilisation: 0.8,
    });
    expect(gpu!.joules).toBeGreaterThan(0);
    expect(host.said).toContain('GPU: NVIDIA H100 80GB HBM3, 79.6 GiB, driver 550.54');
  });
});
