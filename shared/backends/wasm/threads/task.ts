/**
 * What threads agree on while they compute one kernel together: a block of int32 words that they share, and the
 * arguments of the kernel, float64.
 *
 * The word `task` says all of which part is next, so that a thread takes one by a single compare-and-exchange, and only
 * of the task whose arguments it has read:
 *
 *     bits 31..12  number of the task
 *     bits 11..6   its parts
 *     bits 5..0    how many of them are taken
 */
export const words = { task: 0, unfinished: 1, kernel: 2, argumentCount: 3, workers: 4 } as const;

/** Words of one worker: its block of memory to work with, and the part that it gave back because the block is too small. */
export const wordsOfWorker = { scratch: 0, scratchBytes: 1, bytesWanted: 2, partLeft: 3, failed: 4 } as const;
export const WORKER_WORDS = 5;

export const MOST_PARTS = 63;
export const MOST_ARGUMENTS = 16;

/** The word of a task none of whose parts is taken. */
export function taskWord(number: number, parts: number): number {
  return (number << 12) | (parts << 6);
}

export function partsOf(task: number): number {
  return (task >> 6) & 63;
}

export function takenOf(task: number): number {
  return task & 63;
}
