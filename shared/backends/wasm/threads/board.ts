import { COUNTER_BITS, MOST_ARGUMENTS, threadWords, words, WORDS_OF_A_THREAD } from './task.js';

/** How often this thread looks whether the others are done before it sleeps: for some ten microseconds. */
const LOOKS = 20_000;
/** No part takes so long: a thread that is gone must not stop the process for ever. */
const PATIENCE_MILLISECONDS = 120_000;

/** As if more parts were taken than any thread has. */
const CLOSED = 2 ** COUNTER_BITS - 1;

/** The shared memory by which threads compute a kernel together, as the one sees it that gives the tasks: thread 0. */
export interface Board {
  readonly control: Int32Array;
  readonly values: Float64Array;
  /** Lets the workers begin. @param parts  a multiple of the threads */
  announce(kernel: number, parts: number, values: readonly number[]): void;
  /** @returns the next part, or undefined when all are taken */
  take(): number | undefined;
  finish(): void;
  /** Returns when every part is finished. @throws Error when one never is */
  wait(): void;
  worker(thread: number): Worker;
}

/** What is known of one worker. */
export interface Worker {
  readonly failed: boolean;
  /** Of memory, for a part that it gave back; 0 when it did not. */
  readonly bytesWanted: number;
  readonly partLeft: number;
  readonly scratch: number;
  giveScratch(address: number, bytes: number): void;
}

/** Where the words of a thread begin. */
export function wordsOf(thread: number): number {
  return WORDS_OF_A_THREAD * (1 + thread);
}

export function createBoard(threads: number): Board {
  const control = new Int32Array(new SharedArrayBuffer(4 * wordsOf(threads)));
  const values = new Float64Array(new SharedArrayBuffer(8 * MOST_ARGUMENTS));
  control[words.threads] = threads;
  let task = 0;
  const setCounters = (number: number, taken: number) => {
    for (let thread = 0; thread < threads; thread++)
      Atomics.store(control, wordsOf(thread) + threadWords.counter, (number << COUNTER_BITS) | taken);
  };
  return {
    control,
    values,
    announce(kernel, parts, given) {
      task = (task + 1) | 0;
      // No part of the task before is left, and from here on none seems to be.
      setCounters(task, CLOSED);
      values.set(given);
      control[words.kernel] = kernel;
      control[words.argumentCount] = given.length;
      control[words.partsOfThread] = parts / threads;
      control[words.unfinished] = parts;
      setCounters(task, 0);
      Atomics.store(control, words.task, task);
      Atomics.notify(control, words.task);
    },
    take() {
      const partsOfThread = control[words.partsOfThread]!;
      for (let thread = 0; thread < threads; thread++) {
        const taken = takeFrom(control, wordsOf(thread) + threadWords.counter, partsOfThread);
        if (taken !== undefined) return thread * partsOfThread + taken;
      }
      return undefined;
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
    worker: (thread) => workerOn(control, wordsOf(thread)),
  };
}

function takeFrom(control: Int32Array, counter: number, partsOfThread: number): number | undefined {
  for (;;) {
    const count = Atomics.load(control, counter);
    const taken = count & CLOSED;
    if (taken >= partsOfThread) return undefined;
    if (Atomics.compareExchange(control, counter, count, count + 1) === count) return taken;
  }
}

function workerOn(control: Int32Array, start: number): Worker {
  const word = (name: keyof typeof threadWords) => control[start + threadWords[name]]!;
  return {
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
      control[start + threadWords.scratch] = address;
      control[start + threadWords.scratchBytes] = bytes;
      control[start + threadWords.bytesWanted] = 0;
    },
  };
}
