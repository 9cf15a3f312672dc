import type { Memory } from '../native/web-assembly.js';
import { words, wordsOfWorker } from './task.js';

/** What a worker is started with. */
export interface WorkerData {
  readonly control: Int32Array;
  readonly values: Float64Array;
  readonly module: object;
  readonly memory: Memory;
  /** Names of the kernels; a task says the index. */
  readonly kernels: readonly string[];
  /** Where its own words begin in the control block. */
  readonly ownWords: number;
  readonly stackPointer: number;
}

/**
 * The program of a worker. It is text because a bundle of one file has no second one to start a worker from.
 *
 * Between two tasks it looks for the next one for about 50 microseconds and then sleeps: waking up takes longer than many
 * kernels do.
 */
export const workerProgram = `
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { control, values, module, memory, kernels, ownWords, stackPointer } = workerData;
const LOOKS = 20000;

const tooSmall = { bytes: 0 };
function scratch(signedBytes) {
  const bytes = signedBytes >>> 0;
  if (bytes <= control[ownWords + ${wordsOfWorker.scratchBytes}] >>> 0)
    return control[ownWords + ${wordsOfWorker.scratch}];
  tooSmall.bytes = bytes;
  throw tooSmall;
}

const { exports } = new WebAssembly.Instance(module, { env: { memory, scratch } });
exports.__stack_pointer.value = stackPointer;
const functions = kernels.map((name) => exports[name]);

let refused = -1;
const hasPart = (task) => (task & 63) < ((task >> 6) & 63) && task >>> 12 !== refused;

function takePart(task) {
  // Read before the part is taken: from then on they may change.
  const kernel = functions[control[${words.kernel}]];
  const given = values.slice(0, control[${words.argumentCount}]);
  if (Atomics.compareExchange(control, ${words.task}, task, task + 1) !== task) return;
  const part = task & 63;
  try {
    kernel(...given, part, (task >> 6) & 63);
  } catch (error) {
    control[ownWords + ${wordsOfWorker.partLeft}] = part;
    if (error === tooSmall) control[ownWords + ${wordsOfWorker.bytesWanted}] = tooSmall.bytes;
    else control[ownWords + ${wordsOfWorker.failed}] = 1;
    refused = task >>> 12;
  }
  if (Atomics.sub(control, ${words.unfinished}, 1) === 1) Atomics.notify(control, ${words.unfinished});
}

parentPort.postMessage('ready');
for (let looks = 0; ; ) {
  const task = Atomics.load(control, ${words.task});
  if (hasPart(task)) takePart(task);
  else if (++looks < LOOKS) continue;
  else Atomics.wait(control, ${words.task}, task);
  looks = 0;
}
`;
