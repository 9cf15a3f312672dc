import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { serve, type ReadyFile } from '../../../shared/serving/index.js';
import { FLOWERS } from '../../fixtures/serving/centroid-model.js';
import { openCentroidModel, writeCentroidPackage } from '../../fixtures/serving/centroid-package.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'heirloom-serve-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('a serving process', () => {
  it('says where it is ready, answers, and ends when it is told to', async () => {
    const digest = await writeCentroidPackage(join(directory, 'package'), FLOWERS);
    const readyFile = join(directory, 'run', 'ready.json');
    const stop = new AbortController();
    let disposed = false;
    const serving = serve(
      { packageDirectory: join(directory, 'package'), port: 0, host: '127.0.0.1', readyFile },
      {
        openModel: async (path) => ({ ...(await openCentroidModel(path)), dispose: () => (disposed = true) }),
        log: () => undefined,
        stop: stop.signal,
      },
    );
    const ready = await readWhenThere(readyFile);
    expect(ready).toMatchObject({ pid: process.pid, digest });
    const health = await fetch(`http://127.0.0.1:${ready.port}/healthz`, {
      headers: { connection: 'close' },
    });
    expect(await health.json()).toEqual({ status: 'ready', model: 'flowers', version: '1', digest });
    stop.abort();
    await serving;
    expect(disposed).toBe(true);
    await expect(fetch(`http://127.0.0.1:${ready.port}/healthz`)).rejects.toThrow();
  });

  it('fails with the reason, and never says it is ready, when its answers are not the recorded ones', async () => {
    await writeCentroidPackage(directory, FLOWERS, undefined, (golden) => ({
      ...golden,
      requests: golden.requests.map((request) => ({
        ...request,
        answer: { ...request.answer, prediction: 'lily' },
      })),
    }));
    const serving = serve(
      { packageDirectory: directory, port: 0, host: '127.0.0.1', readyFile: join(directory, 'ready.json') },
      { openModel: openCentroidModel, log: () => undefined, stop: new AbortController().signal },
    );
    await expect(serving).rejects.toThrow('golden request 1 of 2: prediction is "rose", recorded "lily"');
    expect(await readdir(directory)).not.toContain('ready.json');
  });
});

async function readWhenThere(path: string): Promise<ReadyFile> {
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) return JSON.parse(text) as ReadyFile;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
