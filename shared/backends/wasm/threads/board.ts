import { MOST_ARGUMENTS, partsOf, takenOf, taskWord, words, WORKER_WORDS, wordsOfWorker } from './task.js';

/** How often this thread looks whether the others are done before it sleeps: for about 50 microseconds. */
const LOOKS = 20_000;
/** No part takes so long: a thread that is gone must not stop the process for ever. */
const PATIENCE_MILLISECONDS = 120_000;

/** The shared memory by which threads compute a kernel together, as the one sees it that gives the tasks. */
export interface Board {
  readonly control: Int32Array;
  readonly values: Float64Array;
  /** Lets the workers begin. */
  announce(kernel: number, parts: number, values: readonly number[]): void;
  /** @returns the next part, or undefined when all are taken */
  take(): number | undefined;
  finish(): void;
  /** Returns when every part is finished. @throws Error when one never is */
  wait(): void;
  worker(index: number): WorkerWords;
}

/** What is known of one worker. */
export interface WorkerWords {
  /** Of its words in the control block. */
  readonly index: number;
  readonly failed: boolean;
  /** Of memory, for a part that it gave back; 0 when it did not. */
  readonly bytesWanted: number;
  readonly partLeft: number;
  readonly scratch: number;
  giveScratch(address: number, bytes: number): void;
}

export function createBoard(workers: number): Board {
  const control = new Int32Array(new SharedArrayBuffer(4 * (words.workers + workers * WORKER_WORDS)));
  const values = new Float64Array(new SharedArrayBuffer(8 * MOST_ARGUMENTS));
  let tasks = 0;
  return {
    control,
    values,
    announce(kernel, parts, given) {
      values.set(given);
      control[words.kernel] = kernel;
      control[words.argumentCount] = given.length;
      control[words.unfinished] = parts;
      Atomics.store(control, words.task, taskWord(tasks++, parts));
      Atomics.notify(control, words.task);
    },
    take() {
      for (;;) {
        const task = Atomics.load(control, words.task);
        if (takenOf(task) >= partsOf(task)) return undefined;
        if (Atomics.compareExchange(control, words.task, task, task + 1) === task) return takenOf(task);
      }
    },
    finish() {
      Atomics.sub(control, words.unfinished, 1);
    },
    wait() {
      for (let looks = 0; looks < LOOKS; looks++) if (Atomics.load(control, words.unfinished) === 0) return;
      for (;;) {
        const unfinished = Atomics.load(control, words.unfinished);
        if (unfinished === 0) return;
        if (Atomics.wait(control, words.unfinished, unfinished, PATIENCE_MILLISECONDS) === 'timed-out')
          throw new Error('a thread of the WASM back end does not answer');
      }
    },
    worker: (index) => workerWords(control, words.workers + index * WORKER_WORDS),
  };
}

function workerWords(control: Int32Array, index: number): WorkerWords {
  const word = (name: keyof typeof wordsOfWorker) => control[index + wordsOfWorker[name]]!;
  return {
    index,
    get failed() {
      return word('failed') !== 0;
    },
    get bytesWanted() {
      return word('bytesWanted') >>> 0;
    },
    get partLeft() {
      return word('partLeft');
    },
    get scratch() {
      return word('scratch') >>> 0;
    },
    giveScratch(address, bytes) {
      control[index + wordsOfWorker.scratch] = address;
      control[index + wordsOfWorker.scratchBytes] = bytes;
      control[index + wordsOfWorker.bytesWanted] = 0;
    },
  };
}
