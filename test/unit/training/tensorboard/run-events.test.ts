import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { EpochRecord } from '../../../../shared/package/history.js';
import { runEvents } from '../../../../shared/training/tensorboard/index.js';
import { eventsOf } from '../../../fixtures/event-file.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';

const folder = freshFolders();
const noon = new Date('2026-01-02T12:00:00.500Z');
const now = () => noon;
const epoch = (number: number, parts: Partial<EpochRecord> = {}): EpochRecord => ({
  epoch: number,
  loss: 1 / number,
  accuracy: 0.5,
  valLoss: 2 / number,
  valAccuracy: 0.25,
  ...parts,
});

async function filesOf(root: string, split: string) {
  const names = (await readdir(join(root, split))).sort();
  return Promise.all(names.map(async (name) => eventsOf(await readFile(join(root, split, name)))));
}

describe('the event files of a run', () => {
  it('have an event an epoch, in a folder for each split and under one name', async () => {
    const root = await folder();
    const write = runEvents(root, now);
    write(epoch(1));
    write(epoch(2));
    const [train] = await filesOf(root, 'train');
    expect(train!.slice(2).map(({ step, scalars }) => [step, scalars])).toEqual([
      [1, { loss: 1, accuracy: 0.5 }],
      [2, { loss: 0.5, accuracy: 0.5 }],
    ]);
    const [validation] = await filesOf(root, 'validation');
    expect(validation!.slice(2).map(({ step, scalars }) => [step, scalars])).toEqual([
      [1, { loss: 2, accuracy: 0.25 }],
      [2, { loss: 1, accuracy: 0.25 }],
    ]);
    expect(new Set(train!.flatMap(({ plugins }) => plugins))).toEqual(new Set(['scalars']));
    expect(new Set(train!.map(({ seconds }) => seconds))).toEqual(new Set([noon.getTime() / 1000]));
  });

  it('begin with their version and the epoch from which on older files count no more', async () => {
    const root = await folder();
    runEvents(root, now)(epoch(4));
    const [[version, start]] = (await filesOf(root, 'train')) as [[...ReturnType<typeof eventsOf>]];
    expect(version).toMatchObject({ version: 'brain.Event:2', step: 0 });
    expect(start).toMatchObject({ starts: true, step: 4 });
  });

  it('have each epoch as soon as it is over', async () => {
    const root = await folder();
    const write = runEvents(root, now);
    for (const number of [1, 2, 3]) {
      write(epoch(number));
      expect((await filesOf(root, 'train'))[0]!.at(-1)!.step).toBe(number);
    }
  });

  it('come one behind the other when a run goes on, also within a second', async () => {
    const root = await folder();
    runEvents(root, now)(epoch(1));
    runEvents(root, now)(epoch(2));
    runEvents(root, now)(epoch(3));
    const files = await filesOf(root, 'train');
    expect(files.map((events) => events.at(-1)!.step)).toEqual([1, 2, 3]);
  });

  it('have the error of a regression, and no folder for a validation that was not', async () => {
    const root = await folder();
    runEvents(root, now)({ epoch: 1, loss: 0.5, mae: 3, valLoss: null, valMae: null });
    expect((await filesOf(root, 'train'))[0]!.at(-1)!.scalars).toEqual({ loss: 0.5, mae: 3 });
    expect(await readdir(root)).toEqual(['train']);
  });

  it('are refused where a file is in the way', async () => {
    const root = await folder();
    await mkdir(join(root, 'logs'));
    await writeFile(join(root, 'logs', 'train'), '');
    expect(await messageOf(() => runEvents(join(root, 'logs'), now)(epoch(1)))).toContain(
      "can't be written: a part of the path is a file",
    );
  });
});
