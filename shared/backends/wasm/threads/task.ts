/**
 * What threads agree on while they compute one kernel together: int32 words that they share, and the arguments of the
 * kernel, float64.
 *
 * Each thread has a counter of the parts that are its own. It takes them one by one, then those that others have not come
 * to: so a thread mostly computes where it computed before, with the values in its cache, and one that comes late holds
 * up nobody. A counter holds the number of its task too. A part is taken by compare-and-exchange, and so only of the task
 * whose arguments were read.
 */
export const words = {
  task: 0,
  unfinished: 1,
  kernel: 2,
  argumentCount: 3,
  partsOfThread: 4,
  threads: 5,
} as const;

/**
 * Words of one thread: its counter; and of a worker, its block of memory to work with, and the part that it gave back
 * because the block is too small.
 */
export const threadWords = {
  ...{ counter: 0, scratch: 1, scratchBytes: 2, bytesWanted: 3, partLeft: 4, failed: 5 },
} as const;
/** As many as a line of the cache holds: threads that write their own don't disturb each other. */
export const WORDS_OF_A_THREAD = 16;

export const MOST_ARGUMENTS = 16;

/** Bits of a counter for the parts that are taken; the others are for the number of the task. */
export const COUNTER_BITS = 6;
