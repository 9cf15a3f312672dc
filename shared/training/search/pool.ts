import type { Worker } from 'node:worker_threads';
import type { Datasets } from './datasets.js';
import { runTrial, type TrialDeps, type TrialEnd, type TrialJob } from './trial.js';

/** Runs trials, so many at the same time. */
export interface TrialPool {
  readonly size: number;
  /** At most `size` at once. @param onStep  told the fraction of the trial that is done, 0..1 */
  run(job: TrialJob, onStep: (fraction: number) => void): Promise<TrialEnd>;
  close(): Promise<void>;
}

/** What a thread tells of the trial that it runs. */
export type TrialNews =
  | { readonly kind: 'step'; readonly fraction: number }
  | { readonly kind: 'end'; readonly end: TrialEnd }
  /** An error that is nobody's to mend. */
  | { readonly kind: 'fault'; readonly stack: string };

/** One trial after the other, in this thread and on its back end. */
export function ownThread(deps: Omit<TrialDeps, 'onStep'> & { readonly datasets: Datasets }): TrialPool {
  return {
    size: 1,
    run: (job, onStep) => runTrial(job, { ...deps, onStep }),
    close: () => Promise.resolve(deps.datasets.close()),
  };
}

/** Trials side by side, each thread with a back end of its own. @param start  starts a thread */
export function workerThreads(size: number, start: () => Worker): TrialPool {
  const workers = Array.from({ length: size }, start);
  const idle = [...workers];
  return {
    size,
    run: async (job, onStep) => {
      const worker = idle.pop()!;
      const end = await trialIn(worker, job, onStep);
      idle.push(worker);
      return end;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** A thread that ends before its trial does rejects, and is not asked again. */
function trialIn(worker: Worker, job: TrialJob, onStep: (fraction: number) => void): Promise<TrialEnd> {
  return new Promise((ended, failed) => {
    const settle = (act: () => void) => {
      worker.off('message', onNews).off('error', onError).off('exit', onExit);
      act();
    };
    const onNews = (news: TrialNews): void => {
      if (news.kind === 'step') onStep(news.fraction);
      else if (news.kind === 'end') settle(() => ended(news.end));
      else settle(() => failed(Object.assign(new Error('a trial broke'), { stack: news.stack })));
    };
    const onError = (error: Error): void => settle(() => failed(error));
    const onExit = (code: number): void =>
      settle(() => failed(new Error(`the thread of a trial ended with code ${code}`)));
    worker.on('message', onNews).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}
