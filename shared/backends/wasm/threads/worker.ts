import type { Memory } from '../native/web-assembly.js';
import { COUNTER_BITS, threadWords, words, WORDS_OF_A_THREAD } from './task.js';

/** What a worker is started with. */
export interface WorkerData {
  readonly control: Int32Array;
  readonly values: Float64Array;
  readonly module: object;
  readonly memory: Memory;
  /** Names of the kernels; a task says the index. */
  readonly kernels: readonly string[];
  readonly thread: number;
  readonly stackPointer: number;
}

/**
 * The program of a worker. It is text because a bundle of one file has no second one to start a worker from.
 *
 * Between two tasks it looks for the next one for a while and then sleeps: waking up takes longer than many kernels do,
 * and what lies between two kernels of a training step is short.
 */
export const workerProgram = `
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { control, values, module, memory, kernels, thread, stackPointer } = workerData;
const LOOKS = 100000;
const threads = control[${words.threads}];
const wordsOf = (each) => ${WORDS_OF_A_THREAD} * (1 + each);
const own = wordsOf(thread);

const tooSmall = { bytes: 0 };
function scratch(signedBytes) {
  const bytes = signedBytes >>> 0;
  if (bytes <= control[own + ${threadWords.scratchBytes}] >>> 0) return control[own + ${threadWords.scratch}];
  tooSmall.bytes = bytes;
  throw tooSmall;
}

const { exports } = new WebAssembly.Instance(module, { env: { memory, scratch } });
exports.__stack_pointer.value = stackPointer;
const functions = kernels.map((name) => exports[name]);

/** Takes a part of one thread's and computes it; tells whether there was one, null when the task is over. */
function takePart(task, from, partsOfThread, kernel, given) {
  const counter = wordsOf(from) + ${threadWords.counter};
  const count = Atomics.load(control, counter);
  const taken = count - (task << ${COUNTER_BITS});
  if (taken < 0 || taken > partsOfThread) return null;
  if (taken === partsOfThread) return false;
  if (Atomics.compareExchange(control, counter, count, count + 1) !== count) return true;
  const part = from * partsOfThread + taken;
  let goesOn = true;
  try {
    kernel(...given, part, threads * partsOfThread);
  } catch (error) {
    control[own + ${threadWords.partLeft}] = part;
    if (error === tooSmall) control[own + ${threadWords.bytesWanted}] = tooSmall.bytes;
    else control[own + ${threadWords.failed}] = 1;
    goesOn = null;
  }
  if (Atomics.sub(control, ${words.unfinished}, 1) === 1) Atomics.notify(control, ${words.unfinished});
  return goesOn;
}

/** Its own parts first, then those of the others. */
function work(task) {
  // Read before a part is taken, which fails when they belong to another task.
  const kernel = functions[control[${words.kernel}]];
  const given = values.slice(0, control[${words.argumentCount}]);
  const partsOfThread = control[${words.partsOfThread}];
  for (let i = 0; i < threads; i++)
    for (;;) {
      const took = takePart(task, (thread + i) % threads, partsOfThread, kernel, given);
      if (took === null) return;
      if (!took) break;
    }
}

parentPort.postMessage('ready');
let last = Atomics.load(control, ${words.task});
for (let looks = 0; ; ) {
  const task = Atomics.load(control, ${words.task});
  if (task !== last) work(task);
  else if (++looks < LOOKS) continue;
  else Atomics.wait(control, ${words.task}, task);
  last = task;
  looks = 0;
}
`;
