import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from '@jest/globals';
import { defaultWasmDirectory } from '../../../../shared/backends/index.js';
import type { TrialSetup } from '../../../../shared/training/search/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { bayesian, random, recordIn } from './searches.js';

const folder = freshFolders();

describe('trials on threads', () => {
  const startTrialThread = (setup: TrialSetup) =>
    new Worker(new URL('../../../fixtures/trial-thread.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
      workerData: {
        ...setup,
        places: { workspace: tmpdir(), toolCache: undefined, wasmDirectory: defaultWasmDirectory() },
      },
    });

  it('give the package of trials in one thread, a failed one included', async () => {
    const parts = {
      ...bayesian,
      search: bayesian['search']!.replace('trials: 12', 'trials: 7, parallel: 2').replace('0.3]', '1.0e+38]'),
    };
    const host = new FakeHost();
    const threaded = await trainFlowers({ folder: await folder(), parts, host, deps: { startTrialThread } });
    expect(host.said).toContain('7 trials by val_accuracy, 2 at a time');
    const alone = await trainFlowers({ folder: await folder(), parts });
    expect(await recordIn(threaded)).toEqual(await recordIn(alone));
    expect(threaded.digest).toBe(alone.digest);
  }, 180_000);

  it('end with the fault of a thread that broke', async () => {
    const broken = trainFlowers({
      folder: await folder(),
      parts: { ...random, search: random['search']!.replace('trials: 5', 'trials: 5, parallel: 2') },
      deps: { startTrialThread: () => new Worker('process.exit(3)', { eval: true }) },
    });
    await expect(broken).rejects.toThrow('the thread of a trial ended with code 3');
  });
});
