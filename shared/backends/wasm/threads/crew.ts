import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Memory } from '../native/web-assembly.js';
import { createBoard, type Board } from './board.js';
import { workerProgram, type WorkerData } from './worker.js';

/** Computes one part of a kernel's results: its last two arguments are the part and how many there are. */
export type Kernel = (...values: number[]) => void;

export interface CrewOptions {
  /** The calling thread included. */
  readonly threads: number;
  readonly module: object;
  /** Shared between threads. */
  readonly memory: Memory;
  /** The calling thread's instances, by name. */
  readonly kernels: Readonly<Record<string, Kernel>>;
  /** Gives a block of the memory. */
  readonly allocate: (bytes: number) => number;
  readonly free: (address: number) => void;
}

/** Threads that compute a kernel together. They end with the process. */
export interface Crew {
  readonly threads: number;
  /** Computes all parts of a kernel's results, and returns when they are there. */
  run(name: string, parts: number, values: readonly number[]): void;
  end(): Promise<void>;
}

const STACK_BYTES = 1 << 16;
/** More parts than threads: a thread that comes late computes fewer. */
const PARTS_OF_A_THREAD = 4;

/** About how much a kernel does: multiplications of values in the cache, or values to take from memory and put there. */
export type Work = { readonly multiplications: number } | { readonly values: number };

/** Of one part: about 20 microseconds, several times what it takes to share out. */
const LEAST_MULTIPLICATIONS = 400_000;
const LEAST_VALUES = 50_000;

/** How many parts some work is cut into: as many for each thread, or 1 where it is not worth it. */
export function partsFor(threads: number, work: Work): number {
  const parts = 'values' in work ? work.values / LEAST_VALUES : work.multiplications / LEAST_MULTIPLICATIONS;
  const most = Math.min(PARTS_OF_A_THREAD * threads, Math.floor(parts));
  return Math.max(1, most - (most % threads));
}

/** @throws Error when a thread does not start */
export async function startCrew(options: CrewOptions): Promise<Crew> {
  const { threads, kernels, allocate, free } = options;
  const board = createBoard(threads);
  const names = Object.keys(kernels);
  const stacks: number[] = [];
  const workers: Worker[] = [];
  for (let thread = 1; thread < threads; thread++) {
    const stack = allocate(STACK_BYTES);
    stacks.push(stack);
    workers.push(await startWorker(options, board, thread, stack));
  }
  return {
    threads,
    run(name, parts, values) {
      const kernel = kernels[name]!;
      board.announce(names.indexOf(name), parts, values);
      try {
        takeParts(board, (part) => kernel(...values, part, parts));
      } finally {
        board.wait();
      }
      for (let thread = 1; thread < threads; thread++)
        makeUpFor(options, board, thread, (part) => kernel(...values, part, parts));
    },
    async end() {
      await Promise.all(workers.map((worker) => worker.terminate()));
      for (const [index, stack] of stacks.entries()) {
        free(stack);
        free(board.worker(index + 1).scratch);
      }
    },
  };
}

async function startWorker(
  { module, memory, kernels }: CrewOptions,
  board: Board,
  thread: number,
  stack: number,
): Promise<Worker> {
  const workerData: WorkerData = {
    control: board.control,
    values: board.values,
    module,
    memory,
    kernels: Object.keys(kernels),
    thread,
    // A stack grows downwards, from a multiple of 16.
    stackPointer: (stack + STACK_BYTES) & ~15,
  };
  const worker = new Worker(workerProgram, { eval: true, workerData, name: 'heirloom-wasm' });
  await once(worker, 'message');
  worker.unref();
  return worker;
}

function takeParts(board: Board, compute: (part: number) => void): void {
  for (let part = board.take(); part !== undefined; part = board.take()) {
    try {
      compute(part);
    } finally {
      board.finish();
    }
  }
}

/** Computes the part that a worker gave back for want of memory, and gives it more. */
function makeUpFor(
  { allocate, free }: CrewOptions,
  board: Board,
  thread: number,
  compute: (part: number) => void,
): void {
  const worker = board.worker(thread);
  if (worker.failed) throw new Error('a thread of the WASM back end failed');
  const bytes = worker.bytesWanted;
  if (bytes === 0) return;
  free(worker.scratch);
  worker.giveScratch(0, 0);
  worker.giveScratch(allocate(bytes), bytes);
  compute(worker.partLeft);
}
